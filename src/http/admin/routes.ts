import { z } from "@hono/zod-openapi";
import { type CredentialKind, issueCredentials } from "../../domain/auth/index.ts";
import { endpoint, json, resource } from "../endpoint.ts";
import { type HttpContext, platformCtx } from "../http-env.ts";
import { businessCtx, openBusiness, patchBusiness, showBusiness, showBusinesses } from "./businesses.ts";
import { businessId, businessSchema, changeBody, newBusinessBody, newBusinessSchema } from "./schemas.ts";

const list = endpoint("admin", {
  method: "get",
  path: "/businesses",
  responses: { 200: json(z.array(businessSchema), "All businesses in the order they were made") },
});

const create = endpoint("admin", {
  method: "post",
  path: "/businesses",
  request: { body: { ...json(newBusinessBody, "Only the name is needed"), required: true } },
  responses: { 201: json(newBusinessSchema, "The business, with secrets that are shown this once") },
});

const change = endpoint("admin", {
  method: "patch",
  path: "/businesses/{id}",
  request: { params: businessId, body: { ...json(changeBody, "What is to be different"), required: true } },
  responses: { 200: json(businessSchema, "The business as it is now") },
});

const rotateKey = endpoint("admin", rotation("/businesses/{id}/rotate-key", "api_key"));
const rotateOwnerToken = endpoint("admin", rotation("/businesses/{id}/rotate-owner-token", "owner_token"));
const rotateWidgetToken = endpoint("admin", rotation("/businesses/{id}/rotate-widget-token", "widget_token"));

/** A new secret in place of the former one, which stops working at once. */
function rotation<const P extends string, const K extends CredentialKind>(path: P, kind: K) {
  const schema = businessSchema.extend({ [kind]: z.string() } as Record<K, z.ZodString>);
  return {
    method: "post",
    path,
    request: { params: businessId },
    responses: { 200: json(schema, "The business, with the new secret that is shown this once") },
  } as const;
}

/** /v1/admin: the businesses of the platform. */
export function adminRoutes() {
  return resource()
    .openapi(list, async (c) => c.json(await showBusinesses(platformCtx(c), null), 200))
    .openapi(create, async (c) => c.json(await openBusiness(c, c.req.valid("json")), 201))
    .openapi(change, async (c) => {
      const ctx = await businessCtx(c, c.req.valid("param").id);
      return c.json(await patchBusiness(ctx, c.req.valid("json")), 200);
    })
    .openapi(rotateKey, async (c) => c.json(await rotated(c, c.req.valid("param").id, "api_key"), 200))
    .openapi(rotateOwnerToken, async (c) => c.json(await rotated(c, c.req.valid("param").id, "owner_token"), 200))
    .openapi(rotateWidgetToken, async (c) => c.json(await rotated(c, c.req.valid("param").id, "widget_token"), 200));
}

async function rotated<K extends CredentialKind>(c: HttpContext, id: string, kind: K) {
  const ctx = await businessCtx(c, id);
  const secret = await issueCredentials(ctx, { kinds: [kind], isRotation: true });
  return { ...(await showBusiness(ctx)), ...secret };
}
