// Moves one conversation forward: event -> engine -> disk -> effects, in this order, for every channel.
import { beginRecord, type Opening, toRecord, toRenderContext } from "../domain/calls/index.ts";
import type { Ctx } from "../domain/context.ts";
import { type ConversationEvent, openConversation, renderLine, step } from "../domain/conversation/index.ts";
import { toAppError } from "../platform/errors.ts";
import { toMs } from "../platform/time.ts";
import type { PendingEffect } from "./journal-events.ts";
import { runAlertOwner, runBook, runFindSlots, runRecordCall, runTakeMessage, type Session } from "./run-effect.ts";
import type { SessionJournal } from "./session-journal.ts";
import type { Timers } from "./timers.ts";

const resumeAfterMs = 15_000;
const longestResumeMs = 600_000;

/** Work that no answer waits for. It is on disk, and is tried until it is done. */
const behindTheAnswer: ReadonlySet<string> = new Set(["alert_owner", "take_message", "record_call"]);

export function openRuntime(journal: SessionJournal, timers: Timers) {
  let settling: Promise<void> | null = null;
  let finishing: Promise<void> = Promise.resolve();

  const foreground = () => journal.pending().find(({ effect }) => !behindTheAnswer.has(effect.type));
  const background = () => journal.pending().filter(({ effect }) => behindTheAnswer.has(effect.type));

  async function settleAll(ctx: Ctx): Promise<void> {
    for (let next = foreground(); next !== undefined; next = foreground()) await runNow(ctx, journal, next);
  }

  async function finishAll(ctx: Ctx): Promise<void> {
    for (const pending of background()) await runLater(ctx, journal, pending);
    const [left] = journal.pending();
    if (left === undefined) await timers.clear("resume");
    else await timers.set("resume", Math.min(resumeAfterMs * 2 ** left.failures, longestResumeMs));
    await noteLanguage(ctx, journal);
  }

  return {
    begin(opening: Opening) {
      journal.begin(opening, openConversation(opening.policy));
    },

    /** Takes one event in. `delivery` is the vendor's request behind it: the same one is taken in once. */
    async take(event: ConversationEvent, delivery: string | null): Promise<void> {
      if (delivery !== null && journal.hasDelivery(delivery)) return;
      journal.append({ event, delivery, settles: null, ...step(journal.state(), event, journal.opening().policy) });
      await timers.set("resume", resumeAfterMs);
    },

    /** Runs what the answer waits for. Several callers share one run. */
    settle(ctx: Ctx): Promise<void> {
      settling ??= settleAll(ctx).finally(() => {
        settling = null;
      });
      return settling;
    },

    /** Runs what no answer waits for, one after the other. */
    finish(ctx: Ctx): Promise<void> {
      finishing = finishing
        .then(() => finishAll(ctx))
        .catch((error: unknown) => ctx.log.event("error", "session_finish_failed", { code: toAppError(error).code }));
      return finishing;
    },

    isIdle: () => journal.pending().length === 0,
  };
}

/** News of a conversation looks up its channel and language while it still goes on. */
async function noteLanguage(ctx: Ctx, journal: SessionJournal): Promise<void> {
  const conversation = toRecord(journal.opening(), journal.state(), null);
  if (journal.notedLanguage() === conversation.language) return;
  await beginRecord(ctx, { key: `${conversation.id}:begun:${journal.eventCount()}`, conversation });
  journal.setNotedLanguage(conversation.language);
}

function sessionOf(journal: SessionJournal, seq: number): Session {
  const opening = journal.opening();
  return { opening, state: journal.state(), transcript: journal.transcript(), key: `${opening.conversationId}:${seq}` };
}

async function runNow(ctx: Ctx, journal: SessionJournal, { seq, effect }: PendingEffect): Promise<void> {
  switch (effect.type) {
    case "say": {
      const context = toRenderContext(journal.opening(), journal.state().language);
      const text = effect.lines.map((line) => renderLine(line, context)).join(" ");
      const lines = effect.lines.map((line) => line.key);
      return journal.appendSaid(seq, { role: "assistant", text, lines, at: toMs(ctx.clock()) });
    }
    case "find_slots":
    case "book": {
      const event = await resultOf(ctx, effect, sessionOf(journal, seq));
      const { policy } = journal.opening();
      return journal.append({ event, delivery: null, settles: seq, ...step(journal.state(), event, policy) });
    }
    default:
      return journal.markDone(seq);
  }
}

type Tool = Extract<PendingEffect["effect"], { type: "find_slots" | "book" }>;

/** Tried three times: a write whose answer was lost is found by its key the next time. */
async function resultOf(ctx: Ctx, effect: Tool, session: Session): Promise<ConversationEvent> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return effect.type === "book" ? await runBook(ctx, effect, session) : await runFindSlots(ctx, effect, session);
    } catch (error) {
      const { code, message } = toAppError(error);
      ctx.log.event("error", "effect_failed", { effect: effect.type, code, message, attempt });
      if (attempt === 3) return { type: "tool_failed", at: toMs(ctx.clock()), effect: effect.type };
      await scheduler.wait(100 * 4 ** (attempt - 1));
    }
  }
}

async function runLater(ctx: Ctx, journal: SessionJournal, { seq, effect }: PendingEffect): Promise<void> {
  const session = sessionOf(journal, seq);
  try {
    if (effect.type === "alert_owner") await runAlertOwner(ctx, effect, session);
    if (effect.type === "take_message") await runTakeMessage(ctx, effect, session);
    if (effect.type === "record_call") await runRecordCall(ctx, effect, session);
    journal.markDone(seq);
  } catch (error) {
    journal.countFailure(seq);
    const { code, message } = toAppError(error);
    ctx.log.event("error", "effect_failed", { effect: effect.type, code, message });
  }
}
