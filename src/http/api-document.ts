// The description of the API: /openapi.json, and what clients make their types from.
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { HttpEnv } from "./http-env.ts";

type Document = ReturnType<OpenAPIHono<HttpEnv>["getOpenAPI31Document"]>;

/** All routes, each under the resource that its path names. */
export function apiDocument(app: OpenAPIHono<HttpEnv>): Document {
  const document = app.getOpenAPI31Document({ openapi: "3.1.0", info: { title: "Pickup", version: "1" } });
  const paths = Object.entries(document.paths ?? {}).map(([path, operations]) => {
    const tags = [resourceOf(path)];
    const tagged = Object.entries(operations ?? {}).map(([method, operation]) => [method, { ...operation, tags }]);
    return [path, Object.fromEntries(tagged)];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

/** "crm" of "/v1/crm/customers"; what stands outside a version is the operators'. */
function resourceOf(path: string): string {
  return /^\/v1\/([^/]+)/.exec(path)?.[1] ?? "operations";
}
