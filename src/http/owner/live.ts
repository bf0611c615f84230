// The live view: a WebSocket on which those who watch a business are told what goes on.
import { z } from "@hono/zod-openapi";
import { createMiddleware } from "hono/factory";
import { AppError } from "../../platform/errors.ts";
import { endpoint, resource } from "../endpoint.ts";
import { type HttpEnv, tenantCtx } from "../http-env.ts";

const query = z.object({
  after: z.coerce.number().int().min(0).optional().openapi({ description: "`seq` of the last news that was seen" }),
  business_id: z
    .string()
    .max(64)
    .optional()
    .openapi({ description: "As X-Business-ID, which no browser can send here" }),
});

const live = endpoint("viewer", {
  method: "get",
  path: "/live",
  request: { query },
  responses: { 101: { description: "A WebSocket: what was missed, or all that goes on, and then the news" } },
});

/** A page cannot give the handshake of a WebSocket any header. */
const businessFromQuery = createMiddleware<HttpEnv>(async (c, next) => {
  const businessId = c.req.query("business_id");
  if (businessId !== undefined && c.req.header("X-Business-ID") === undefined) {
    const headers = new Headers(c.req.raw.headers);
    headers.set("X-Business-ID", businessId);
    c.req.raw = new Request(c.req.raw, { headers });
  }
  await next();
});

export function liveRoutes() {
  const app = resource();
  app.use("/live", businessFromQuery);
  return app.openapi(live, async (c) => {
    const { tenant } = tenantCtx(c);
    if (c.req.header("Upgrade")?.toLowerCase() !== "websocket")
      throw new AppError("upgrade_required", "this is a WebSocket");
    const { webSocket } = await c.get("edge").watch(tenant.id, c.req.valid("query").after ?? null);
    if (webSocket === null) throw new AppError("vendor_unavailable", "the live view does not answer");
    // Anew, because the headers of an answer from elsewhere cannot be added to.
    return new Response(null, { status: 101, webSocket });
  });
}
