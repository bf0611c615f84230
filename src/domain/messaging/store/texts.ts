import { and, count, desc, eq, getTableColumns, gt, inArray, sql } from "drizzle-orm";
import { type Database, type Read, read, type Statement, statement, type TenantDb } from "../../../platform/db.ts";
import type { ErrorCode } from "../../../platform/errors.ts";
import type { Id } from "../../../platform/ids.ts";
import type { Mode } from "../../crm/index.ts";
import type { TextKind, TextState } from "../rules/delivery.ts";
import { smsMessages } from "../tables.ts";
import { mayText } from "./consents.ts";

export interface NewText {
  id: Id<"text">;
  mode: Mode;
  kind: TextKind | "received";
  from: string;
  to: string;
  body: string;
  conversationId: string | null;
  /** Epoch milliseconds. */
  at: number;
}

/** A text of ours, `state` telling how far it has come. */
export function insertOutgoing(db: TenantDb, text: NewText, state: TextState): Statement {
  const sentAt = state === "pending" ? null : text.at;
  return statement(db.orm.insert(smsMessages).values({ ...row(db, text), direction: "out", status: state, sentAt }));
}

/** The same for a text that has gone out with the webhook's answer; no row when its number had opted out before. */
export function insertSentIfMayText(db: TenantDb, text: NewText): Statement {
  const sent: Record<string, string | number | null> = {
    ...row(db, text),
    direction: "out",
    status: "sent",
    sentAt: text.at,
  };
  const values = Object.keys(getTableColumns(smsMessages)).map((column) => sql`${sent[column] ?? null}`);
  const selected = sql`select ${sql.join(values, sql`, `)} where ${mayText(db, text.to)}`;
  return statement(db.orm.insert(smsMessages).select(selected));
}

export function insertReceived(db: TenantDb, text: NewText): Statement {
  return statement(db.orm.insert(smsMessages).values({ ...row(db, text), direction: "in", status: "received" }));
}

/** Takes a text in hand, unless its number has opted out or somebody else was quicker: then it changes no row. */
export function claimText(db: TenantDb, text: { id: string; to: string }, from: "pending" | "sending"): Statement {
  return statement(
    db.orm
      .update(smsMessages)
      .set({ status: "sending" })
      .where(and(thisText(db, text.id), eq(smsMessages.status, from), mayText(db, text.to))),
  );
}

/** How many texts of this kind have gone to a number (E.164) since `since` (epoch milliseconds). */
export function selectTextsTo(
  db: TenantDb,
  { to, kind, mode, since }: { to: string; kind: TextKind; mode: Mode; since: number },
): Read<number> {
  const query = db.orm
    .select({ n: count().as("n") })
    .from(smsMessages)
    .where(
      and(
        eq(smsMessages.tenantId, db.tenantId),
        eq(smsMessages.mode, mode),
        eq(smsMessages.to, to),
        eq(smsMessages.kind, kind),
        gt(smsMessages.createdAt, since),
      ),
    );
  return read(query, ([row]) => row?.n ?? 0);
}

export interface Settlement {
  state: TextState;
  providerId?: string;
  errorCode?: ErrorCode;
  /** Epoch milliseconds. */
  sentAt?: number;
}

/** Writes what became of a text; one whose end is known already keeps it. */
export function settleText(db: TenantDb, id: string, { state, ...rest }: Settlement): Statement {
  return statement(
    db.orm
      .update(smsMessages)
      .set({ ...rest, status: state })
      .where(and(thisText(db, id), inArray(smsMessages.status, ["pending", "sending", "unconfirmed"]))),
  );
}

export interface StoredText {
  id: string;
  from: string;
  to: string;
  body: string;
  state: TextState | "received";
}

export function selectText(db: TenantDb, id: string): Read<StoredText | null> {
  return read(db.orm.select().from(smsMessages).where(thisText(db, id)), ([text]) =>
    text === undefined ? null : { id: text.id, from: text.from, to: text.to, body: text.body, state: text.status },
  );
}

/** A text that went out, or may have. */
export interface SentText {
  id: string;
  businessId: string;
  from: string;
  to: string;
  body: string;
  kind: string;
  status: string;
  /** Epoch milliseconds. */
  createdAt: number;
}

/** Of all businesses of a shard, newest first. */
export function selectSentTexts(db: Database, limit: number): Read<SentText[]> {
  const query = db.orm
    .select({
      id: smsMessages.id,
      businessId: smsMessages.tenantId,
      from: smsMessages.from,
      to: smsMessages.to,
      body: smsMessages.body,
      kind: smsMessages.kind,
      status: smsMessages.status,
      createdAt: smsMessages.createdAt,
    })
    .from(smsMessages)
    .where(
      and(
        eq(smsMessages.mode, "live"),
        eq(smsMessages.direction, "out"),
        inArray(smsMessages.status, ["kept", "queued", "sent", "unconfirmed"]),
      ),
    )
    .orderBy(desc(smsMessages.createdAt), sql`rowid desc`)
    .limit(limit);
  return read(query, (rows) => rows);
}

function row(db: TenantDb, { at, ...text }: NewText) {
  return { ...text, tenantId: db.tenantId, createdAt: at };
}

function thisText(db: TenantDb, id: string) {
  return and(eq(smsMessages.tenantId, db.tenantId), eq(smsMessages.id, id));
}
