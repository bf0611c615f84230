import { createMiddleware } from "hono/factory";
import type { HttpEnv } from "../http-env.ts";

/** D1 trips and time, and our own time, told outside production. Counted until the answer, not for deferred work. */
export const serverTiming = createMiddleware<HttpEnv>(async (c, next) => {
  const started = performance.now();
  await next();
  const platform = c.get("platform");
  if (platform === undefined || c.get("config").environment === "production") return;
  const { trips } = platform.databases;
  const session = c.get("sessionMeter");
  const d1Ms = (trips.ms + session.d1Ms).toFixed(1);
  const appMs = (performance.now() - started).toFixed(1);
  c.header("Server-Timing", `d1;dur=${d1Ms};desc="${trips.count + session.d1Trips}", app;dur=${appMs}`);
});
