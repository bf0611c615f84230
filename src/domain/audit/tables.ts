import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Who changed what. Names of fields, never their values. */
export const auditEvents = sqliteTable(
  "audit_events",
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    tenantId: text("tenant_id").notNull(),
    actorType: text("actor_type").notNull(),
    actorId: text("actor_id").notNull(),
    action: text().notNull(),
    entity: text().notNull(),
    changedFields: text("changed_fields", { mode: "json" }).$type<string[]>().notNull(),
    requestId: text("request_id").notNull(),
    method: text().notNull(),
    path: text().notNull(),
    status: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [index("audit_events_by_time").on(t.tenantId, t.at)],
);
