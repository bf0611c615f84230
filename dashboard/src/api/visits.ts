// The calendar's visits: a stretch of them, and the changes that people make by hand.
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { paths } from "../generated/api.d.ts";
import { api, body } from "./client.ts";
import { queryKeys } from "./query-keys.ts";
import type { Appointment } from "./types.ts";

type Body<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends {
  requestBody: { content: { "application/json": infer Sent } };
}
  ? Sent
  : never;

export type NewVisit = Body<"/v1/crm/appointments", "post">;
export type VisitChange = Body<"/v1/crm/appointments/{id}", "patch">;

/** ISO 8601, in UTC. */
export interface Stretch {
  from: string;
  to: string;
}

/** As many as the API gives at once; a week of a small business is far from it. */
const most = 500;

export const visitsQuery = ({ from, to }: Stretch) =>
  queryOptions({
    queryKey: queryKeys.visits(from, to),
    queryFn: () =>
      body(
        api.GET("/v1/crm/appointments", {
          params: { query: { start_time_from: from, start_time_to: to, order: "start", limit: most } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const customerSearchQuery = (words: string) =>
  queryOptions({
    queryKey: queryKeys.customerSearch(words),
    queryFn: () => body(api.GET("/v1/crm/customers/search", { params: { query: { q: words, limit: 6 } } })),
    enabled: words !== "",
    placeholderData: keepPreviousData,
  });

/** The person with this phone, entered when nobody has it yet. */
export function saveCustomer(person: { name: string; phone: string }) {
  return body(api.POST("/v1/crm/customers", { body: person }));
}

/** `key`: the same key never enters two visits, however often it is sent. */
export function useEnterVisit() {
  const refresh = useRefreshVisits();
  return useMutation({
    mutationFn: ({ key, visit }: { key: string; visit: NewVisit }) =>
      body(api.POST("/v1/crm/appointments", { body: visit, params: { header: { "idempotency-key": key } } })),
    onSettled: refresh,
  });
}

export function useChangeVisit() {
  const refresh = useRefreshVisits();
  return useMutation({
    mutationFn: ({ id, change }: { id: string; change: VisitChange }): Promise<Appointment> =>
      body(api.PATCH("/v1/crm/appointments/{id}", { params: { path: { id } }, body: change })),
    onSettled: refresh,
  });
}

export function useCancelVisit() {
  const refresh = useRefreshVisits();
  return useMutation({
    mutationFn: ({ id, version }: Pick<Appointment, "id" | "version">) =>
      api.DELETE("/v1/crm/appointments/{id}", { params: { path: { id }, query: { version } } }),
    onSettled: refresh,
  });
}

/** Refused or not, what stands in the calendar is read again. */
function useRefreshVisits() {
  const queryClient = useQueryClient();
  return async () => {
    const stale = ["appointments", "schedule", "customers"].map((noun) =>
      queryClient.invalidateQueries({ queryKey: [noun] }),
    );
    await Promise.all(stale);
  };
}
