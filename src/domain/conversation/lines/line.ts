// What we say, by key. Times are epoch milliseconds and are put into words, in the business's zone, when a line is rendered.
import type { Slot } from "../state.ts";
import type { EmergencyKind, Language } from "../understanding/reading.ts";

export interface LineParams {
  greeting: { business: string; vertical: string };
  greeting_known: { business: string; name: string };
  ask_problem: object;
  ask_problem_again: object;
  thanks_for_details: object;
  ask_name: object;
  ask_name_again: object;
  ask_phone: object;
  ask_phone_again: object;
  ask_address: object;
  ask_address_again: object;
  confirm_known_address: { address: string };
  offer_two: { first: Slot; second: Slot };
  offer_one: { only: Slot };
  offer_nearest: object;
  ask_which_time: object;
  ask_other_day: object;
  no_slots: object;
  slot_sold: object;
  confirm_booking: { name: string; address: string; slot: Slot; service: string };
  confirm_booking_again: object;
  booked: { name: string; slot: Slot };
  booked_emergency: object;
  text_follows: { phone: string };
  not_understood: object;
  silence: object;
  safety: { kind: EmergencyKind };
  owner_alerted: object;
  declined: object;
  ask_message: object;
  message_taken: object;
  technical_trouble: object;
  who_is_this: { business: string };
  cannot_change_booking: object;
  anything_else: object;
  goodbye: object;
}

export type LineKey = keyof LineParams;
export type Line = { [K in LineKey]: { key: K } & LineParams[K] }[LineKey];

/** How a service, a time or a number is put into words. */
export interface Speech {
  /** "Thursday, December 3rd at 2 in the afternoon". */
  time(slot: Slot): string;
  /** The service in words: "water heater work". */
  service(key: string): string;
  /** A number digit by digit for the ear. */
  phone(e164: string): string;
}

export type Wording = { readonly [K in LineKey]: (params: LineParams[K], speech: Speech) => string };

export interface RenderContext {
  language: Language;
  zone: string;
  serviceNames: Readonly<Record<string, string>>;
}
