import type { Context } from "hono";
import type { Admission, FoundSession } from "../domain/auth/index.ts";
import { type Ctx, forTenant, type PlatformCtx } from "../domain/context.ts";
import type { FormFields } from "../domain/ports.ts";
import type { Edge, Meterage } from "../domain/sessions.ts";
import type { Config } from "../platform/config.ts";
import { AppError } from "../platform/errors.ts";

/** What Hono carries along with a request. */
export interface HttpEnv {
  Bindings: Env;
  Variables: {
    config: Config;
    platform: PlatformCtx;
    edge: Edge;
    requestId: string;
    /** Null until the route's access policy has let the request in. */
    admission: Admission | null;
    /** Trips that Durable Objects made for this answer. */
    sessionMeter: Meterage;
    /** The checked form of a webhook. */
    form: FormFields;
  };
}

export type HttpContext = Context<HttpEnv>;

/** The business that the request was let in for. Throws `forbidden` where no access policy has let it in for one. */
export function tenantCtx(c: HttpContext): Ctx {
  const admission = c.get("admission");
  if (admission?.tenant == null) throw new AppError("forbidden", "this route acts for no business");
  return { ...forTenant(c.get("platform"), admission.tenant), actor: admission.actor };
}

/** The same unit of work on whoever's behalf the request was let in. */
export function platformCtx(c: HttpContext): PlatformCtx {
  const admission = c.get("admission");
  if (admission === null) throw new AppError("forbidden", "no access policy let this request in");
  return { ...c.get("platform"), actor: admission.actor };
}

/** Whoever is signed in. Throws `unauthenticated` for a program. */
export function sessionOf(c: HttpContext): FoundSession {
  const session = c.get("admission")?.session;
  if (session == null) throw new AppError("unauthenticated", "nobody is signed in");
  return session;
}

/** Counts what a Durable Object did for this answer. */
export function addMeter(c: HttpContext, { d1Trips, d1Ms }: Meterage): void {
  const sum = c.get("sessionMeter");
  c.set("sessionMeter", { d1Trips: sum.d1Trips + d1Trips, d1Ms: sum.d1Ms + d1Ms });
}
