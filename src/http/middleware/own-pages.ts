// A browser sends our cookie along with whatever any page asks. So what a cookie lets in must come from a page of ours.
import { createMiddleware } from "hono/factory";
import { AppError } from "../../platform/errors.ts";
import type { HttpContext, HttpEnv } from "../http-env.ts";

/** Throws `forbidden` for a request that changes something, or opens a socket, and does not come from a page of ours. */
export function refuseForeignPage(c: HttpContext): void {
  const isReading = ["GET", "HEAD"].includes(c.req.method) && c.req.header("Upgrade") === undefined;
  if (isReading) return;
  const { publicBaseUrl, dashboardOrigins } = c.get("config");
  const ours = [new URL(c.req.url).origin, publicBaseUrl, ...dashboardOrigins];
  // Browsers name the origin of every such request; one that does not is no page of ours either.
  if (!ours.includes(c.req.header("Origin") ?? ""))
    throw new AppError("forbidden", "this must come from our own pages");
}

/** For what is done before anybody is signed in: else a foreign page could sign its visitors in as somebody else. */
export const ownPagesOnly = createMiddleware<HttpEnv>(async (c, next) => {
  refuseForeignPage(c);
  await next();
});
