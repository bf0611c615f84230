import { and, asc, eq, isNull, lt, notExists, or, sql } from "drizzle-orm";
import { type Database, type Read, read, type Statement, statement, type TenantDb } from "../../platform/db.ts";
import { type DomainEvent, eventSchema } from "../events.ts";
import { commits, eventClaims, outbox } from "./tables.ts";

/** First statement of every commit: a key that is there already aborts the batch. */
export function insertCommitKey(db: TenantDb, key: string, at: number): Statement {
  return statement(db.orm.insert(commits).values({ tenantId: db.tenantId, key, at }));
}

export function insertEvent(db: TenantDb, event: DomainEvent): Statement {
  return statement(db.orm.insert(outbox).values({ ...event, tenantId: db.tenantId }));
}

export function markSent(db: TenantDb, eventId: string, at: number): Statement {
  return statement(db.orm.update(outbox).set({ sentAt: at }).where(thisEvent(db, eventId)));
}

/** The same for events of any businesses of a shard. Touches none that is done meanwhile. */
export function markToldAgain(db: Database, events: readonly UntoldEvent[], at: number): Statement {
  const pairs = JSON.stringify(events.map((event) => [event.tenantId, event.id]));
  const listed = sql`(${outbox.tenantId}, ${outbox.id}) in (select value ->> 0, value ->> 1 from json_each(${pairs}))`;
  return statement(
    db.orm
      .update(outbox)
      .set({ sentAt: at })
      .where(and(isNull(outbox.doneAt), listed)),
  );
}

export function markDone(db: TenantDb, eventId: string, at: number): Statement {
  return statement(
    db.orm
      .update(outbox)
      .set({ doneAt: at })
      .where(and(thisEvent(db, eventId), isNull(outbox.doneAt))),
  );
}

/** Changes no row when the event is done or dead already. */
export function markDead(db: TenantDb, eventId: string, at: number): Statement {
  return statement(
    db.orm
      .update(outbox)
      .set({ deadAt: at })
      .where(and(thisEvent(db, eventId), isNull(outbox.doneAt), isNull(outbox.deadAt))),
  );
}

/** An event with what has become of it; times are epoch milliseconds. */
export interface EventRow {
  event: DomainEvent;
  doneAt: number | null;
  deadAt: number | null;
}

export function selectEvent(db: TenantDb, eventId: string): Read<EventRow | null> {
  return read(db.orm.select().from(outbox).where(thisEvent(db, eventId)), ([row]) =>
    row === undefined ? null : { event: eventSchema.parse(row), doneAt: row.doneAt, deadAt: row.deadAt },
  );
}

export interface UntoldEvent {
  tenantId: string;
  id: string;
}

export interface Untold {
  /** Never told, and older than this: epoch milliseconds. */
  occurredBefore: number;
  /** Told, but before this, and still not done: epoch milliseconds. */
  toldBefore: number;
  limit: number;
}

/** Of all businesses of a shard: the events that the queue must hear of again. Oldest first. */
export function selectUntold(db: Database, { occurredBefore, toldBefore, limit }: Untold): Read<UntoldEvent[]> {
  const never = and(isNull(outbox.sentAt), lt(outbox.occurredAt, occurredBefore));
  const query = db.orm
    .select({ tenantId: outbox.tenantId, id: outbox.id })
    .from(outbox)
    .where(and(isNull(outbox.doneAt), isNull(outbox.deadAt), or(never, lt(outbox.sentAt, toldBefore))))
    .orderBy(asc(outbox.occurredAt))
    .limit(limit);
  return read(query, (rows) => rows);
}

/** Takes the event, or takes it over when an earlier claim ran out. Changes no row when somebody else has it. */
export function claim(db: TenantDb, eventId: string, lease: { now: number; leaseUntil: number }): Statement {
  const { now, leaseUntil } = lease;
  const row = { tenantId: db.tenantId, eventId, leaseUntil };
  return statement(
    db.orm
      .insert(eventClaims)
      .values(row)
      .onConflictDoUpdate({
        target: [eventClaims.tenantId, eventClaims.eventId],
        set: { leaseUntil },
        setWhere: sql`${eventClaims.doneAt} is null and ${eventClaims.leaseUntil} <= ${now}`,
      }),
  );
}

export function finishClaim(db: TenantDb, eventId: string, at: number): Statement {
  return statement(db.orm.update(eventClaims).set({ doneAt: at }).where(thisClaim(db, eventId)));
}

/** Gives the event back before its time. `leaseUntil` is that of the giver: a claim taken over since is left alone. */
export function releaseClaim(db: TenantDb, eventId: string, leaseUntil: number): Statement {
  const mine = and(thisClaim(db, eventId), eq(eventClaims.leaseUntil, leaseUntil), isNull(eventClaims.doneAt));
  return statement(db.orm.update(eventClaims).set({ leaseUntil: 0 }).where(mine));
}

export interface ClaimRow {
  leaseUntil: number;
  doneAt: number | null;
}

export function selectClaim(db: TenantDb, eventId: string): Read<ClaimRow | null> {
  const { leaseUntil, doneAt } = eventClaims;
  const query = db.orm.select({ leaseUntil, doneAt }).from(eventClaims).where(thisClaim(db, eventId));
  return read(query, ([row]) => row ?? null);
}

function thisEvent(db: TenantDb, eventId: string) {
  return and(eq(outbox.tenantId, db.tenantId), eq(outbox.id, eventId));
}

function thisClaim(db: TenantDb, eventId: string) {
  return and(eq(eventClaims.tenantId, db.tenantId), eq(eventClaims.eventId, eventId));
}

/**
 * Of all businesses of a shard: when the oldest event happened (epoch milliseconds) that no consumer has ever taken up;
 * null when there is none. One that is tried again waits for a vendor, not for the queue.
 */
export function selectOldestUntaken(db: Database): Read<number | null> {
  const taken = db.orm
    .select({ one: sql`1` })
    .from(eventClaims)
    .where(and(eq(eventClaims.tenantId, outbox.tenantId), eq(eventClaims.eventId, outbox.id)));
  const query = db.orm
    .select({ occurredAt: outbox.occurredAt })
    .from(outbox)
    .where(and(isNull(outbox.doneAt), isNull(outbox.deadAt), notExists(taken)))
    .orderBy(asc(outbox.occurredAt))
    .limit(1);
  return read(query, (rows) => rows[0]?.occurredAt ?? null);
}
