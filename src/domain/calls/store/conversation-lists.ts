// The record of conversations as the owner reads it.
import { and, desc, eq, gte, lte, type SQL, sql } from "drizzle-orm";
import { type Read, read, type TenantDb } from "../../../platform/db.ts";
import type { Id } from "../../../platform/ids.ts";
import { customerName, type PageWish, toPage } from "../../crm/index.ts";
import { hasStandingVisit, latestService } from "../../scheduling/index.ts";
import type { ListedConversation } from "../rules/conversation-view.ts";
import { conversationMessages, conversations } from "../tables.ts";

export interface ConversationFilter extends PageWish {
  channel?: ListedConversation["channel"] | undefined;
  outcome?: string | undefined;
  isEmergency?: boolean | undefined;
  customerId?: string | undefined;
  /** Begun between these, both included; epoch milliseconds. */
  from?: number | undefined;
  to?: number | undefined;
}

/** The latest first. Throws AppError `invalid_input` when the page is out of range. */
export function selectConversations(db: TenantDb, filter: ConversationFilter): Read<ListedConversation[]> {
  const page = toPage(filter);
  const query = listed(db)
    .where(and(live(db), ...conditions(filter)))
    .orderBy(desc(conversations.createdAt), desc(conversations.id))
    .limit(page.limit)
    .offset(page.offset);
  return read(query, (rows) => rows.map(toListed));
}

export function selectListedConversation(db: TenantDb, id: string): Read<ListedConversation | null> {
  const query = listed(db).where(and(live(db), eq(conversations.id, id)));
  return read(query, (rows) => rows.map(toListed)[0] ?? null);
}

/** Whose a live conversation is, as a value inside another query. */
export function customerOf(db: TenantDb, id: string): SQL {
  return sql`(select ${conversations.customerId} from ${conversations} where ${live(db)} and ${conversations.id} = ${id})`;
}

function conditions(filter: ConversationFilter): SQL[] {
  const { channel, outcome, isEmergency, customerId, from, to } = filter;
  return [
    channel === undefined ? undefined : eq(conversations.channel, channel),
    outcome === undefined ? undefined : eq(conversations.outcome, outcome),
    isEmergency === undefined ? undefined : eq(conversations.isEmergency, isEmergency),
    customerId === undefined ? undefined : eq(conversations.customerId, customerId),
    from === undefined ? undefined : gte(conversations.createdAt, from),
    to === undefined ? undefined : lte(conversations.createdAt, to),
  ].filter((condition) => condition !== undefined);
}

function listed(db: TenantDb) {
  const { customerId } = conversations;
  return db.orm
    .select({
      row: conversations,
      customerName: customerName(db, customerId).as("customer_name"),
      messageCount: messageCount(db).as("message_count"),
      service: latestService(db, customerId).as("latest_service"),
      hasAppointments: hasStandingVisit(db, customerId).as("has_appointments"),
    })
    .from(conversations);
}

type Row = Awaited<ReturnType<typeof listed>>[number];

function toListed({ row, customerName: name, messageCount: count, service, hasAppointments }: Row): ListedConversation {
  const { tenantId: _, ...rest } = row;
  return {
    ...rest,
    id: row.id as Id<"conversation">,
    customerName: name === "" ? null : name,
    messageCount: count,
    service,
    hasAppointments: hasAppointments === 1,
  };
}

function messageCount(db: TenantDb): SQL<number> {
  const { tenantId, conversationId } = conversationMessages;
  const theirs = and(eq(tenantId, db.tenantId), eq(conversationId, conversations.id));
  return sql<number>`(select count(*) from ${conversationMessages} where ${theirs})`;
}

function live(db: TenantDb) {
  return and(eq(conversations.tenantId, db.tenantId), eq(conversations.mode, "live"));
}
