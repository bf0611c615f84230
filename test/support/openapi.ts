// Every route as /openapi.json describes it, and requests that fit.
import { SELF } from "cloudflare:test";
import type { AccessPolicy } from "../../src/domain/auth/index.ts";
import { publicUrl } from "./pickup.ts";

interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  minimum?: number;
  example?: unknown;
}

interface Operation {
  "x-access"?: AccessPolicy;
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
}

export interface Route {
  method: string;
  /** With its parameters in braces. */
  path: string;
  access: AccessPolicy | undefined;
  /** The parameters of the path. */
  params: string[];
  /** "?q=x" with what must be asked; else empty. */
  query: string;
  /** JSON that fits as far as the description tells; undefined for a route that takes none. */
  body: string | undefined;
}

export async function readRoutes(): Promise<Route[]> {
  const document = await (await SELF.fetch(`${publicUrl}/openapi.json`)).json<Document>();
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => toRoute(document, { method, path, operation })),
  );
}

function toRoute(document: Document, found: { method: string; path: string; operation: Operation }): Route {
  const { method, path, operation } = found;
  const asked = (operation.parameters ?? []).filter((parameter) => parameter.in === "query" && parameter.required);
  const query = new URLSearchParams(asked.map(({ name, schema }) => [name, String(sample(document, schema ?? {}))]));
  const schema = operation.requestBody?.content["application/json"]?.schema;
  return {
    method: method.toUpperCase(),
    path,
    access: operation["x-access"],
    params: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""),
    query: query.size === 0 ? "" : `?${query}`,
    body: schema === undefined ? undefined : JSON.stringify(sample(document, schema)),
  };
}

const byFormat: Record<string, string> = {
  email: "someone@example.com",
  "date-time": "2026-12-01T15:00:00Z",
  date: "2026-12-01",
};

/** The smallest value of this shape: what must be there and no more. */
function sample(document: Document, schema: Schema): unknown {
  const target = schema.$ref === undefined ? schema : (document.components?.schemas?.[nameOf(schema.$ref)] ?? {});
  if (target.example !== undefined) return target.example;
  if (target.const !== undefined) return target.const;
  if (target.enum !== undefined) return target.enum[0];
  const variant = (target.anyOf ?? target.oneOf)?.[0];
  if (variant !== undefined) return sample(document, variant);
  if (target.allOf !== undefined) return Object.assign({}, ...target.allOf.map((part) => sample(document, part)));
  return ofType(document, target);
}

function ofType(document: Document, schema: Schema): unknown {
  switch ([schema.type].flat().find((type) => type !== "null")) {
    case "object": {
      const needed = (schema.required ?? []).map((name) => [name, schema.properties?.[name] ?? {}] as const);
      return Object.fromEntries(needed.map(([name, part]) => [name, sample(document, part)]));
    }
    case "array":
      return Array.from({ length: schema.minItems ?? 0 }, () => sample(document, schema.items ?? {}));
    case "number":
    case "integer":
      return schema.minimum ?? 1;
    case "boolean":
      return false;
    default:
      return byFormat[schema.format ?? ""] ?? "sample";
  }
}

function nameOf(ref: string): string {
  return ref.split("/").at(-1) ?? "";
}

/** The route's path with these values in place of its parameters. */
export function pathOf(route: Route, value: string): string {
  return route.path.replaceAll(/\{\w+\}/g, encodeURIComponent(value)) + route.query;
}

export function send(route: Route, headers: Record<string, string>, value = "nobody"): Promise<Response> {
  return SELF.fetch(publicUrl + pathOf(route, value), {
    method: route.method,
    headers: { ...(route.body === undefined ? {} : { "Content-Type": "application/json" }), ...headers },
    ...(route.body === undefined ? {} : { body: route.body }),
  });
}
