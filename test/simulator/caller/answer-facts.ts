// How a caller tells what is wrong, who they are and where they live.

import { askFor, type Part, say, timesAsked } from "./part.ts";
import type { PhraseKind } from "./phrase.ts";
import { hasStreet } from "./read-back.ts";
import type { Heard, Scenario } from "./scenario.ts";
import { spokenPhone, wrongName, wrongPhone, wrongStreet } from "./spoken-facts.ts";
import { isOpen } from "./wants.ts";

const openings: Partial<Record<Scenario["goal"], PhraseKind>> = {
  reschedule: "opening_reschedule",
  cancel: "opening_cancel",
  status: "opening_status",
  message: "opening_message",
  person: "opening_person",
};

const wishes: Partial<Record<Scenario["goal"], PhraseKind>> = {
  reschedule: "wish_to_move",
  cancel: "wish_to_cancel",
  status: "wish_to_know_when",
};

/** The first thing a caller says. */
export function opening(part: Part): string {
  const { scenario } = part;
  if (scenario.opening !== undefined) return scenario.opening;
  if (scenario.style === "everything_at_once" && scenario.goal === "book") return everything(part);
  return say(part, openings[scenario.goal] ?? "opening_book");
}

function everything(part: Part): string {
  const [want] = part.wants;
  if (want !== undefined) askFor(part, want);
  return say(part, "opening_everything", { want: want ?? say(part, "anytime") });
}

export function tellProblem(part: Part): string {
  const wish = wishes[part.scenario.goal];
  if (wish !== undefined) return say(part, wish);
  return say(part, timesAsked(part, "problem") > 1 ? "problem_again" : "problem");
}

const choices: readonly [problem: RegExp, kind: PhraseKind][] = [
  [/heater|hot water|calentador/i, "choose_heater"],
  [/toilet|inodoro|taza/i, "choose_toilet"],
  [/drain|clog|sewer|desag|tap[aoó]/i, "choose_drain"],
  [/leak|drip|fuga|gote/i, "choose_leak"],
];

/** One word of those that were offered. */
export function chooseProblem(part: Part): string {
  const wish = wishes[part.scenario.goal];
  if (wish !== undefined) return say(part, wish);
  const choice = choices.find(([words]) => words.test(part.scenario.facts.problem));
  return say(part, choice?.[1] ?? "choose_other");
}

/** For a message: the wish, or what is wrong, in plain words. */
export function tellMessage(part: Part): string {
  const wish = wishes[part.scenario.goal];
  if (part.scenario.goal === "ask") return say(part, "question_as_message");
  if (wish === undefined) return say(part, "message");
  const words = say(part, wish);
  return say(part, "message", { problem: words, short: words });
}

export function tellName(part: Part): string {
  if (timesAsked(part, "name") > 1) return say(part, part.manner === "hostile" ? "name" : "name_again");
  if (!part.slips.delete("name")) return say(part, "name");
  const wrong = wrongName(part.scenario.facts.name, part.language, part.chance);
  if (part.chance.happens(0.6)) return say(part, "mend_name_at_once", { wrong });
  part.toMend = "name";
  return say(part, "name", { name: wrong });
}

export function tellPhone(part: Part): string {
  const { facts, withheld } = part.scenario;
  if (!withheld && timesAsked(part, "phone") === 1 && part.chance.happens(0.3)) return say(part, "phone_same");
  if (timesAsked(part, "phone") > 1) return say(part, "phone_again");
  if (!part.slips.delete("phone")) return say(part, "phone");
  const wrong = wrongPhone(facts.phone, part.language, part.chance);
  if (part.chance.happens(0.6)) return say(part, "mend_phone_at_once", { wrong });
  part.toMend = "phone";
  return say(part, "phone", { phone: wrong });
}

/** The number a visit was booked under, which need not be the caller's own. */
export function tellVisitPhone(part: Part): string {
  const phone = part.scenario.before?.visits?.[0]?.phone ?? part.scenario.facts.phone;
  return say(part, "phone", { phone: spokenPhone(phone, part.language, part.chance) });
}

export function tellAddress(part: Part): string {
  if (timesAsked(part, "address") > 2) return say(part, "address_spelled");
  if (timesAsked(part, "address") > 1) return say(part, "address_again");
  if (!part.slips.delete("address")) return say(part, "address");
  const { street, city } = part.scenario.facts.address;
  const wrong = wrongStreet(street, part.chance);
  if (part.chance.happens(0.6)) return say(part, "mend_address_at_once", { wrong });
  part.toMend = "address";
  return say(part, "address", { street: wrong, address: `${wrong}, ${city}` });
}

export function judgeKnownAddress(part: Part, heard: Heard): string {
  part.isKnownThere = hasStreet(heard.text, part.scenario.facts.address.street, { withNumber: false });
  return say(part, part.isKnownThere ? "known_address_right" : "known_address_wrong");
}

const mostAsked = 4;

/** Said again though it was said before, as long as nobody has said that it cannot be had. */
function stillWanted({ wants, askedFor, isTaken }: Part): string | undefined {
  return isTaken ? undefined : wants.find((one) => (askedFor.get(one) ?? 0) < mostAsked);
}

export function tellWantedDay(part: Part): string {
  if (part.scenario.goal === "emergency") return say(part, "right_now");
  const want = part.wants.find((one) => (part.askedFor.get(one) ?? 0) < 2) ?? stillWanted(part);
  if (want === undefined) return say(part, part.wants.length > 0 && !part.isTaken ? "no_time_suits" : "anytime");
  askFor(part, want);
  return say(part, isOpen(want) ? "want_open" : "want", { want });
}
