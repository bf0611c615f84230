// How a caller answers when the booking or the move is read back: yes, or what is wrong with it.
import { heardTimes, sameTime } from "./heard-times.ts";
import { type Mistakable, type Part, say } from "./part.ts";
import { hasName, hasStreet, missedWords, readsAddress, saysOtherPhone } from "./read-back.ts";
import type { Heard } from "./scenario.ts";
import { letters } from "./spoken-facts.ts";
import { spokenTime } from "./spoken-times.ts";
import { fits, isOpen } from "./wants.ts";

const mostObjections = 5;

export function judgeBooking(part: Part, heard: Heard): string {
  const { facts } = part.scenario;
  const wrong = wrongTime(part, heard.text);
  if (saysOtherPhone(heard.text, facts.phone)) wrong.unshift("phone");
  if (!hasStreet(heard.text, facts.address.street, { withNumber: !part.isKnownThere })) wrong.unshift("address");
  if (!hasName(heard.text, facts.name)) wrong.unshift("name");
  return wrong.length > 0 ? object(part, wrong, heard) : agree(part, heard, "book_yes");
}

export function judgeMove(part: Part, heard: Heard): string {
  const wrong = wrongTime(part, heard.text);
  if (readsAddress(heard.text) && !hasStreet(heard.text, part.scenario.facts.address.street)) wrong.unshift("address");
  return wrong.length > 0 ? object(part, wrong, heard) : agree(part, heard, "move_yes");
}

function agree(part: Part, { lines }: Heard, yes: "book_yes" | "move_yes"): string {
  part.wrong = null;
  return otherMind(part) ?? say(part, lines.includes("ask_yes_or_no") ? "clear_yes" : yes);
}

/** A time that was taken must be the one read back, and one that was only asked for must fit what was asked. */
function wrongTime({ picked, today, wants, scenario }: Part, text: string): Mistakable[] {
  const time = heardTimes(text, today).at(-1);
  if (time === undefined) return [];
  if (picked !== null) return sameTime(time, picked) ? [] : ["time"];
  const bindings = scenario.goal === "emergency" ? [] : wants.filter((want) => !isOpen(want));
  return bindings.length === 0 || bindings.some((want) => fits(want, time, today)) ? [] : ["time"];
}

/** Somebody who changes their mind does so when it is all right already. */
function otherMind(part: Part): string | null {
  const want = part.scenario.facts.wants[1];
  if (part.scenario.style !== "changes_mind" || part.mindChanged || want === undefined) return null;
  part.mindChanged = true;
  part.wrong = "time";
  part.picked = null;
  part.wants = part.scenario.facts.wants.slice(1);
  part.askedFor = new Map([[want, 1]]);
  return say(part, "change_mind", { want });
}

function object(part: Part, wrong: Mistakable[], { lines, text }: Heard): string {
  const [first = "name"] = wrong;
  const objected = Object.values(part.objections).reduce((sum, count) => sum + count, 0);
  if (objected >= mostObjections) return say(part, wrong.includes("time") ? "no_time_suits" : "book_anyway");
  part.wrong = first;
  part.missed = missedWords(text, part.scenario.facts.name);
  if (lines.includes("ask_yes_or_no")) return say(part, "clear_no");
  const before = part.objections[first]++;
  if (wrong[0] === "name" && wrong[1] === "address" && before === 0) {
    part.objections.address++;
    return say(part, "no_both");
  }
  if (before === 0 && part.chance.happens(0.15)) return say(part, "no");
  return objections[first](part, before);
}

const objections: Record<Mistakable, (part: Part, before: number) => string> = {
  name: (part, before) => (before === 0 ? say(part, "no_name") : say(part, "no_name_spelled", spelledMissed(part))),
  address: (part, before) => say(part, before === 0 ? "no_address" : "no_address_spelled"),
  phone: (part) => say(part, "no_phone"),
  time: (part) => say(part, "no_time", { want: rightTime(part) }),
};

/** What is spelled of a name, and which part of it that is. */
function spelledMissed(part: Part): Record<string, string> {
  const names = part.scenario.facts.name.split(" ");
  const last = names.at(-1) ?? "";
  const firsts = names.slice(0, -1).map(letters).join(", ");
  const isLast = part.missed.includes(last);
  const isFirst = part.missed.some((word) => word !== last);
  const slots = { spelled_first: firsts || letters(last), spelled_last: letters(last) };
  const kind = isFirst && isLast ? "spelled_both" : isFirst ? "spelled_first" : "spelled_last";
  return { which: say(part, kind, slots), spelled: part.missed.map(letters).join(", ") };
}

function rightTime(part: Part): string {
  return part.picked ? spokenTime(part.picked, part) : (part.wants[0] ?? say(part, "anytime"));
}

export function nameMistake(part: Part): string {
  return part.wrong === null ? say(part, "book_yes") : say(part, `wrong_${part.wrong}`);
}

export function tellRight(part: Part): string {
  if (part.wrong === null) return say(part, "book_yes");
  if (part.wrong === "time") return say(part, "want", { want: rightTime(part) });
  if (part.wrong === "phone") return say(part, "phone_again");
  const isAgain = part.objections[part.wrong] > 1;
  if (part.wrong === "name" && isAgain) return say(part, "name_spelled_out", spelledMissed(part));
  return say(part, `${part.wrong}_${isAgain ? "spelled" : "again"}`);
}
