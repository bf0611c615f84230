import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { LocalText, Questions } from "./rules/knowledge.ts";

/** What the business has told us: questions and the answer to them. */
export const knowledgeEntries = sqliteTable(
  "knowledge_entries",
  {
    tenantId: text("tenant_id").notNull(),
    id: text().notNull(),
    /** "licence", "payment": what the answer is about; null when it is about nothing in particular. */
    topic: text(),
    questions: text({ mode: "json" }).$type<Questions>().notNull(),
    answer: text({ mode: "json" }).$type<LocalText>().notNull(),
    isActive: integer("is_active", { mode: "boolean" }).notNull().default(true),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);

/** Questions that nobody here could answer. */
export const knowledgeGaps = sqliteTable(
  "knowledge_gaps",
  {
    tenantId: text("tenant_id").notNull(),
    id: text().notNull(),
    mode: text({ enum: ["live", "test"] }).notNull(),
    language: text({ enum: ["en", "es"] }).notNull(),
    /** As it was asked first. */
    question: text().notNull(),
    status: text({ enum: ["OPEN", "ANSWERED", "DISMISSED"] }).notNull(),
    /** Times it was asked. */
    count: integer().notNull(),
    /** The conversation that asked last. */
    conversationId: text("conversation_id"),
    /** The entry that answers it. */
    entryId: text("entry_id"),
    firstSeen: integer("first_seen").notNull(),
    lastSeen: integer("last_seen").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("knowledge_gaps_by_status").on(t.tenantId, t.mode, t.status, t.lastSeen),
  ],
);
