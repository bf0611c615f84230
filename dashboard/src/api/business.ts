import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, body } from "./client.ts";
import { queryKeys } from "./query-keys.ts";

export const businessQuery = queryOptions({
  queryKey: queryKeys.business,
  queryFn: () => body(api.GET("/v1/owner/business")),
  staleTime: 10 * 60_000,
});

export function useBusiness() {
  return useQuery(businessQuery);
}

/** The zone that every time is shown in. Until the business is known, the device's own. */
export function useZone(): string {
  return useBusiness().data?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
