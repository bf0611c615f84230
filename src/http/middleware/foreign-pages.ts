// Which pages of other sites may read our answers (CORS). Never with cookies.
import { cors } from "hono/cors";
import { createMiddleware } from "hono/factory";
import { isWidgetPage } from "../../domain/auth/index.ts";
import type { HttpEnv } from "../http-env.ts";

const credentialHeaders = ["X-API-Key", "X-Owner-Token", "X-Widget-Token", "X-Admin-API-Key", "X-Business-ID"];

/** The API: the sites that the config names. */
const apiPages = cors({
  origin: (origin, c) => (c.get("config").corsOrigins.includes(origin) ? origin : null),
  allowHeaders: ["Content-Type", "Idempotency-Key", ...credentialHeaders],
  exposeHeaders: ["Retry-After", "X-Next-Cursor", "X-Request-ID", "X-Total-Count"],
  maxAge: 600,
});

/** The chat: before asking, pages where some business lets it run; the answer itself, only the page that was let in. */
const widgetPages = createMiddleware<HttpEnv>(async (c, next) => {
  const origin = c.req.header("Origin");
  if (c.req.method === "OPTIONS") {
    const isAllowed = origin !== undefined && (await isWidgetPage(c.get("platform"), origin));
    return c.body(null, 204, isAllowed ? preflight(origin) : { Vary: "Origin" });
  }
  await next();
  c.header("Vary", "Origin", { append: true });
  const admitted = c.get("admission")?.pageOrigin ?? null;
  if (admitted !== null) {
    c.header("Access-Control-Allow-Origin", admitted);
    c.header("Access-Control-Expose-Headers", "Retry-After, X-Request-ID");
  }
  return undefined;
});

function preflight(origin: string): Record<string, string> {
  return {
    Vary: "Origin",
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Methods": "GET, POST",
    "Access-Control-Allow-Headers": "Content-Type, X-Widget-Token",
    // As long as Chromium remembers it.
    "Access-Control-Max-Age": "7200",
  };
}

export const foreignPages = createMiddleware<HttpEnv>((c, next) =>
  c.req.path.startsWith("/v1/widget/") ? widgetPages(c, next) : apiPages(c, next),
);
