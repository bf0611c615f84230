// What the engine wants done. Effects are run in order, after the state that asked for them is on disk.
import type { Line } from "./lines/line.ts";
import type { Address, EmergencyKind, When } from "./understanding/reading.ts";
import type { Outcome, Slot } from "./state.ts";

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

export type ConversationEffect =
  | { type: "say"; lines: Line[] }
  | { type: "find_slots"; service: string; isEmergency: boolean; when: When | null; refused: number[] }
  | { type: "book"; request: BookingRequest }
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
      reason: "message" | "no_slot" | "not_understood" | "declined" | "failed" | "abandoned";
      name: string | null;
      phone: string | null;
      words: string;
      isEmergency: boolean;
    }
  /** The conversation is over: write its record. Always the last effect. */
  | { type: "record_call"; outcome: Outcome }
  | { type: "hang_up" };

export type EffectKind = ConversationEffect["type"];
