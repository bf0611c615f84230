// What we say, by key. Times are epoch milliseconds and are put into words, in the business's zone, when a line is rendered.
import type { WeekHours } from "../../tenants/rules/settings.ts";
import type { PriceRange } from "../policy.ts";
import type { Slot } from "../state.ts";
import type { EmergencyKind } from "../understanding/reading.ts";

/** `phone`: null when it is the number they call from. `fee`: what the time of day costs more, in cents; null: nothing. */
export interface ReadBack {
  name: string;
  address: string;
  phone: string | null;
  slot: Slot;
  service: string;
  fee: number | null;
}

export interface LineParams {
  /** `own`: sentences of the business itself, said first; that we are an automated assistant is always said. */
  greeting: { business: string; isCall: boolean; own?: string };
  greeting_known: { business: string; name: string; isCall: boolean; own?: string };
  ask_wish: object;
  ask_problem: object;
  ask_problem_again: object;
  ask_problem_choices: object;
  thanks_for_details: object;
  ask_name: object;
  ask_name_again: object;
  ask_name_spelled: object;
  ask_name_of_other: object;
  ask_phone: object;
  ask_phone_again: object;
  ask_phone_keyed: object;
  ask_address: object;
  ask_address_again: object;
  ask_address_spelled: object;
  ask_address_typed: object;
  ask_city: { street: string };
  confirm_known_address: { street: string };
  offer_two: { first: Slot; second: Slot };
  offer_one: { only: Slot };
  nearest_times: object;
  ask_which_time: object;
  ask_time_keyed: object;
  ask_yes_or_no: object;
  ask_other_day: object;
  no_slots: object;
  slot_sold: object;
  have_that_time: object;
  confirm_booking: ReadBack;
  ask_what_to_change: object;
  ask_right_one: object;
  booked: { name: string; business: string; slot: Slot };
  not_understood: object;
  not_heard: object;
  safety: { kind: EmergencyKind };
  telling_owner: object;
  declined: object;
  ask_waitlist: object;
  waitlisted: object;
  ask_message: object;
  ask_message_after_trouble: object;
  will_call_back: object;
  message_taken: object;
  technical_trouble: object;
  booking_unsure: object;
  cannot_answer: object;
  /** Words of the business itself. */
  answer: { text: string };
  price_range: { service: string; price: PriceRange };
  /** Prices are told by kind of work. */
  price_depends: object;
  price_unknown: object;
  after_hours_fee: { fee: number };
  opening_hours: { hours: WeekHours; day: number | null };
  emergency_hours: object;
  services_offered: { services: readonly string[] };
  area_served: { place: string | null };
  area_asked: { cities: readonly string[] };
  out_of_area: { place: string };
  /** About the visit that was just booked. */
  anything_else: object;
  anything_more: object;
  ask_note: object;
  change_passed_on: object;
  i_am_automated: { business: string };
  take_your_time: object;
  same_as_last_time: { service: string };
  ask_visit_phone: object;
  ask_identity: object;
  identity_failed: object;
  code_sent: object;
  code_wrong: object;
  no_visit_found: object;
  ask_which_visit: { visits: readonly { slot: Slot; service: string }[] };
  visit_status: { slot: Slot; service: string };
  ask_new_time: { slot: Slot };
  confirm_move: { from: Slot; slot: Slot; fee: number | null };
  moved: { slot: Slot };
  ask_move_instead: { slot: Slot };
  cancelled: { slot: Slot };
  visit_stands: { slot: Slot };
  change_failed: object;
  transferring: object;
  transfer_failed: object;
  no_sales: { business: string };
  spam_goodbye: object;
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
  /** Cents as "$150". */
  money(cents: number): string;
  /** Opening hours of the week, or of one weekday (1 is Monday), as a sentence. */
  hours(week: WeekHours, day: number | null): string;
  /** "A, B and C". */
  list(parts: readonly string[]): string;
}

export type Wording = { readonly [K in LineKey]: (params: LineParams[K], speech: Speech) => string };
