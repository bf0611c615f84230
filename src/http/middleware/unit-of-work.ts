import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import type { Compose } from "../../domain/context.ts";
import type { Edge } from "../../domain/sessions.ts";
import { readConfig } from "../../platform/config.ts";
import { newId } from "../../platform/ids.ts";
import type { HttpEnv } from "../http-env.ts";

export interface UnitOfWorkParts {
  compose: Compose<Env>;
  edge: (env: Env) => Edge;
}

/** Each request is one unit of work with one wide log line. A broken config refuses every route but /healthz. */
export function unitOfWork({ compose, edge }: UnitOfWorkParts) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    const requestId = newId("request");
    c.set("requestId", requestId);
    c.set("admission", null);
    c.set("sessionMeter", { d1Trips: 0, d1Ms: 0 });
    c.header("X-Request-ID", requestId);
    if (c.req.path === "/healthz") return await next();
    c.set("config", readConfig(c.env));
    const unit = { requestId, method: c.req.method, path: routePath(c, -1) };
    const platform = compose(c.env, unit, (work) => c.executionCtx.waitUntil(work));
    c.set("platform", platform);
    c.set("edge", edge(c.env));
    await next();
    const trips = platform.databases.trips.count + c.get("sessionMeter").d1Trips;
    platform.log.set({ method: c.req.method, route: routePath(c, -1), status: c.res.status, d1_trips: trips });
    platform.log.flush(c.res.status >= 500 ? "error" : "info", "request");
  });
}
