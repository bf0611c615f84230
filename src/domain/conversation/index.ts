export type { BookingRequest, ConversationEffect, EffectKind, MessageReason } from "./effects.ts";
export { openConversation, step } from "./engine.ts";
export type { ConversationEvent } from "./events.ts";
export type { Line, LineKey } from "./lines/line.ts";
export { type RenderContext, renderLine } from "./lines/render.ts";
export { spokenTime } from "./lines/spoken-time.ts";
export type { Channel, ConversationPolicy, KnownCaller } from "./policy.ts";
export { replay } from "./replay.ts";
export { type StageName, stageName } from "./stage-name.ts";
export type { Booked, ConversationState, Outcome, Slot } from "./state.ts";
export { streetName, streetOf } from "./street-name.ts";
export { readUtterance } from "./understanding/read-utterance.ts";
export type {
  Address,
  EmergencyKind,
  Language,
  Reading,
  ReadingContext,
  ServiceWords,
  When,
} from "./understanding/reading.ts";
