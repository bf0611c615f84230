import { and, eq, sql } from "drizzle-orm";
import { type Read, read, type Statement, statement, type TenantDb } from "../../../platform/db.ts";
import type { Id } from "../../../platform/ids.ts";
import { customerIdByPhone } from "../../crm/index.ts";
import type { ConversationRecord, Message } from "../rules/conversation.ts";
import { conversationMessages, conversations } from "../tables.ts";

/** Writes a conversation down, or what has become of it since; a late note of its beginning undoes nothing. */
export function saveConversation(db: TenantDb, record: ConversationRecord): Statement {
  const { peer, mode } = record;
  const known = peer === null ? null : customerIdByPhone(db, peer, mode);
  const isLate = sql`${conversations.endedAt} is not null and excluded.ended_at is null`;
  return statement(
    db.orm
      .insert(conversations)
      .values({ ...record, tenantId: db.tenantId, customerId: record.customerId ?? known, tags: [] })
      .onConflictDoUpdate({
        target: [conversations.tenantId, conversations.id],
        set: {
          customerId: sql`coalesce(excluded.customer_id, ${conversations.customerId})`,
          peer: sql`coalesce(excluded.peer, ${conversations.peer})`,
          language: sql`case when ${isLate} then ${conversations.language} else excluded.language end`,
          outcome: sql`coalesce(excluded.outcome, ${conversations.outcome})`,
          isEmergency: sql`max(${conversations.isEmergency}, excluded.is_emergency)`,
          leadSource: sql`coalesce(excluded.lead_source, ${conversations.leadSource})`,
          endedAt: sql`coalesce(excluded.ended_at, ${conversations.endedAt})`,
        },
      }),
  );
}

/** All messages in one statement: D1 binds at most 100 values. Those that are there already stay as they are. */
export function insertMessages(
  db: TenantDb,
  conversationId: Id<"conversation">,
  messages: readonly Message[],
): Statement {
  const said = sql`value ->> 'role', value ->> 'text', value ->> 'at'`;
  const turn = sql`value -> 'lines', value -> 'facts', value ->> 'answerMs'`;
  const values = sql`${db.tenantId}, ${conversationId}, key, ${said}, ${turn}`;
  const selected = sql`select ${values} from json_each(${JSON.stringify(messages)}) where true`;
  return statement(db.orm.insert(conversationMessages).select(selected).onConflictDoNothing());
}

export function selectConversation(db: TenantDb, id: string): Read<ConversationRecord | null> {
  const query = db.orm
    .select()
    .from(conversations)
    .where(and(eq(conversations.tenantId, db.tenantId), eq(conversations.id, id)));
  return read(query, ([row]) => {
    if (row === undefined) return null;
    const {
      tenantId: _tenant,
      flaggedForReview: _flagged,
      tags: _tags,
      notes: _notes,
      summary: _summary,
      ...record
    } = row;
    return { ...record, id: record.id as Id<"conversation"> };
  });
}
