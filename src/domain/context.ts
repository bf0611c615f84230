import type { Databases, TenantDb } from "../platform/db.ts";
import type { Id } from "../platform/ids.ts";
import type { Log } from "../platform/log.ts";
import type { Clock } from "../platform/time.ts";
import type { Ports } from "./ports.ts";

/** Who does it, for the audit. */
export interface Actor {
  type: "caller" | "owner" | "tenant_api" | "admin" | "system" | "developer" | "person";
  id: string;
}

/** The request, turn, message or job that the work belongs to. */
export interface UnitOfWork {
  requestId: string;
  method: string;
  /** The route's pattern or the job's name, without personal values. */
  path: string;
}

/** Work that belongs to no single business: routing a call, seeding, sweeping. */
export interface PlatformCtx {
  actor: Actor;
  unit: UnitOfWork;
  clock: Clock;
  databases: Databases;
  ports: Ports;
  log: Log;
  /** Origin that the world knows us by, without a trailing slash. */
  publicBaseUrl: string;
  /** Runs work after the answer; its failure is logged, never shown. */
  defer(work: () => Promise<void>): void;
}

/** Builds the context of one unit of work from the bindings. A shell is given it, so that it knows no vendor. */
export type Compose<E> = (env: E, unit: UnitOfWork, waitUntil: (work: Promise<unknown>) => void) => PlatformCtx;

/** Work for one business. */
export interface Ctx extends PlatformCtx {
  tenant: { id: Id<"business">; shard: string };
  db: TenantDb;
}

/** The same unit of work, now for one business. */
export function forTenant(ctx: PlatformCtx, tenant: Ctx["tenant"]): Ctx {
  return { ...ctx, tenant, db: ctx.databases.forTenant(tenant) };
}
