// How a route is declared: its access policy stands beside its path, and without one it cannot be declared.
import { createRoute, OpenAPIHono, type RouteConfig, type z } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { type AccessPolicy, authenticate, decideAccess, nobody } from "../domain/auth/index.ts";
import { AppError } from "../platform/errors.ts";
import type { HttpEnv } from "./http-env.ts";
import { refuseForeignPage } from "./middleware/own-pages.ts";

/** A sub-app for one resource. Bad input answers 422 and names the fields. */
export function resource(): OpenAPIHono<HttpEnv> {
  return new OpenAPIHono<HttpEnv>({
    defaultHook(result) {
      if (result.success) return;
      const fields = [...new Set(result.error.issues.flatMap((issue) => wrongFields(issue, result.target)))];
      throw new AppError("invalid_input", `wrong or missing: ${fields.join(", ")}`, { details: { fields } });
    },
  });
}

/** The names of fields nobody knows stand beside the path, not in it. */
function wrongFields(issue: z.core.$ZodIssue, target: string): string[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => [...issue.path, key].join("."));
  return [issue.path.join(".") || target];
}

const ownersProgram = { apiKey: [], ownerToken: [] };
const session = { session: [] };

const security: Partial<Record<AccessPolicy, Record<string, string[]>[]>> = {
  widget: [{ widgetToken: [] }, { apiKey: [] }],
  tenant: [{ apiKey: [] }],
  viewer: [ownersProgram, session],
  manager: [ownersProgram, session],
  owner: [ownersProgram, session],
  person: [session],
  admin: [{ adminKey: [] }, session],
  developer: [{ devToken: [] }],
};

/** A route with its access policy. */
export function endpoint<const R extends RouteConfig>(access: AccessPolicy, config: R) {
  return createRoute({
    ...config,
    "x-access": access,
    middleware: [admit(access)] as const,
    ...(security[access] === undefined ? {} : { security: security[access] }),
  });
}

/** Lets the request in under this policy, or throws `unauthenticated`, `forbidden` or `not_found`. */
export function admit(access: AccessPolicy): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const isOpen = access === "public" || access === "webhook";
    const identity = isOpen
      ? nobody
      : await authenticate(c.get("platform"), c.req.raw.headers, c.get("config").devToken);
    const decision = decideAccess(access, identity);
    if (decision.kind === "refused") throw new AppError(decision.code, decision.message);
    if (decision.session !== null) refuseForeignPage(c);
    c.set("admission", decision);
    // What somebody may see is kept by no cache on the way, nor in the browser after they have signed out.
    if (!isOpen) c.header("Cache-Control", "no-store");
    await next();
  };
}

/** An answer of this shape. */
export function json<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { "application/json": { schema } } };
}
