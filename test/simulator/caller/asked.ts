// What the receptionist wants to know, from the keys of the lines that were heard.
import type { Heard } from "./scenario.ts";

export type Asked =
  | "help"
  | "problem"
  | "problem_choices"
  | "name"
  | "name_of_other"
  | "name_spelled"
  | "phone"
  | "phone_keyed"
  | "visit_phone"
  | "address"
  | "address_spelled"
  | "city"
  | "whereabouts"
  | "known_address"
  | "offer"
  | "day"
  | "waitlist"
  | "booking"
  | "move"
  | "what_to_change"
  | "right_one"
  | "anything_else"
  | "anything_more"
  | "yes_or_no"
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
  ask_problem_choices: "problem_choices",
  no_sales: "problem",
  price_depends: "problem",
  ask_name: "name",
  ask_name_of_other: "name_of_other",
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
  area_asked: "whereabouts",
  confirm_known_address: "known_address",
  offer_two: "offer",
  offer_one: "offer",
  ask_which_time: "offer",
  ask_time_keyed: "offer",
  ask_other_day: "day",
  ask_new_time: "day",
  ask_waitlist: "waitlist",
  confirm_booking: "booking",
  confirm_move: "move",
  ask_what_to_change: "what_to_change",
  ask_right_one: "right_one",
  anything_else: "anything_else",
  anything_more: "anything_more",
  ask_note: "note",
  ask_message: "message",
  ask_message_after_trouble: "message",
  code_sent: "code",
  code_wrong: "code",
  ask_which_visit: "which_visit",
  ask_move_instead: "move_instead",
  take_your_time: "hold",
};

/** What a question comes to that is in none of the lines above, by its words; the first that matches. */
const guesses: readonly [words: RegExp, asked: Asked][] = [
  [/\b(spell|deletre)/, "name_spelled"],
  [/\b(e-?mail|correo)/, "yes_or_no"],
  [/\b(city|zip|ciudad|codigo postal)\b/, "city"],
  [/\b(address|street|direccion|calle)\b/, "address"],
  [/\b(name|nombre|apellido)\b/, "name"],
  [/\b(phone|number|telefono|numero)\b/, "phone"],
  [/\b(which of|which one|cual)\b/, "offer"],
  [/\b(anything else|something else|algo mas)\b/, "anything_more"],
  [/\b(what|which|que) (day|time|dia|hora)\b/, "day"],
  [/\b(going on|wrong|problem|fixing|problema|pasa)\b/, "problem"],
  [/\?$/, "yes_or_no"],
];

const answering = new Set([
  "answer",
  "cannot_answer",
  "price_range",
  "price_depends",
  "price_unknown",
  "after_hours_fee",
  "opening_hours",
  "emergency_hours",
  "services_offered",
  "area_served",
  "area_asked",
  "out_of_area",
]);

const ending = new Set([
  "goodbye",
  "wrong_number",
  "nobody_there",
  "spam_goodbye",
  "transferring",
  "declined",
  "message_taken",
  "will_call_back",
]);

/** The last question is the one that is open; null when nothing was asked. */
export function askedIn({ lines, text }: Heard): Asked | null {
  return lines.flatMap((line) => asking[line] ?? []).at(-1) ?? guessed(text);
}

function guessed(text: string): Asked | null {
  const last = text.split(/(?<=[.?!]) /).at(-1) ?? "";
  if (!last.endsWith("?")) return null;
  const bare = last.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return guesses.find(([words]) => words.test(bare))?.[1] ?? null;
}

/** Whether a question of the caller's was answered, or was said to have no answer. */
export function isAnswer(lines: readonly string[]): boolean {
  return lines.some((line) => answering.has(line));
}

export function isEnd(lines: readonly string[]): boolean {
  return lines.some((line) => ending.has(line));
}

/** After these a caller has what they called for. */
const settling = new Set(["booked", "moved", "cancelled", "visit_status", "waitlisted"]);

export function isSettled(lines: readonly string[]): boolean {
  return lines.some((line) => settling.has(line));
}
