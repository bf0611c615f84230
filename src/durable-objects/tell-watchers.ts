// Tells those who watch the business what a conversation has come to. Behind every answer; what could not be told is told later.
import { understoodFacts } from "../domain/calls/index.ts";
import type { Ctx } from "../domain/context.ts";
import { stageName } from "../domain/conversation/index.ts";
import type { LiveConversation, LiveMessage, LiveNews } from "../domain/ports.ts";
import { toAppError } from "../platform/errors.ts";
import type { Utterance } from "./journal-speech.ts";
import type { SessionJournal, Told } from "./session-journal.ts";

/** One news after the other, so that nobody is told of them in another order. `rest` looks what is left to do. */
export function openTelling(journal: SessionJournal, rest: () => Promise<void>) {
  let telling: Promise<void> = Promise.resolve();
  return {
    /** Tells what was not told yet. Never fails. */
    tell(ctx: Ctx): Promise<void> {
      telling = telling
        .then(() => tellUntold(ctx, journal))
        .then(rest)
        .catch((error: unknown) => ctx.log.event("error", "session_tell_failed", { code: toAppError(error).code }));
      return telling;
    },
  };
}

async function tellUntold(ctx: Ctx, journal: SessionJournal): Promise<void> {
  const news = journal.isBegun() ? untoldNews(journal) : null;
  if (news === null) return;
  const told = journal.told();
  const isTold = await tell(ctx, news);
  // The next conversation of a thread may have begun meanwhile.
  if (!journal.isBegun() || journal.opening().conversationId !== news.conversation.id) return;
  if (isTold) journal.setTold({ ...news.upTo, failures: 0 });
  else journal.setTold({ ...told, failures: told.failures + 1 });
}

/** The same for a journal that is about to be cleared: tried once. */
export function tellLast(ctx: Ctx, journal: SessionJournal): void {
  const news = untoldNews(journal);
  if (news !== null) ctx.defer(async () => void (await tell(ctx, news)));
}

export function isTold(journal: SessionJournal): boolean {
  return untoldNews(journal) === null;
}

type UntoldNews = Extract<LiveNews, { type: "conversation" }> & { upTo: Pick<Told, "messages" | "events"> };

async function tell(ctx: Ctx, { upTo: _, ...news }: UntoldNews): Promise<boolean> {
  try {
    await ctx.ports.live.publish(ctx.tenant.id, news);
    return true;
  } catch (error) {
    const { code, message } = toAppError(error);
    ctx.log.event("info", "live_view_failed", { code, message });
    return false;
  }
}

function untoldNews(journal: SessionJournal): UntoldNews | null {
  const told = journal.told();
  const transcript = journal.transcript();
  const upTo = { messages: transcript.length, events: journal.eventCount() };
  if (told.messages === upTo.messages && told.events === upTo.events) return null;
  const untold = transcript.slice(told.messages);
  const messages = untold.map((said, i) => toLiveMessage(said, told.messages + i));
  return { type: "conversation", conversation: toLiveConversation(journal), messages, upTo };
}

function toLiveConversation(journal: SessionJournal): LiveConversation {
  const { conversationId, channel, peer, startedAt, settings } = journal.opening();
  const state = journal.state();
  return {
    id: conversationId,
    channel,
    peer,
    callerName: state.facts.name?.value ?? null,
    language: state.language,
    stage: stageName(state.open.kind),
    startedAt,
    outcome: state.outcome,
    isEmergency: state.facts.emergency !== undefined,
    facts: understoodFacts(state, settings.services),
    appointmentId: state.booked?.appointmentId ?? null,
  };
}

/** `seq` is the number that the message has in the record as well. */
function toLiveMessage({ role, text, lines, facts, at, answerMs }: Utterance, seq: number): LiveMessage {
  return { seq, role, text, lines, facts, at, answerMs };
}
