// What the engine wants done. Effects are run in order, after the state that asked for them is on disk.
import type { Line } from "./lines/line.ts";
import type { Outcome, Slot, StandingVisit } from "./state.ts";
import type { ModelQuestion } from "./understanding/model-reading.ts";
import type { Address, EmergencyKind, When } from "./understanding/reading.ts";

/** Everything a visit needs; the times come from our own offer, never from a guess. */
export interface BookingRequest {
  slot: Slot;
  name: string;
  /** E.164. */
  phone: string;
  address: Address;
  problem: string;
  service: string;
  emergency: EmergencyKind | null;
}

export type MessageReason =
  | "message"
  | "visit_note"
  | "no_slot"
  | "waitlist"
  | "out_of_area"
  | "not_understood"
  | "declined"
  | "failed"
  | "abandoned"
  | "missed";

export type ConversationEffect =
  | { type: "say"; lines: Line[] }
  /** `except`: the visit that is being moved, whose own time counts as free. */
  | {
      type: "find_slots";
      service: string;
      isEmergency: boolean;
      when: When | null;
      refused: number[];
      except: string | null;
    }
  | { type: "book"; request: BookingRequest }
  | { type: "find_visits"; phone: string }
  /** Texts a code to a number, so that whoever reads it out is known to hold that phone. */
  | { type: "send_code"; phone: string }
  | { type: "move_visit"; visit: StandingVisit; slot: Slot }
  | { type: "cancel_visit"; visit: StandingVisit }
  | { type: "understand"; question: ModelQuestion }
  | { type: "transfer"; to: string }
  /** Texts a link to a form for the address. */
  | { type: "send_form"; phone: string }
  /** Something was asked that the business has not told us. */
  | { type: "note_gap"; question: string }
  | {
      type: "alert_owner";
      kind: EmergencyKind;
      name: string | null;
      phone: string | null;
      address: string | null;
      words: string;
    }
  | {
      type: "take_message";
      reason: MessageReason;
      name: string | null;
      phone: string | null;
      address: string | null;
      words: string;
      isEmergency: boolean;
    }
  | { type: "hang_up" }
  /** The conversation is over: write its record. Always the last effect. */
  | { type: "record_call"; outcome: Outcome };

export type EffectKind = ConversationEffect["type"];
