import { and, asc, eq, isNull, lt, or, sql } from "drizzle-orm";
import { type Database, type Read, read, type Statement, statement, type TenantDb } from "../../platform/db.ts";
import type { Id } from "../../platform/ids.ts";
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

export function markDone(db: TenantDb, eventId: string, at: number): Statement {
  return statement(db.orm.update(outbox).set({ doneAt: at }).where(thisEvent(db, eventId)));
}

export function markDead(db: TenantDb, eventId: string, at: number): Statement {
  return statement(
    db.orm
      .update(outbox)
      .set({ deadAt: at })
      .where(and(thisEvent(db, eventId), isNull(outbox.doneAt))),
  );
}

export function selectEvent(db: TenantDb, eventId: string): Read<DomainEvent | null> {
  return read(db.orm.select().from(outbox).where(thisEvent(db, eventId)), (rows) => {
    const row = rows[0];
    return row === undefined ? null : eventSchema.parse(row);
  });
}

/** Of all businesses of a shard: events not told, or told before `staleBefore` and still not done. Oldest first. */
export function selectUntold(db: Database, staleBefore: number, limit: number): Read<{ tenantId: Id<"business">; id: string }[]> {
  const query = db.orm
    .select({ tenantId: outbox.tenantId, id: outbox.id })
    .from(outbox)
    .where(
      and(
        isNull(outbox.doneAt),
        isNull(outbox.deadAt),
        or(and(isNull(outbox.sentAt), lt(outbox.occurredAt, staleBefore)), lt(outbox.sentAt, staleBefore)),
      ),
    )
    .orderBy(asc(outbox.occurredAt))
    .limit(limit);
  return read(query, (rows) => rows as { tenantId: Id<"business">; id: string }[]);
}

/** Takes the event, or takes it over when an earlier claim ran out. Changes no row when somebody else has it. */
export function claim(db: TenantDb, eventId: string, now: number, leaseUntil: number): Statement {
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
  const mine = and(eq(eventClaims.tenantId, db.tenantId), eq(eventClaims.eventId, eventId));
  return statement(db.orm.update(eventClaims).set({ doneAt: at }).where(mine));
}

export function releaseClaim(db: TenantDb, eventId: string): Statement {
  const mine = and(eq(eventClaims.tenantId, db.tenantId), eq(eventClaims.eventId, eventId), isNull(eventClaims.doneAt));
  return statement(db.orm.update(eventClaims).set({ leaseUntil: 0 }).where(mine));
}

function thisEvent(db: TenantDb, eventId: string) {
  return and(eq(outbox.tenantId, db.tenantId), eq(outbox.id, eventId));
}
