import { foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { UnderstoodFact } from "./rules/conversation.ts";
import type { CallSummary } from "./rules/summary.ts";

export const conversations = sqliteTable(
  "conversations",
  {
    tenantId: text("tenant_id").notNull(),
    id: text().notNull(),
    mode: text({ enum: ["live", "test"] }).notNull(),
    channel: text({ enum: ["phone", "sms", "web", "api"] }).notNull(),
    customerId: text("customer_id"),
    /** The Durable Object's own id of the call or thread. */
    sessionId: text("session_id").notNull(),
    /** The vendor's id of the call. */
    providerCallId: text("provider_call_id"),
    /** E.164 of the other side; null when withheld. */
    peer: text(),
    language: text({ enum: ["en", "es"] }).notNull(),
    outcome: text(),
    isEmergency: integer("is_emergency", { mode: "boolean" }).notNull(),
    leadSource: text("lead_source"),
    flaggedForReview: integer("flagged_for_review", { mode: "boolean" }).notNull().default(false),
    tags: text({ mode: "json" }).$type<string[]>().notNull(),
    notes: text(),
    /** What it came to, in fields; null until it is written. */
    summary: text({ mode: "json" }).$type<CallSummary>(),
    createdAt: integer("created_at").notNull(),
    endedAt: integer("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("conversations_by_created").on(t.tenantId, t.mode, t.createdAt),
    index("conversations_by_customer").on(t.tenantId, t.customerId, t.createdAt),
  ],
);

export const conversationMessages = sqliteTable(
  "conversation_messages",
  {
    tenantId: text("tenant_id").notNull(),
    conversationId: text("conversation_id").notNull(),
    seq: integer().notNull(),
    role: text({ enum: ["user", "assistant"] }).notNull(),
    text: text().notNull(),
    at: integer().notNull(),
    /** Keys of the lines that were said. */
    lines: text({ mode: "json" }).$type<string[]>().notNull().default([]),
    /** What was newly understood from these words. */
    facts: text({ mode: "json" }).$type<UnderstoodFact[]>().notNull().default([]),
    /** Milliseconds from the words to our answer; null for our own sentences. */
    answerMs: integer("answer_ms"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.conversationId, t.seq] }),
    foreignKey({ columns: [t.tenantId, t.conversationId], foreignColumns: [conversations.tenantId, conversations.id] }),
  ],
);

/** People who wait to be called back. */
export const callbacks = sqliteTable(
  "callbacks",
  {
    tenantId: text("tenant_id").notNull(),
    id: text().notNull(),
    mode: text({ enum: ["live", "test"] }).notNull(),
    /** E.164; null when the caller withheld the number and gave none. */
    phone: text(),
    name: text(),
    channel: text({ enum: ["phone", "sms", "web", "api"] }).notNull(),
    reason: text().notNull(),
    message: text(),
    status: text({ enum: ["PENDING", "COMPLETED", "UNREACHABLE"] }).notNull(),
    isEmergency: integer("is_emergency", { mode: "boolean" }).notNull(),
    leadSource: text("lead_source"),
    lastResult: text("last_result"),
    conversationId: text("conversation_id"),
    count: integer().notNull(),
    firstSeen: integer("first_seen").notNull(),
    lastSeen: integer("last_seen").notNull(),
    /** Where the visit would be, as far as it was told. */
    address: text(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("callbacks_by_phone").on(t.tenantId, t.mode, t.phone),
    index("callbacks_by_status").on(t.tenantId, t.mode, t.status, t.lastSeen),
  ],
);

/** What the language model has cost on one day (UTC). */
export const modelSpend = sqliteTable(
  "model_spend",
  {
    tenantId: text("tenant_id").notNull(),
    /** "YYYY-MM-DD". */
    day: text().notNull(),
    requests: integer().notNull(),
    inputTokens: integer("input_tokens").notNull(),
    outputTokens: integer("output_tokens").notNull(),
    /** Millionths of a dollar. */
    microDollars: integer("micro_dollars").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.day] })],
);
