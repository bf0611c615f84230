// Moves one conversation forward: event -> engine -> disk -> effects, in this order, for every channel.
import { beginRecord, newlyUnderstood, type Opening, speak, toRecord } from "../domain/calls/index.ts";
import type { Ctx } from "../domain/context.ts";
import { type ConversationEvent, type Line, openConversation, step } from "../domain/conversation/index.ts";
import { toAppError } from "../platform/errors.ts";
import { toMs } from "../platform/time.ts";
import type { PendingEffect } from "./journal-events.ts";
import { runAlertOwner, runNoteGap, runRecordCall, runTakeMessage, type Session } from "./run-effect.ts";
import { runSendForm } from "./run-form.ts";
import { isTool, runTool } from "./run-tool.ts";
import { runUnderstand } from "./run-understand.ts";
import type { SessionJournal } from "./session-journal.ts";
import { isTold, openTelling } from "./tell-watchers.ts";
import type { Timers } from "./timers.ts";

const resumeAfterMs = 15_000;
const longestResumeMs = 600_000;

/** Work that no answer waits for. It is on disk, and is tried until it is done. */
const behindTheAnswer: ReadonlySet<string> = new Set([
  "alert_owner",
  "take_message",
  "send_form",
  "note_gap",
  "record_call",
]);

export function openRuntime(journal: SessionJournal, timers: Timers) {
  let settling: Promise<void> | null = null;
  let finishing: Promise<void> = Promise.resolve();
  const rest = () => resumeOrRest(journal, timers);
  const watchers = openTelling(journal, rest);

  const foreground = () => journal.pending().find(({ effect }) => !behindTheAnswer.has(effect.type));
  const background = () => journal.pending().filter(({ effect }) => behindTheAnswer.has(effect.type));

  async function settleAll(ctx: Ctx): Promise<void> {
    for (let next = foreground(); next !== undefined; next = foreground()) await runNow(ctx, journal, next);
  }

  /** Deferred work may come when the conversation is forgotten already: then all of it was done. */
  async function finishAll(ctx: Ctx): Promise<void> {
    if (!journal.isBegun()) return;
    for (const pending of background()) await runLater(ctx, journal, pending);
    await rest();
    await noteLanguage(ctx, journal);
  }

  return {
    begin(opening: Opening) {
      journal.begin(opening, openConversation(opening.policy));
    },

    /** Takes one event in. `delivery` is the vendor's request behind it: the same one is taken in once. */
    async take(event: ConversationEvent, delivery: string | null): Promise<void> {
      if (delivery !== null && journal.hasDelivery(delivery)) return;
      journal.append({ event, delivery, settles: null, ...advance(journal, event) });
      await timers.set("resume", resumeAfterMs);
    },

    /** Runs what the answer waits for. Several callers share one run. */
    settle(ctx: Ctx): Promise<void> {
      settling ??= settleAll(ctx).finally(() => {
        settling = null;
      });
      return settling;
    },

    /** Runs what no answer waits for, one after the other. Telling those who watch is waited for by nobody. */
    finish(ctx: Ctx): Promise<void> {
      ctx.defer(() => watchers.tell(ctx));
      finishing = finishing
        .then(() => finishAll(ctx))
        .catch((error: unknown) => ctx.log.event("error", "session_finish_failed", { code: toAppError(error).code }));
      return finishing;
    },

    isIdle: () => journal.pending().length === 0,
  };
}

/** Whatever is left undone, or untold, is tried again later, and later each time. */
async function resumeOrRest(journal: SessionJournal, timers: Timers): Promise<void> {
  if (!journal.isBegun()) return;
  const [left] = journal.pending();
  const failures = left?.failures ?? (isTold(journal) ? null : journal.told().failures);
  if (failures === null) await timers.clear("resume");
  else await timers.set("resume", Math.min(resumeAfterMs * 2 ** failures, longestResumeMs));
}

/** News of a conversation looks up its channel and language while it still goes on. */
async function noteLanguage(ctx: Ctx, journal: SessionJournal): Promise<void> {
  if (!journal.isBegun()) return;
  const conversation = toRecord(journal.opening(), journal.state(), null);
  if (journal.notedLanguage() === conversation.language) return;
  await beginRecord(ctx, { key: `${conversation.id}:begun:${journal.eventCount()}`, conversation });
  // The next conversation of a thread may have begun meanwhile.
  if (!journal.isBegun() || journal.opening().conversationId !== conversation.id) return;
  journal.setNotedLanguage(conversation.language);
}

function sessionOf(journal: SessionJournal, seq: number): Session {
  const opening = journal.opening();
  return { opening, state: journal.state(), transcript: journal.transcript(), key: `${opening.conversationId}:${seq}` };
}

async function runNow(ctx: Ctx, journal: SessionJournal, { seq, effect }: PendingEffect): Promise<void> {
  if (effect.type === "say") return say(ctx, journal, { seq, lines: effect.lines });
  const session = sessionOf(journal, seq);
  const event =
    effect.type === "understand"
      ? await runUnderstand(ctx, effect, { session, journal })
      : isTool(effect)
        ? await runTool(ctx, effect, session)
        : null;
  if (event === null) return journal.markDone(seq);
  return journal.append({ event, delivery: null, settles: seq, ...advance(journal, event) });
}

function advance(journal: SessionJournal, event: ConversationEvent) {
  const { policy, settings } = journal.opening();
  const before = journal.state();
  const next = step(before, event, policy);
  return { ...next, understood: newlyUnderstood(before, next.state, settings.services) };
}

/** Every sentence passes the guard before anybody hears it. */
function say(ctx: Ctx, journal: SessionJournal, { seq, lines }: { seq: number; lines: readonly Line[] }): void {
  const spoken = lines.map((line) => speak(line, { opening: journal.opening(), state: journal.state() }));
  const stopped = spoken.flatMap(({ stopped: claims }) => claims);
  if (stopped.length > 0)
    ctx.log.event("error", "sentence_stopped", { lines: lines.map(({ key }) => key), claims: stopped });
  const text = spoken.map((sentence) => sentence.text).join(" ");
  journal.appendSaid(seq, { role: "assistant", text, lines: lines.map(({ key }) => key), at: toMs(ctx.clock()) });
}

async function runLater(ctx: Ctx, journal: SessionJournal, { seq, effect }: PendingEffect): Promise<void> {
  const session = sessionOf(journal, seq);
  try {
    if (effect.type === "alert_owner") await runAlertOwner(ctx, effect, session);
    if (effect.type === "take_message") await runTakeMessage(ctx, effect, session);
    if (effect.type === "send_form") await runSendForm(ctx, effect, { session, journal });
    if (effect.type === "note_gap") await runNoteGap(ctx, effect, session);
    if (effect.type === "record_call") await runRecordCall(ctx, effect, session);
    journal.markDone(seq);
  } catch (error) {
    journal.countFailure(seq);
    const { code, message } = toAppError(error);
    ctx.log.event("error", "effect_failed", { effect: effect.type, code, message });
  }
}
