import { and, asc, eq } from "drizzle-orm";
import { type Read, read, type Statement, statement, type TenantDb } from "../../../platform/db.ts";
import type { Id } from "../../../platform/ids.ts";
import { customerName } from "../../crm/index.ts";
import type { Message } from "../rules/conversation.ts";
import type { CallRecord } from "../rules/record.ts";
import type { CallSummary } from "../rules/summary.ts";
import { callbacks, conversationMessages, conversations } from "../tables.ts";

export function setSummary(db: TenantDb, conversationId: string, summary: CallSummary): Statement {
  const mine = and(eq(conversations.tenantId, db.tenantId), eq(conversations.id, conversationId));
  return statement(db.orm.update(conversations).set({ summary }).where(mine));
}

/** The conversation, its summary and its customer's name; null when there is no such conversation. */
export function selectSummarised(
  db: TenantDb,
  id: string,
): Read<Pick<CallRecord, "conversation" | "summary" | "customerName"> | null> {
  const query = db.orm
    .select({ row: conversations, customer: customerName(db, conversations.customerId).as("customer_name") })
    .from(conversations)
    .where(and(eq(conversations.tenantId, db.tenantId), eq(conversations.id, id)));
  return read(query, ([found]) => {
    if (found === undefined) return null;
    const { tenantId: _, flaggedForReview: _flagged, tags: _tags, notes: _notes, summary, ...record } = found.row;
    return {
      conversation: { ...record, id: record.id as Id<"conversation"> },
      summary,
      customerName: found.customer === "" ? null : found.customer,
    };
  });
}

/** All that was said, in order. */
export function selectMessages(db: TenantDb, conversationId: string): Read<Message[]> {
  const { role, text, at, lines, facts, answerMs, seq, tenantId } = conversationMessages;
  const query = db.orm
    .select({ role, text, at, lines, facts, answerMs })
    .from(conversationMessages)
    .where(and(eq(tenantId, db.tenantId), eq(conversationMessages.conversationId, conversationId)))
    .orderBy(asc(seq));
  return read(query, (rows) => rows);
}

/** Who waits to be called back because of a conversation. */
export function selectCallbackOf(db: TenantDb, conversationId: string): Read<CallRecord["callback"]> {
  const { name, phone, message, address } = callbacks;
  const query = db.orm
    .select({ name, phone, message, address })
    .from(callbacks)
    .where(and(eq(callbacks.tenantId, db.tenantId), eq(callbacks.conversationId, conversationId)))
    .limit(1);
  return read(query, ([row]) => row ?? null);
}
