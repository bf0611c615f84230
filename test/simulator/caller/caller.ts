// A simulated caller: hears a turn of the receptionist and answers as somebody would.

import {
  chooseProblem,
  judgeKnownAddress,
  opening,
  tellAddress,
  tellMessage,
  tellName,
  tellPhone,
  tellProblem,
  tellVisitPhone,
  tellWantedDay,
} from "./answer-facts.ts";
import { judgeBooking, judgeMove, nameMistake, tellRight } from "./answer-read-back.ts";
import { answerOffer } from "./answer-times.ts";
import { type Asked, askedIn, isAnswer, isEnd, isSettled } from "./asked.ts";
import { besidesThePoint } from "./besides-the-point.ts";
import { dress } from "./dress.ts";
import { heardTimes } from "./heard-times.ts";
import { mishear } from "./noise.ts";
import { digitByDigit } from "./number-words.ts";
import { type Part, say, startPart, timesAsked } from "./part.ts";
import { tidy } from "./phrase.ts";
import { seedOf, startChance } from "./random.ts";
import type { Heard, Move, Scenario } from "./scenario.ts";
import { tenDigits } from "./spoken-facts.ts";
import { spokenDay } from "./spoken-times.ts";

export interface Caller {
  answer(heard: Heard): Move;
}

const patience = 25;

/** The same scenario and seed always play the same caller. */
export function startCaller(scenario: Scenario, seed: number): Caller {
  const part = startPart(scenario, startChance(seedOf(scenario.id, seed)));
  const said = new Map<string, number>();
  const repeatAt = part.manner === "elderly" ? 2 + Math.floor(part.chance.next() * 3) : -1;
  return {
    answer(heard) {
      part.turn++;
      const isGivingUp = part.turn > patience || heard.lines.includes(scenario.hang_up_at ?? "never");
      if (isGivingUp) return { kind: "hang_up" };
      const planned = plannedWords(scenario, { part, heard, said });
      if (planned !== null) {
        part.lastAsked = askedIn(heard) ?? part.lastAsked;
        part.lastWords = planned;
        return moveOf(part, planned);
      }
      if (part.turn === repeatAt && askedIn(heard)) return moveOf(part, say(part, "repeat_please"));
      return moveOf(part, answerTo(part, heard));
    },
  };
}

interface Now {
  part: Part;
  heard: Heard;
  /** How many of the words for a line have been said. */
  said: Map<string, number>;
}

/** What the scenario lays down for this turn, if anything. */
function plannedWords({ script, instead = {} }: Scenario, { part, heard, said }: Now): string | null {
  if (script !== undefined && part.turn > 1) return script[part.turn - 2] ?? "(hang up)";
  for (const line of heard.lines.toReversed()) {
    const count = said.get(line) ?? 0;
    const words = [instead[line] ?? []].flat()[count];
    if (words === undefined) continue;
    said.set(line, count + 1);
    return words;
  }
  return null;
}

function moveOf(part: Part, words: string): Move {
  if (words === "(hang up)") return { kind: "hang_up" };
  if (words === "") return { kind: "silence" };
  if (words.startsWith("#")) return { kind: "keys", digits: words.slice(1) };
  const { noise, style } = part.scenario;
  const level = noise ?? (style === "noisy" ? 0.5 : 0);
  return { kind: "say", text: mishear(tidy(words), part.chance, level) };
}

function answerTo(part: Part, heard: Heard): string {
  const asked = askedIn(heard);
  part.answered ||= isAnswer(heard.lines);
  part.isDone ||= isSettled(heard.lines);
  if (part.turn === 1) {
    part.lastWords = opening(part);
    return part.lastWords;
  }
  if (asked === null) return answerToStatement(part, heard);
  part.asked.set(asked, timesAsked(part, asked) + 1);
  const answer = answerOne(part, asked, heard);
  const words = mended(part, asked, answer) + answer;
  if (asked !== "hold") part.lastAsked = asked;
  part.lastWords = words;
  return words === "(hang up)" ? words : dress(part, words, asked);
}

function answerToStatement(part: Part, heard: Heard): string {
  if (isEnd(heard.lines)) return "(hang up)";
  if (heard.lines.includes("ask_yes_or_no") && part.lastAsked) return answerOne(part, part.lastAsked, heard);
  if (heard.lines.includes("not_understood") || heard.lines.includes("not_heard"))
    return `${say(part, "said_already")} ${part.lastWords}`;
  if (part.lastAsked === null || part.scenario.goal === "ask") return say(part, "thanks");
  return answerOne(part, part.lastAsked, heard);
}

/** What was said wrongly a turn ago is put right before anything else. */
function mended(part: Part, asked: Asked, words: string): string {
  const fact = part.toMend;
  part.toMend = null;
  if (fact === null || fact === asked || asked === "booking" || words.startsWith("#")) return "";
  return `${say(part, `mend_${fact}_later`)}. `;
}

function answerOne(part: Part, asked: Asked, heard: Heard): string {
  return besidesThePoint(part, asked) ?? answers[asked](part, heard);
}

const answers: Record<Asked, (part: Part, heard: Heard) => string> = {
  help: tellProblem,
  problem: tellProblem,
  problem_choices: chooseProblem,
  name: tellName,
  name_of_other: (part) => say(part, "name_of_other"),
  name_spelled: (part) => say(part, "name_spelled"),
  phone: tellPhone,
  phone_keyed: (part) => `#${tenDigits(part.scenario.facts.phone)}`,
  visit_phone: tellVisitPhone,
  address: tellAddress,
  address_spelled: (part) => say(part, "address_spelled"),
  city: (part) => say(part, "city"),
  whereabouts: (part) => say(part, "city"),
  known_address: judgeKnownAddress,
  offer: answerOffer,
  day: tellWantedDay,
  waitlist: (part) => say(part, "waitlist"),
  booking: judgeBooking,
  move: judgeMove,
  what_to_change: nameMistake,
  right_one: tellRight,
  anything_else: (part) => say(part, "nothing_else"),
  anything_more: (part) => say(part, "nothing_else"),
  yes_or_no: (part) => say(part, "clear_yes"),
  note: (part) => say(part, "nothing_to_add"),
  message: tellMessage,
  code: tellCode,
  which_visit: tellWhichVisit,
  move_instead: (part) => say(part, "cancel_anyway"),
  hold: (part, heard) =>
    `${say(part, "back_again")} ${part.lastAsked ? answerOne(part, part.lastAsked, heard) : say(part, "problem")}`,
};

function tellCode(part: Part, heard: Heard): string {
  const code = heard.texts?.flatMap((text) => /\b\d{4,8}\b/.exec(text)?.[0] ?? []).at(-1);
  if (code === undefined) return say(part, "no_code");
  return say(part, "code", { code: part.chance.happens(0.5) ? digitByDigit(code, part.language) : code });
}

function tellWhichVisit(part: Part, heard: Heard): string {
  const first = heardTimes(heard.text, part.today)[0];
  return first ? say(part, "which_visit", { day: spokenDay(first, part) }) : say(part, "pick_first");
}
