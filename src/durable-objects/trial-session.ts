// A call that somebody of the business tries out by typing. It is a phone call in test mode, and each turn tells what went
// on inside.
import { codeText, understoodFacts } from "../domain/calls/index.ts";
import type { PlatformCtx } from "../domain/context.ts";
import { readAnswer } from "../domain/conversation/index.ts";
import type { Meterage, SessionView, TrialStart, TrialText, TrialTurn } from "../domain/sessions.ts";
import { systemClock, toMs } from "../platform/time.ts";
import { type LiveSession, unitFor } from "./open-session.ts";
import type { programSession } from "./program-session.ts";

type Turn = TrialTurn & Meterage;
type View = SessionView & Meterage;

export function trialSession(session: LiveSession, program: ReturnType<typeof programSession>) {
  const { journal } = session;

  async function turn(act: () => Promise<{ view: View; reading: TrialTurn["reading"] }>): Promise<Turn> {
    const before = journal.isBegun() ? journal.transcript().length : 0;
    const from = toMs(systemClock());
    const { view, reading } = await act();
    const answerMs = toMs(systemClock()) - from;
    const state = journal.state();
    const { conversationId, settings } = journal.opening();
    return {
      ...view,
      conversationId,
      open: state.open.kind,
      lines: journal
        .transcript()
        .slice(before)
        .flatMap(({ lines }) => lines),
      facts: understoodFacts(state, settings.services),
      reading,
      answerMs,
      appointmentId: state.booked?.appointmentId ?? null,
      texted: textsToCaller(session),
    };
  }

  /** The reading of these words as the answer to the question that stands open. */
  function read(at: number, text: string): TrialTurn["reading"] {
    if (text === "") return null;
    return readAnswer(journal.state(), { at, text, digits: "" }, journal.opening().policy).reading;
  }

  return {
    isOf: (tenantId: string) => program.isOf(tenantId, "test"),

    start({ language, ...start }: TrialStart, platform: PlatformCtx): Promise<Turn> {
      const call = { ...start, channel: "phone", mode: "test", leadSource: null, providerCallId: null } as const;
      return turn(async () => ({ view: await program.start(platform, call, language), reading: null }));
    },

    input(text: string, platform: PlatformCtx): Promise<Turn> {
      const ctx = unitFor(platform, session);
      const at = toMs(ctx.clock());
      return turn(async () => {
        // Nobody's telephone rings for a trial, so nobody picks up.
        const isPutThrough = journal.state().open.kind === "transfer-pending";
        if (isPutThrough && text !== "")
          await session.take(ctx, { type: "transfer_ended", at, isAnswered: false }, null);
        await session.runtime.settle(ctx);
        const reading = read(at, text);
        return { view: await program.input(platform, text), reading };
      });
    },
  };
}

/** The code that a real caller would have been texted, or the trial could go no further. */
function textsToCaller({ journal }: LiveSession): TrialText[] {
  const { open, change, language } = journal.state();
  if (open.kind !== "visit-code" || open.code === null || change === null) return [];
  const business = journal.opening().settings.name;
  return [{ to: change.phone, body: codeText({ code: open.code, business, language }) }];
}
