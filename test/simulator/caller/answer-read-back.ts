// How a caller answers when the booking or the move is read back: yes, or what is wrong with it.
import { heardTimes, sameTime } from "./heard-times.ts";
import { type Mistakable, type Part, say } from "./part.ts";
import { hasName, hasStreet, missedWords, readsAddress, saysOtherPhone } from "./read-back.ts";
import type { Heard } from "./scenario.ts";
import { letters } from "./spoken-facts.ts";
import { spokenTime } from "./spoken-times.ts";

const mostObjections = 5;

export function judgeBooking(part: Part, heard: Heard): string {
  const wrong = wrongTime(part, heard.text);
  if (saysOtherPhone(heard.text, part.scenario.facts.phone)) wrong.unshift("phone");
  if (!hasStreet(heard.text, part.scenario.facts.address.street)) wrong.unshift("address");
  if (!hasName(heard.text, part.scenario.facts.name)) wrong.unshift("name");
  if (wrong.length > 0) return object(part, wrong, heard.text);
  part.wrong = null;
  return otherMind(part) ?? say(part, "book_yes");
}

export function judgeMove(part: Part, heard: Heard): string {
  const wrong = wrongTime(part, heard.text);
  if (readsAddress(heard.text) && !hasStreet(heard.text, part.scenario.facts.address.street)) wrong.unshift("address");
  if (wrong.length > 0) return object(part, wrong, heard.text);
  part.wrong = null;
  return otherMind(part) ?? say(part, "move_yes");
}

function wrongTime({ picked, today }: Part, text: string): Mistakable[] {
  const times = heardTimes(text, today);
  const isWrong = picked !== null && times.length > 0 && !times.some((time) => sameTime(time, picked));
  return isWrong ? ["time"] : [];
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

function object(part: Part, wrong: Mistakable[], text: string): string {
  const [first = "name"] = wrong;
  const objected = Object.values(part.objections).reduce((sum, count) => sum + count, 0);
  if (objected >= mostObjections) return say(part, "book_anyway");
  part.wrong = first;
  const before = part.objections[first]++;
  if (wrong[0] === "name" && wrong[1] === "address" && before === 0) {
    part.objections.address++;
    return say(part, "no_both");
  }
  if (before === 0 && part.chance.happens(0.15)) return say(part, "no");
  return objections[first](part, { before, text });
}

interface Earlier {
  before: number;
  text: string;
}

const objections: Record<Mistakable, (part: Part, earlier: Earlier) => string> = {
  name: (part, { before, text }) => {
    const missed = missedWords(text, part.scenario.facts.name).map(letters).join(", ");
    return before === 0 ? say(part, "no_name") : say(part, "no_name_spelled", { spelled: missed });
  },
  address: (part, { before }) => say(part, before === 0 ? "no_address" : "no_address_spelled"),
  phone: (part) => say(part, "no_phone"),
  time: (part) => say(part, "no_time", { want: rightTime(part) }),
};

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
  return say(part, `${part.wrong}_${isAgain ? "spelled" : "again"}`);
}
