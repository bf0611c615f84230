import { deriveId } from "../../platform/ids.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { selectSettings, type TenantSettings } from "../tenants/index.ts";
import { type KeywordReading, readKeyword } from "./rules/stop-words.ts";
import { keywordReply } from "./rules/wording.ts";
import { selectIsOptedOut, setConsent } from "./store/consents.ts";
import { insertOutgoing, insertReceived, insertSentIfMayText, type NewText, selectText } from "./store/texts.ts";

export interface IncomingText {
  /** Twilio's id of the text, the same on every delivery of it. */
  messageSid: string;
  /** E.164. */
  from: string;
  /** The business's number, E.164. */
  to: string;
  body: string;
  /** Twilio's field `OptOutType`, null when absent. */
  optOutType: string | null;
}

export type ReceiveResult =
  /** Dealt with; `reply` is what goes back, null for silence. */
  | { kind: "answered"; reply: string | null }
  /** Talk: for the conversation of this number. */
  | { kind: "conversation" };

/** Keeps a text that came in, and obeys STOP, START and HELP. A second delivery of the same text gives the same answer. */
export async function receiveText(ctx: Ctx, text: IncomingText): Promise<ReceiveResult> {
  const mayBeKeyword = readKeyword(text.body, { optOutType: text.optOutType, isOptedOut: true }) !== null;
  if (!mayBeKeyword) return await keepTalk(ctx, text);
  const [settings, isOptedOut] = await ctx.db.read(selectSettings(ctx.db), selectIsOptedOut(ctx.db, text.from));
  const reading = readKeyword(text.body, { optOutType: text.optOutType, isOptedOut });
  return reading === null ? await keepTalk(ctx, text) : await obey(ctx, text, { reading, settings });
}

async function keepTalk(ctx: Ctx, text: IncomingText): Promise<ReceiveResult> {
  const { key, received } = rowOf(ctx, text);
  const result = await commit(ctx, {
    key,
    writes: [insertReceived(ctx.db, received)],
    audit: { action: "text.receive", entity: received.id, changed: ["status"] },
    announce: [],
  });
  if (result.kind === "committed") return { kind: "conversation" };
  const reply = await earlierReply(ctx, key);
  return reply === null ? { kind: "conversation" } : { kind: "answered", reply };
}

async function obey(
  ctx: Ctx,
  text: IncomingText,
  { reading, settings }: { reading: KeywordReading; settings: TenantSettings },
): Promise<ReceiveResult> {
  const { key, received } = rowOf(ctx, text);
  const { keyword, isAmbiguous } = reading;
  const words = { business: settings.name, phone: text.to, isAmbiguous };
  const body = keywordReply(keyword, reading.language === "es" ? "es" : settings.language, words);
  const reply = { ...received, id: replyId(key), kind: "reply", from: text.to, to: text.from, body } as const;
  const result = await commit(ctx, {
    key,
    // The confirmation goes before the opt-out, so that it asks whether this is the first STOP.
    writes: [
      ...(reading.isAnswered ? [] : [insertKeywordReply(ctx, keyword, reply)]),
      ...consentOf(ctx, text, keyword),
      insertReceived(ctx.db, received),
    ],
    audit: { action: audited[keyword], entity: received.id, changed: keyword === "help" ? ["status"] : ["state"] },
    announce: [],
  });
  if (result.kind === "duplicate") return { kind: "answered", reply: await earlierReply(ctx, key) };
  const isReplied = !reading.isAnswered && result.written[0]?.changes === 1;
  return { kind: "answered", reply: isReplied ? body : null };
}

const audited = { stop: "consent.opt_out", start: "consent.opt_in", help: "text.receive" } as const;

function consentOf(ctx: Ctx, text: IncomingText, keyword: KeywordReading["keyword"]) {
  if (keyword === "help") return [];
  const state = keyword === "stop" ? "opted_out" : "opted_in";
  return [setConsent(ctx.db, { phone: text.from, state, source: `sms:${keyword}`, at: toMs(ctx.clock()) })];
}

/** Exactly one confirmation for each opt-out: none to those who are out already. */
function insertKeywordReply(ctx: Ctx, keyword: KeywordReading["keyword"], reply: NewText) {
  return keyword === "stop" ? insertSentIfMayText(ctx.db, reply) : insertOutgoing(ctx.db, reply, "sent");
}

function rowOf(ctx: Ctx, { messageSid, from, to, body }: IncomingText) {
  const key = `sms:${messageSid}`;
  const at = toMs(ctx.clock());
  const id = deriveId("text", key);
  return { key, received: { id, mode: "live", kind: "received", from, to, body, conversationId: null, at } as const };
}

async function earlierReply(ctx: Ctx, key: string): Promise<string | null> {
  const [reply] = await ctx.db.read(selectText(ctx.db, replyId(key)));
  return reply?.body ?? null;
}

function replyId(key: string) {
  return deriveId("text", `${key}:reply`);
}
