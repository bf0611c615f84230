// The part a caller plays in one call: who they are, how they talk, and what has happened so far.
import { Temporal } from "temporal-polyfill";
import type { Asked } from "./asked.ts";
import type { HeardTime } from "./heard-times.ts";
import type { Language } from "./number-words.ts";
import { type Manner, type PhraseBook, type PhraseKind, word } from "./phrase.ts";
import { english } from "./phrases-en.ts";
import { spanish } from "./phrases-es.ts";
import type { Chance } from "./random.ts";
import type { Scenario, Style } from "./scenario.ts";
import { type Slots, slotsOf } from "./spoken-facts.ts";

export type Mistakable = "name" | "address" | "phone" | "time";

export interface Part {
  scenario: Scenario;
  language: Language;
  chance: Chance;
  manner: Manner;
  book: PhraseBook;
  slots: Slots;
  today: Temporal.PlainDate;
  turn: number;
  asked: Map<Asked, number>;
  lastAsked: Asked | null;
  lastWords: string;
  /** A question of theirs has been answered. */
  answered: boolean;
  declined: number;
  /** Times still wanted, the best first, and how often each was asked for. */
  wants: string[];
  askedFor: Map<string, number>;
  refusals: number;
  /** They were told that a time they want is not free. */
  isTaken: boolean;
  offered: HeardTime[];
  picked: HeardTime | null;
  mindChanged: boolean;
  objections: Record<Mistakable, number>;
  /** What the last read-back had wrong, and the words of the name that it lacked. */
  wrong: Mistakable | null;
  missed: string[];
  /** They have said that the address the business has of them is the right one. */
  isKnownThere: boolean;
  /** What they called for is settled. */
  isDone: boolean;
  /** What somebody who corrects themselves is about to say wrongly. */
  slips: Set<"name" | "address" | "phone" | "pick">;
  toMend: "name" | "address" | "phone" | null;
}

const manners: Record<Style, readonly Manner[]> = {
  plain: ["plain"],
  brief: ["brief"],
  talkative: ["talkative"],
  everything_at_once: ["plain"],
  corrects_self: ["plain"],
  changes_mind: ["plain", "talkative"],
  noisy: ["plain", "brief"],
  elderly: ["elderly"],
  hostile: ["hostile"],
};

const usualNow = "2026-11-24T10:00:00-06:00";

export function startPart(scenario: Scenario, chance: Chance): Part {
  const { facts, language, style } = scenario;
  return {
    scenario,
    language,
    chance,
    manner: chance.pick(manners[style]),
    book: language === "es" ? spanish : english,
    slots: slotsOf(facts, language, chance),
    today: Temporal.PlainDate.from((scenario.now ?? usualNow).slice(0, 10)),
    turn: 0,
    asked: new Map(),
    lastAsked: null,
    lastWords: "",
    answered: false,
    declined: 0,
    wants: style === "changes_mind" ? facts.wants.slice(0, 1) : [...facts.wants],
    askedFor: new Map(),
    refusals: 0,
    isTaken: false,
    offered: [],
    picked: null,
    mindChanged: false,
    objections: { name: 0, address: 0, phone: 0, time: 0 },
    wrong: null,
    missed: [],
    isKnownThere: false,
    isDone: false,
    slips: new Set(style === "corrects_self" ? slipsOf(scenario, chance) : []),
    toMend: null,
  };
}

function slipsOf({ withheld }: Scenario, chance: Chance) {
  if (withheld && chance.happens(0.6)) return ["phone"] as const;
  return chance.pick([["address"], ["address"], ["name"], ["address", "pick"], ["pick", "name"]] as const);
}

/** One wording of `kind` in the caller's manner; half of the time the plain one. */
export function say(part: Part, kind: PhraseKind, extra: Slots = {}): string {
  const phrases = part.book[kind];
  const own = phrases[part.manner];
  const isPlain = own === undefined || (part.manner !== "brief" && part.chance.happens(0.4));
  return word(part.chance.pick(isPlain ? phrases.plain : own), { ...part.slots, ...extra }, part.chance);
}

export function askFor({ askedFor }: Part, want: string): void {
  askedFor.set(want, (askedFor.get(want) ?? 0) + 1);
}

/** How often this has been asked, this time included. */
export function timesAsked(part: Part, asked: Asked): number {
  return part.asked.get(asked) ?? 0;
}
