import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Every text in and out. `sending` means: handed to the vendor, its answer not yet known. */
export const smsMessages = sqliteTable(
  "sms_messages",
  {
    tenantId: text("tenant_id").notNull(),
    id: text().notNull(),
    mode: text({ enum: ["live", "test"] }).notNull(),
    direction: text({ enum: ["in", "out"] }).notNull(),
    kind: text().notNull(),
    from: text("from_number").notNull(),
    to: text("to_number").notNull(),
    body: text().notNull(),
    status: text({
      enum: ["received", "pending", "sending", "kept", "queued", "sent", "unconfirmed", "refused", "failed"],
    }).notNull(),
    providerId: text("provider_id"),
    /** Our own error code, never the vendor's text. */
    errorCode: text("error_code"),
    conversationId: text("conversation_id"),
    createdAt: integer("created_at").notNull(),
    sentAt: integer("sent_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("sms_messages_by_created").on(t.tenantId, t.createdAt),
    index("sms_messages_by_peer").on(t.tenantId, t.to, t.createdAt),
  ],
);

/** Whether a number may be texted. No row: replies and confirmations of what the person asked for. */
export const consents = sqliteTable(
  "consents",
  {
    tenantId: text("tenant_id").notNull(),
    /** E.164. */
    phone: text().notNull(),
    channel: text({ enum: ["sms"] }).notNull(),
    state: text({ enum: ["opted_in", "opted_out"] }).notNull(),
    /** How it was said: "sms:stop", "vendor:opted_out". */
    source: text().notNull(),
    changedAt: integer("changed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.phone, t.channel] })],
);
