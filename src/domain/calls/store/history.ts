import { and, desc, eq } from "drizzle-orm";
import { type Read, read, type TenantDb } from "../../../platform/db.ts";
import type { PastConversation } from "../rules/timeline.ts";
import { conversations } from "../tables.ts";

/** The latest conversations with a customer, the latest first. */
export function selectPastConversations(db: TenantDb, customer: string, limit: number): Read<PastConversation[]> {
  const { tenantId, mode, customerId, id, channel, outcome, summary, createdAt } = conversations;
  const query = db.orm
    .select({ id, channel, outcome, summary, createdAt })
    .from(conversations)
    .where(and(eq(tenantId, db.tenantId), eq(mode, "live"), eq(customerId, customer)))
    .orderBy(desc(createdAt))
    .limit(limit);
  return read(query, (rows) => rows);
}
