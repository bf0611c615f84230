import { z } from "@hono/zod-openapi";
import { isNewsFlowing } from "../../domain/outbox/index.ts";
import { isDatabaseUp } from "../../domain/tenants/index.ts";
import { endpoint, json, resource } from "../endpoint.ts";
import { platformCtx } from "../http-env.ts";

const alive = endpoint("public", {
  method: "get",
  path: "/healthz",
  responses: { 200: json(z.object({ status: z.literal("ok") }), "The Worker runs") },
});

const readiness = z
  .object({
    status: z.enum(["ok", "degraded"]),
    checks: z.object({ config: z.boolean(), database: z.boolean(), queue: z.boolean() }),
  })
  .openapi("Readiness");

const ready = endpoint("public", {
  method: "get",
  path: "/readyz",
  responses: { 200: json(readiness, "Calls can be taken"), 503: json(readiness, "Something needed is broken") },
});

/** Liveness and readiness. A broken config answers 503 before any check, and names the keys. */
export function operationsRoutes() {
  return resource()
    .openapi(alive, (c) => c.json({ status: "ok" as const }, 200))
    .openapi(ready, async (c) => {
      const ctx = platformCtx(c);
      const database = await holds(isDatabaseUp(ctx));
      const queue = database && (await holds(isNewsFlowing(ctx)));
      const isReady = database && queue;
      const checks = { config: true, database, queue };
      return isReady
        ? c.json({ status: "ok" as const, checks }, 200)
        : c.json({ status: "degraded" as const, checks }, 503);
    });
}

async function holds(check: Promise<boolean>): Promise<boolean> {
  try {
    return await check;
  } catch {
    return false;
  }
}
