// What we say, by key. Times are epoch milliseconds and are put into words, in the business's zone, when a line is rendered.
import type { Slot } from "../state.ts";
import type { EmergencyKind } from "../understanding/reading.ts";

export interface LineParams {
  greeting: { business: string; isCall: boolean };
  greeting_known: { business: string; name: string; isCall: boolean };
  ask_problem: object;
  ask_problem_again: object;
  thanks_for_details: object;
  ask_name: object;
  ask_name_again: object;
  ask_phone: object;
  ask_phone_again: object;
  ask_address: object;
  ask_address_again: object;
  confirm_known_address: { street: string };
  offer_two: { first: Slot; second: Slot };
  offer_one: { only: Slot };
  nearest_times: object;
  ask_which_time: object;
  ask_other_day: object;
  no_slots: object;
  slot_sold: object;
  have_that_time: object;
  /** `phone` is read back only when it was spoken: null when it is the number they call from. */
  confirm_booking: { name: string; address: string; phone: string | null; slot: Slot; service: string };
  ask_what_to_change: object;
  ask_right_one: object;
  booked: { name: string; business: string; slot: Slot };
  not_understood: object;
  not_heard: object;
  safety: { kind: EmergencyKind };
  telling_owner: object;
  declined: object;
  ask_message: object;
  ask_message_after_trouble: object;
  will_call_back: object;
  message_taken: object;
  technical_trouble: object;
  booking_unsure: object;
  cannot_change_booking: object;
  cannot_answer: object;
  anything_else: object;
  ask_note: object;
  change_passed_on: object;
  i_am_automated: { business: string };
  wrong_number: object;
  nobody_there: object;
  goodbye: { business: string; isCall: boolean };
}

export type LineKey = keyof LineParams;
export type Line = { [K in LineKey]: { key: K } & LineParams[K] }[LineKey];

/** How a service, a time or a number is put into words. */
export interface Speech {
  /** "Thursday, December 3rd at 2 in the afternoon". */
  time(slot: Slot): string;
  /** A number digit by digit. */
  phone(e164: string): string;
  /** The service in words: "water heater work". */
  service(key: string): string;
}

export type Wording = { readonly [K in LineKey]: (params: LineParams[K], speech: Speech) => string };
