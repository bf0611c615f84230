// Effects that reach the outside, each through one verb. The effect's number makes the key, so that running one again
// after a crash does nothing twice.
import {
  type Opening,
  recordCall,
  reportEmergency,
  requestCallback,
  sendVisitCode,
  toRecord,
} from "../domain/calls/index.ts";
import type { Ctx } from "../domain/context.ts";
import type { ConversationEffect, ConversationEvent, ConversationState } from "../domain/conversation/index.ts";
import { noteGap } from "../domain/knowledge/index.ts";
import { bookVisit, cancelVisit, findSlots, findVisits, moveVisit } from "../domain/scheduling/index.ts";
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
  const { type: _, ...wish } = effect;
  const offer = await findSlots(ctx, { settings: session.opening.settings, ...wish });
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

export async function runFindVisits(
  ctx: Ctx,
  { phone }: Effect<"find_visits">,
  { opening }: Session,
): Promise<ConversationEvent> {
  const visits = await findVisits(ctx, { phone, mode: opening.mode });
  return { type: "visits_found", at: toMs(ctx.clock()), visits };
}

export async function runSendCode(
  ctx: Ctx,
  { phone }: Effect<"send_code">,
  { key, opening, state }: Session,
): Promise<ConversationEvent> {
  const { settings, mode, conversationId } = opening;
  const { language } = state;
  const sent = await sendVisitCode(ctx, { key, phone, settings, language, mode, conversationId });
  return { type: "code_sent", at: toMs(ctx.clock()), sent };
}

export async function runMoveVisit(
  ctx: Ctx,
  { visit, slot }: Effect<"move_visit">,
  { key, opening }: Session,
): Promise<ConversationEvent> {
  const result = await moveVisit(ctx, { key, visit, slot, settings: opening.settings, mode: opening.mode });
  const at = toMs(ctx.clock());
  if (result.kind === "moved") return { type: "visit_moved", at, visit: result.visit };
  if (result.kind === "slot_taken") return { type: "booking_refused", at, reason: "slot_taken" };
  return { type: "change_refused", at };
}

export async function runCancelVisit(
  ctx: Ctx,
  { visit }: Effect<"cancel_visit">,
  { key, opening }: Session,
): Promise<ConversationEvent> {
  const result = await cancelVisit(ctx, { key, visit, mode: opening.mode });
  return { type: result.kind === "cancelled" ? "visit_cancelled" : "change_refused", at: toMs(ctx.clock()) };
}

export async function runNoteGap(ctx: Ctx, { question }: Effect<"note_gap">, session: Session): Promise<void> {
  const { opening, state, key } = session;
  const { mode, conversationId } = opening;
  await noteGap(ctx, { key, question, language: state.language, mode, conversationId });
}

export async function runAlertOwner(ctx: Ctx, effect: Effect<"alert_owner">, session: Session): Promise<void> {
  const { kind, name, phone, address, words } = effect;
  await reportEmergency(ctx, { ...origin(session), kind, name, phone, address, words });
}

export async function runTakeMessage(ctx: Ctx, effect: Effect<"take_message">, session: Session): Promise<void> {
  const { type: _, ...wish } = effect;
  await requestCallback(ctx, { ...origin(session), ...wish });
}

export async function runRecordCall(ctx: Ctx, effect: Effect<"record_call">, session: Session): Promise<void> {
  const { opening, state, transcript, key } = session;
  await recordCall(ctx, {
    key,
    conversation: toRecord(opening, state, { outcome: effect.outcome, at: toMs(ctx.clock()) }),
    messages: transcript,
  });
}

function origin({ opening, key }: Session) {
  const { conversationId, channel, mode, leadSource } = opening;
  return { key, conversationId, channel, mode, leadSource };
}
