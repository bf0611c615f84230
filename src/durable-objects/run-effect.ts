// Effects that reach the outside, each through one verb. The effect's number makes the key, so that running one again
// after a crash does nothing twice.
import { type Opening, recordCall, reportEmergency, requestCallback, toRecord } from "../domain/calls/index.ts";
import type { Ctx } from "../domain/context.ts";
import type { ConversationEffect, ConversationEvent, ConversationState } from "../domain/conversation/index.ts";
import { bookVisit, findSlots } from "../domain/scheduling/index.ts";
import { toMs } from "../platform/time.ts";
import type { Utterance } from "./journal-speech.ts";

type Effect<T extends ConversationEffect["type"]> = Extract<ConversationEffect, { type: T }>;

/** What a verb needs to know of the conversation. */
export interface Session {
  opening: Opening;
  state: ConversationState;
  transcript: readonly Utterance[];
  /** "<conversation>:<number of the effect>". */
  key: string;
}

/** Looks for times. Throws what the verb throws. */
export async function runFindSlots(
  ctx: Ctx,
  effect: Effect<"find_slots">,
  session: Session,
): Promise<ConversationEvent> {
  const { service, isEmergency, when, refused } = effect;
  const offer = await findSlots(ctx, { settings: session.opening.settings, service, isEmergency, when, refused });
  return { type: "slots_found", at: toMs(ctx.clock()), slots: [...offer.slots], isExact: offer.isExact };
}

export async function runBook(ctx: Ctx, effect: Effect<"book">, session: Session): Promise<ConversationEvent> {
  const { opening, key } = session;
  const result = await bookVisit(ctx, {
    key,
    settings: opening.settings,
    request: effect.request,
    mode: opening.mode,
    conversationId: opening.conversationId,
    leadSource: opening.leadSource,
  });
  const at = toMs(ctx.clock());
  return result.kind === "booked"
    ? { type: "booking_made", at, booked: result.booked }
    : { type: "booking_refused", at, reason: "slot_taken" };
}

export async function runAlertOwner(ctx: Ctx, effect: Effect<"alert_owner">, session: Session): Promise<void> {
  const { kind, name, phone, address, words } = effect;
  await reportEmergency(ctx, { ...origin(session), kind, name, phone, address, words });
}

export async function runTakeMessage(ctx: Ctx, effect: Effect<"take_message">, session: Session): Promise<void> {
  const { reason, name, phone, words, isEmergency } = effect;
  await requestCallback(ctx, { ...origin(session), reason, name, phone, words, isEmergency });
}

export async function runRecordCall(ctx: Ctx, effect: Effect<"record_call">, session: Session): Promise<void> {
  const { opening, state, transcript, key } = session;
  await recordCall(ctx, {
    key,
    conversation: toRecord(opening, state, { outcome: effect.outcome, at: toMs(ctx.clock()) }),
    messages: transcript.map(({ role, text, at }) => ({ role, text, at })),
  });
}

function origin({ opening, key }: Session) {
  const { conversationId, channel, mode, leadSource } = opening;
  return { key, conversationId, channel, mode, leadSource };
}
