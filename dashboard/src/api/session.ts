import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { chosenBusiness, forgetBusiness } from "./chosen-business.ts";
import { api, body } from "./client.ts";
import { queryKeys } from "./query-keys.ts";
import type { Membership } from "./types.ts";

export const meQuery = queryOptions({
  queryKey: queryKeys.me,
  queryFn: () => body(api.GET("/v1/auth/me")),
  staleTime: 5 * 60_000,
});

export function useMe() {
  return useQuery(meQuery);
}

/** What the person may do in the business they look at; null while that is not known. */
export function useMembership(): Membership | null {
  const { data } = useMe();
  const chosen = chosenBusiness();
  return data?.businesses.find(({ id }) => id === chosen) ?? data?.businesses[0] ?? null;
}

/** Viewers read; managers change visits, customers and callbacks; owners change settings too. */
export function useMayChange(): boolean {
  const role = useMembership()?.role;
  return role === "manager" || role === "owner";
}

export function useSignOut(everywhere: boolean) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.POST(everywhere ? "/v1/auth/sign-out-everywhere" : "/v1/auth/sign-out"),
    onSuccess: () => {
      forgetBusiness();
      queryClient.clear();
      location.assign("/sign-in");
    },
  });
}
