import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { paths } from "../generated/api.d.ts";
import { api, body } from "./client.ts";
import { queryKeys } from "./query-keys.ts";
import type { Customer } from "./types.ts";

export type CustomerChange = paths["/v1/crm/customers/{id}"]["patch"]["requestBody"]["content"]["application/json"];

/** As many as the API gives at once. */
const mostVisits = 500;

export const customersFoundQuery = (words: string) =>
  queryOptions({
    queryKey: queryKeys.customersFound(words),
    queryFn: ({ signal }) =>
      body(api.GET("/v1/crm/customers/search", { params: { query: { q: words, limit: 50 } }, signal })),
    placeholderData: keepPreviousData,
  });

export const customerQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.customer(id),
    queryFn: () => body(api.GET("/v1/crm/customers/{id}", { params: { path: { id } } })),
  });

/** In order of time. */
export const customerVisitsQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.customerVisits(id),
    queryFn: () =>
      body(api.GET("/v1/crm/customers/{id}/appointments", { params: { path: { id }, query: { limit: mostVisits } } })),
  });

/** The latest first. */
export const customerTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.customerTimeline(id),
    queryFn: async () => {
      const items = await body(api.GET("/v1/crm/customers/{id}/timeline", { params: { path: { id } } }));
      return items.toReversed();
    },
  });

export function useChangeCustomer(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: CustomerChange): Promise<Customer> =>
      body(api.PATCH("/v1/crm/customers/{id}", { params: { path: { id } }, body: change })),
    onSuccess: async (customer) => {
      queryClient.setQueryData(queryKeys.customer(id), customer);
      const stale = ["customers", "schedule", "conversations"].map((noun) =>
        queryClient.invalidateQueries({ queryKey: [noun] }),
      );
      await Promise.all(stale);
    },
  });
}
