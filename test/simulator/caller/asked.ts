// What the receptionist wants to know, from the keys of the lines that were heard.

export type Asked =
  | "help"
  | "problem"
  | "name"
  | "name_spelled"
  | "phone"
  | "phone_keyed"
  | "visit_phone"
  | "address"
  | "address_spelled"
  | "city"
  | "known_address"
  | "offer"
  | "day"
  | "waitlist"
  | "booking"
  | "move"
  | "what_to_change"
  | "right_one"
  | "anything_else"
  | "note"
  | "message"
  | "code"
  | "which_visit"
  | "move_instead"
  | "hold";

const asking: Readonly<Record<string, Asked>> = {
  greeting: "help",
  greeting_known: "help",
  ask_problem: "problem",
  ask_problem_again: "problem",
  ask_problem_choices: "problem",
  ask_name: "name",
  ask_name_again: "name",
  ask_name_spelled: "name_spelled",
  ask_phone: "phone",
  ask_phone_again: "phone",
  ask_phone_keyed: "phone_keyed",
  ask_visit_phone: "visit_phone",
  ask_address: "address",
  ask_address_again: "address",
  ask_identity: "address",
  ask_address_spelled: "address_spelled",
  ask_city: "city",
  confirm_known_address: "known_address",
  offer_two: "offer",
  offer_one: "offer",
  ask_which_time: "offer",
  ask_other_day: "day",
  ask_new_time: "day",
  ask_waitlist: "waitlist",
  confirm_booking: "booking",
  confirm_move: "move",
  ask_what_to_change: "what_to_change",
  ask_right_one: "right_one",
  anything_else: "anything_else",
  ask_note: "note",
  ask_message: "message",
  ask_message_after_trouble: "message",
  code_sent: "code",
  code_wrong: "code",
  ask_which_visit: "which_visit",
  ask_move_instead: "move_instead",
  take_your_time: "hold",
};

const answering = new Set(["answer", "cannot_answer", "price_range", "opening_hours", "area_served", "out_of_area"]);

const ending = new Set([
  "goodbye",
  "wrong_number",
  "nobody_there",
  "no_sales",
  "spam_goodbye",
  "transferring",
  "declined",
  "message_taken",
  "will_call_back",
]);

/** The last question is the one that is open; null when nothing was asked. */
export function askedIn(lines: readonly string[]): Asked | null {
  return lines.flatMap((line) => asking[line] ?? []).at(-1) ?? null;
}

/** Whether a question of the caller's was answered, or was said to have no answer. */
export function isAnswer(lines: readonly string[]): boolean {
  return lines.some((line) => answering.has(line));
}

export function isEnd(lines: readonly string[]): boolean {
  return lines.some((line) => ending.has(line));
}
