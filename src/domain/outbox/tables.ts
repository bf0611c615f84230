import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { eventTypes } from "../events.ts";

/** Keys of the changes made so far; the same key is never committed twice. */
export const commits = sqliteTable(
  "commits",
  {
    tenantId: text("tenant_id").notNull(),
    key: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.key] })],
);

/** News waiting to be told. */
export const outbox = sqliteTable(
  "outbox",
  {
    tenantId: text("tenant_id").notNull(),
    id: text().notNull(),
    v: integer().notNull(),
    type: text({ enum: eventTypes }).notNull(),
    entityId: text("entity_id").notNull(),
    entityVersion: integer("entity_version").notNull(),
    occurredAt: integer("occurred_at").notNull(),
    /** Who did it, as the audit has it; null on news older than this column. */
    actorType: text("actor_type"),
    /** Last handed to the queue; null while it waits. */
    sentAt: integer("sent_at"),
    doneAt: integer("done_at"),
    /** Given up after all retries. */
    deadAt: integer("dead_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("outbox_by_state").on(t.doneAt, t.deadAt, t.sentAt),
    index("outbox_by_age").on(t.doneAt, t.deadAt, t.occurredAt),
  ],
);

/** Which consumer works on, or has finished, which event. */
export const eventClaims = sqliteTable(
  "event_claims",
  {
    tenantId: text("tenant_id").notNull(),
    eventId: text("event_id").notNull(),
    /** A claim not done by then may be taken over. */
    leaseUntil: integer("lease_until").notNull(),
    doneAt: integer("done_at"),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.eventId] })],
);
