import { and, count, desc, eq, or, sql } from "drizzle-orm";
import { type Read, read, type Statement, statement, type TenantDb } from "../../../platform/db.ts";
import { parsePhone } from "../../../platform/phone.ts";
import type { Callback, CallbackReason, CallbackRequest } from "../rules/callback.ts";
import type { CallbackTally } from "../rules/callback-summary.ts";
import { callbacks } from "../tables.ts";

/** What was said is kept up to this many characters, the latest last. */
const longestMessage = 2000;

/**
 * Puts somebody on the list. Whoever stands there already is counted once more and waits again; while they wait, what
 * they said is added to, an emergency stays one, and a missed call hides no better reason.
 */
export function upsertCallback(
  db: TenantDb,
  id: string,
  { at, ...request }: CallbackRequest & { at: number },
): Statement {
  const { words, ...rest } = request;
  const row = {
    ...rest,
    message: words,
    tenantId: db.tenantId,
    id,
    status: "PENDING",
    count: 1,
    firstSeen: at,
    lastSeen: at,
  } as const;
  const waits = sql`${callbacks.status} = 'PENDING'`;
  const hidesReason = sql`${waits} and (excluded.reason = 'MISSED_CALL' or ${callbacks.reason} = 'EMERGENCY')`;
  const saysNothingNew = sql`excluded.message is null or instr(${callbacks.message}, excluded.message) > 0`;
  const both = sql`substr(coalesce(${callbacks.message} || char(10), '') || excluded.message, -${sql.raw(String(longestMessage))})`;
  return statement(
    db.orm
      .insert(callbacks)
      .values(row)
      .onConflictDoUpdate({
        target: [callbacks.tenantId, callbacks.id],
        set: {
          status: "PENDING",
          lastResult: null,
          lastSeen: at,
          count: sql`${callbacks.count} + 1`,
          name: sql`coalesce(nullif(excluded.name, ''), ${callbacks.name})`,
          address: sql`coalesce(excluded.address, ${callbacks.address})`,
          channel: sql`excluded.channel`,
          reason: sql`case when ${hidesReason} then ${callbacks.reason} else excluded.reason end`,
          message: sql`case when not ${waits} then excluded.message when ${saysNothingNew} then ${callbacks.message} else ${both} end`,
          isEmergency: sql`case when ${waits} then max(${callbacks.isEmergency}, excluded.is_emergency) else excluded.is_emergency end`,
          leadSource: sql`coalesce(excluded.lead_source, ${callbacks.leadSource})`,
          conversationId: sql`coalesce(excluded.conversation_id, ${callbacks.conversationId})`,
        },
      }),
  );
}

export function selectCallback(db: TenantDb, id: string): Read<Callback | null> {
  const query = db.orm.select().from(callbacks).where(mine(db, id));
  return read(query, ([row]) => (row === undefined ? null : toCallback(row)));
}

/** The live callback with this id or phone number, in whatever form the number is written. */
export function selectOwnedCallback(db: TenantDb, key: string): Read<Callback | null> {
  const phone = parsePhone(key);
  const isIt = phone === null ? eq(callbacks.id, key) : or(eq(callbacks.id, key), eq(callbacks.phone, phone));
  const query = db.orm
    .select()
    .from(callbacks)
    .where(and(live(db), isIt));
  return read(query, ([row]) => (row === undefined ? null : toCallback(row)));
}

export interface CallbackChange extends Pick<Callback, "status" | "lastResult"> {
  /** The count that the change was decided on; null: whatever it is now. */
  seenCount: number | null;
}

/** commit() throws `conflict` when they have asked again since: a count that is null is refused by its column. */
export function updateCallback(db: TenantDb, id: string, { seenCount, ...change }: CallbackChange): Statement {
  const { count: asked } = callbacks;
  const isAsSeen = seenCount === null ? {} : { count: sql`case when ${asked} = ${seenCount} then ${asked} end` };
  return statement(
    db.orm
      .update(callbacks)
      .set({ ...change, ...isAsSeen })
      .where(mine(db, id)),
  );
}

export function deleteCallback(db: TenantDb, id: string): Statement {
  return statement(db.orm.delete(callbacks).where(mine(db, id)));
}

/** How many there are of each lead source, status and reason. */
export function selectCallbackTallies(db: TenantDb): Read<CallbackTally[]> {
  const { leadSource, status, reason } = callbacks;
  const query = db.orm
    .select({ leadSource, status, reason, count: count().as("callbacks") })
    .from(callbacks)
    .where(live(db))
    .groupBy(leadSource, status, reason);
  return read(query, (rows) => rows.map((row) => ({ ...row, reason: row.reason as CallbackReason })));
}

/** Who still waits: emergencies first, then the latest. */
export function selectWaiting(db: TenantDb, limit: number): Read<Callback[]> {
  const query = db.orm
    .select()
    .from(callbacks)
    .where(and(live(db), eq(callbacks.status, "PENDING")))
    .orderBy(desc(callbacks.isEmergency), desc(callbacks.lastSeen))
    .limit(limit);
  return read(query, (rows) => rows.map(toCallback));
}

function mine(db: TenantDb, id: string) {
  return and(eq(callbacks.tenantId, db.tenantId), eq(callbacks.id, id));
}

function live(db: TenantDb) {
  return and(eq(callbacks.tenantId, db.tenantId), eq(callbacks.mode, "live"));
}

function toCallback({ tenantId: _, ...row }: typeof callbacks.$inferSelect): Callback {
  return { ...row, reason: row.reason as CallbackReason };
}
