import { and, asc, desc, eq, sql } from "drizzle-orm";
import { type Read, read, type Statement, statement, type TenantDb } from "../../platform/db.ts";
import type { Id } from "../../platform/ids.ts";
import type { Page } from "../crm/rules/page.ts";
import type { AskedInVain, Gap, GapStatus } from "./rules/gap.ts";
import { type EntryDraft, type KnowledgeEntry, knowledgeLimits, type ListedEntry } from "./rules/knowledge.ts";
import { knowledgeEntries, knowledgeGaps } from "./tables.ts";

/** All that may be answered, the latest word first. For one batch with the other reads at the start of a conversation. */
export function selectKnowledge(db: TenantDb): Read<KnowledgeEntry[]> {
  const { id, topic, questions, answer } = knowledgeEntries;
  const query = db.orm
    .select({ id, topic, questions, answer })
    .from(knowledgeEntries)
    .where(and(ofTenant(db), eq(knowledgeEntries.isActive, true)))
    .orderBy(desc(knowledgeEntries.updatedAt), asc(id))
    .limit(knowledgeLimits.entries);
  return read(query, (rows) => rows);
}

/** Active or not, in the order they were made. */
export function selectEntries(db: TenantDb, page: Page): Read<ListedEntry[]> {
  const query = db.orm
    .select()
    .from(knowledgeEntries)
    .where(ofTenant(db))
    .orderBy(asc(knowledgeEntries.createdAt), sql`rowid`)
    .limit(page.limit)
    .offset(page.offset);
  return read(query, (rows) => rows.map(toEntry));
}

export function selectEntry(db: TenantDb, id: string): Read<ListedEntry | null> {
  const query = db.orm
    .select()
    .from(knowledgeEntries)
    .where(and(ofTenant(db), eq(knowledgeEntries.id, id)));
  return read(query, ([row]) => (row === undefined ? null : toEntry(row)));
}

export function countEntries(db: TenantDb): Read<number> {
  const query = db.orm
    .select({ count: sql<number>`count(*)`.as("count") })
    .from(knowledgeEntries)
    .where(ofTenant(db));
  return read(query, ([row]) => row?.count ?? 0);
}

/** Fails when there is an entry with this id. */
export function insertEntry(db: TenantDb, entry: EntryDraft & { id: Id<"entry">; at: number }): Statement {
  const { id, topic, questions, answer, at } = entry;
  return statement(
    db.orm
      .insert(knowledgeEntries)
      .values({ tenantId: db.tenantId, id, topic, questions, answer, createdAt: at, updatedAt: at }),
  );
}

/** Changes no row when the entry is gone. */
export function updateEntry(
  db: TenantDb,
  entry: EntryDraft & { id: string; isActive: boolean; at: number },
): Statement {
  const { id, topic, questions, answer, isActive, at } = entry;
  return statement(
    db.orm
      .update(knowledgeEntries)
      .set({ topic, questions, answer, isActive, updatedAt: at })
      .where(and(ofTenant(db), eq(knowledgeEntries.id, id))),
  );
}

export function deleteEntry(db: TenantDb, id: string): Statement {
  return statement(db.orm.delete(knowledgeEntries).where(and(ofTenant(db), eq(knowledgeEntries.id, id))));
}

/**
 * Writes down a question that had no answer, or counts it once more. A gap that was answered opens again only when its
 * answer is gone: a conversation that began before the answer does not know it. One that was dismissed stays so.
 */
export function upsertGap(db: TenantDb, id: Id<"gap">, { at, ...asked }: AskedInVain & { at: number }): Statement {
  const row = { ...asked, tenantId: db.tenantId, id, status: "OPEN", count: 1, firstSeen: at, lastSeen: at } as const;
  const { tenantId, id: entryId, isActive } = knowledgeEntries;
  const isAnswered = sql`exists (select 1 from ${knowledgeEntries} where ${tenantId} = ${db.tenantId} and ${entryId} = ${knowledgeGaps.entryId} and ${isActive})`;
  const reopens = sql`${knowledgeGaps.status} = 'ANSWERED' and not ${isAnswered}`;
  return statement(
    db.orm
      .insert(knowledgeGaps)
      .values(row)
      .onConflictDoUpdate({
        target: [knowledgeGaps.tenantId, knowledgeGaps.id],
        set: {
          status: sql`case when ${reopens} then 'OPEN' else ${knowledgeGaps.status} end`,
          count: sql`${knowledgeGaps.count} + 1`,
          conversationId: sql`coalesce(excluded.conversation_id, ${knowledgeGaps.conversationId})`,
          lastSeen: at,
        },
      }),
  );
}

/** Real ones of this status, the latest first. */
export function selectGaps(db: TenantDb, { status, ...page }: Page & { status: GapStatus }): Read<Gap[]> {
  const query = db.orm
    .select()
    .from(knowledgeGaps)
    .where(
      and(eq(knowledgeGaps.tenantId, db.tenantId), eq(knowledgeGaps.mode, "live"), eq(knowledgeGaps.status, status)),
    )
    .orderBy(desc(knowledgeGaps.lastSeen), asc(knowledgeGaps.id))
    .limit(page.limit)
    .offset(page.offset);
  return read(query, (rows) => rows.map(toGap));
}

export function selectGap(db: TenantDb, id: string): Read<Gap | null> {
  const query = db.orm.select().from(knowledgeGaps).where(withGapId(db, id));
  return read(query, ([row]) => (row === undefined ? null : toGap(row)));
}

export function closeGap(
  db: TenantDb,
  id: string,
  close: { status: "ANSWERED"; entryId: Id<"entry"> } | { status: "DISMISSED" },
): Statement {
  return statement(db.orm.update(knowledgeGaps).set(close).where(withGapId(db, id)));
}

function ofTenant(db: TenantDb) {
  return eq(knowledgeEntries.tenantId, db.tenantId);
}

function withGapId(db: TenantDb, id: string) {
  return and(eq(knowledgeGaps.tenantId, db.tenantId), eq(knowledgeGaps.id, id));
}

function toEntry({ tenantId: _, ...row }: typeof knowledgeEntries.$inferSelect): ListedEntry {
  return { ...row, id: row.id as Id<"entry"> };
}

function toGap({ tenantId: _, ...row }: typeof knowledgeGaps.$inferSelect): Gap {
  return { ...row, id: row.id as Id<"gap"> };
}
