// The businesses of the platform, for its own people. Secrets pass through and are kept in no cache.
import { queryOptions, useQueryClient } from "@tanstack/react-query";
import type { paths } from "../generated/api.d.ts";
import { api, body } from "./client.ts";
import { queryKeys } from "./query-keys.ts";
import type { PlatformBusiness } from "./types.ts";

export type NewBusiness = paths["/v1/admin/businesses"]["post"]["requestBody"]["content"]["application/json"];
export type KeyKind = "api_key" | "owner_token" | "widget_token";

/** A secret of the moment, under the name of what it opens. */
export interface Secret {
  kind: KeyKind | "owner_password";
  value: string;
}

export const platformBusinessesQuery = queryOptions({
  queryKey: queryKeys.platformBusinesses,
  queryFn: () => body(api.GET("/v1/admin/businesses")),
});

export async function createBusiness(business: NewBusiness): Promise<Secret[]> {
  const made = await body(api.POST("/v1/admin/businesses", { body: business }));
  const { api_key, owner_token, widget_token, owner_password } = made;
  return [
    ...(owner_password === undefined ? [] : [{ kind: "owner_password", value: owner_password } as const]),
    { kind: "api_key", value: api_key },
    { kind: "owner_token", value: owner_token },
    { kind: "widget_token", value: widget_token },
  ];
}

export function setBusinessStatus(id: string, status: PlatformBusiness["status"]): Promise<PlatformBusiness> {
  return body(api.PATCH("/v1/admin/businesses/{id}", { params: { path: { id } }, body: { status } }));
}

type Rotate = (id: string) => Promise<string>;

const inPath = (id: string) => ({ params: { path: { id } } });

const rotations: Record<KeyKind, Rotate> = {
  api_key: async (id) => (await body(api.POST("/v1/admin/businesses/{id}/rotate-key", inPath(id)))).api_key,
  owner_token: async (id) =>
    (await body(api.POST("/v1/admin/businesses/{id}/rotate-owner-token", inPath(id)))).owner_token,
  widget_token: async (id) =>
    (await body(api.POST("/v1/admin/businesses/{id}/rotate-widget-token", inPath(id)))).widget_token,
};

export async function rotateSecret(id: string, kind: KeyKind): Promise<Secret> {
  return { kind, value: await rotations[kind](id) };
}

export function useRefreshBusinesses(): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: queryKeys.platformBusinesses });
}
