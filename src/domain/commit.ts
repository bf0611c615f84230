// The only ways to write. commit(): a change with its idempotency key, audit entry and news in one atomic batch.
// note(): bookkeeping (claims, delivery marks) in a listed set of tables, without audit.
import type { Database, Statement, TenantDb, Written } from "../platform/db.ts";
import { AppError, toAppError } from "../platform/errors.ts";
import { deriveId } from "../platform/ids.ts";
import { toMs } from "../platform/time.ts";
import type { AuditEntry } from "./audit/rules/entry.ts";
import { insertAudit } from "./audit/store.ts";
import type { Ctx } from "./context.ts";
import type { DomainEvent, EventType } from "./events.ts";
import { insertCommitKey, insertEvent, markSent } from "./outbox/store.ts";

export interface Announcement {
  type: EventType;
  entity: string;
  /** The entity's version after this change; 1 for things that do not change. */
  version?: number;
}

export interface Change {
  /** The effect's id or the caller's Idempotency-Key. Ids of new rows are derived from it. */
  key: string;
  /** Rows of CONTROL that go first; each must be harmless when repeated, for the two databases share no transaction. */
  control?: readonly Statement[];
  /** Rows of CONTROL that repeat what the shard holds; they go last, so that a refused change leaves them as they were. */
  controlAfter?: readonly Statement[];
  writes: readonly Statement[];
  audit: AuditEntry;
  announce: readonly Announcement[];
}

/**
 * `written`: what each of `writes` did, in their order.
 * `duplicate`: this key was committed before; read and return the first result.
 */
export type CommitResult = { kind: "committed"; written: readonly Written[] } | { kind: "duplicate" };

/**
 * Writes all or nothing in one round trip (one more each time that CONTROL is touched).
 * Throws AppError `slot_taken` when no lane is free, `conflict` when another unique key is taken.
 */
export async function commit(ctx: Ctx, change: Change): Promise<CommitResult> {
  const at = toMs(ctx.clock());
  const events = change.announce.map((a) => toEvent(ctx, a, { key: change.key, at }));
  const { control } = ctx.databases;
  let written: readonly Written[];
  try {
    await control.write(change.control ?? []);
    written = await ctx.db.write([
      insertCommitKey(ctx.db, change.key, at),
      ...change.writes,
      insertAudit(ctx.db, { ...change.audit, actor: ctx.actor, unit: ctx.unit, at }),
      ...events.map((event) => insertEvent(ctx.db, event)),
    ]);
  } catch (error) {
    if (!isDuplicate(error)) throw toWriteError(error);
    await control.write(change.controlAfter ?? []);
    return { kind: "duplicate" };
  }
  if (events.length > 0) ctx.defer(() => tellQueue(ctx, events));
  if (isWatched(change.audit.action)) ctx.defer(() => tellWatchers(ctx, change.audit));
  await control.write(change.controlAfter ?? []);
  return { kind: "committed", written: written.slice(1, 1 + change.writes.length) };
}

const notable = ["outbox", "event_claims", "sms_messages", "model_spend"] as const;
export type NotableTable = (typeof notable)[number];

/** Bookkeeping rows of one listed table; returns the rows each statement changed. Throws `bug` when one touches another table. */
export async function note(
  db: Database,
  table: NotableTable,
  statements: readonly Statement[],
): Promise<readonly number[]> {
  const allowed = new RegExp(`^(insert into|update|delete from) "${table}" `);
  for (const s of statements) {
    if (!allowed.test(s.sql)) throw new AppError("bug", `note() may only touch ${table}`);
  }
  return (await db.write(statements)).map(({ changes }) => changes);
}

function toEvent(ctx: Ctx, announcement: Announcement, { key, at }: { key: string; at: number }): DomainEvent {
  return {
    id: deriveId("event", `${key}:${announcement.type}:${announcement.entity}`),
    v: 1,
    type: announcement.type,
    tenantId: ctx.tenant.id,
    entityId: announcement.entity,
    entityVersion: announcement.version ?? 1,
    occurredAt: at,
    actorType: ctx.actor.type,
  };
}

/** The quick way to the queue. Where it fails, the sweep of the outbox tells it later. */
async function tellQueue(
  ctx: { db: TenantDb; ports: Ctx["ports"]; clock: Ctx["clock"] },
  events: readonly DomainEvent[],
) {
  await ctx.ports.events.send(events.map((e) => ({ tenant_id: e.tenantId, event_id: e.id })));
  const at = toMs(ctx.clock());
  await note(
    ctx.db,
    "outbox",
    events.map((e) => markSent(ctx.db, e.id, at)),
  );
}

/** Changes that no page shows, so that nobody who watches need read again for them. */
const unwatched: ReadonlySet<string> = new Set([
  "text.send",
  "text.receive",
  "text.reply",
  "appointment.put_in_calendar",
]);

/** Who may sign in, who did, and with which keys: nothing for everybody who watches. */
const unwatchedNouns: ReadonlySet<string> = new Set(["person", "credential"]);

function isWatched(action: string): boolean {
  return !unwatched.has(action) && !unwatchedNouns.has(action.split(".", 1)[0] ?? "");
}

/** Those who watch the business read again what changed. Whoever is not told sees it with the next look. */
async function tellWatchers(ctx: Ctx, { action, entity }: AuditEntry): Promise<void> {
  try {
    await ctx.ports.live.publish(ctx.tenant.id, { type: "changed", action, entity });
  } catch (error) {
    ctx.log.event("info", "live_view_failed", { code: toAppError(error).code });
  }
}

function isDuplicate(error: unknown): boolean {
  return /UNIQUE constraint failed: commits\./.test(messageOf(error));
}

function toWriteError(error: unknown): AppError {
  const message = messageOf(error);
  if (message.includes("slot_taken"))
    return new AppError("slot_taken", "no lane is free for the whole visit", { cause: error });
  // A change that was decided on another version sets it to null: see scheduling/store/changes.ts. The version of a
  // callback is its count.
  if (/NOT NULL constraint failed: (\w+\.version|callbacks\.count)/.test(message))
    return new AppError("conflict", "changed meanwhile", { cause: error });
  // See insertNumber() in tenants/store.ts.
  if (/NOT NULL constraint failed: \w+\.business_id/.test(message))
    return new AppError("conflict", "belongs to another business", { cause: error });
  if (message.includes("FOREIGN KEY constraint failed"))
    return new AppError("conflict", "what it belongs to is gone", { cause: error });
  if (message.includes("UNIQUE constraint failed")) return new AppError("conflict", "already there", { cause: error });
  return new AppError("vendor_unavailable", "the database refused the write", { cause: error });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.message} ${messageOf(error.cause)}` : "";
}
