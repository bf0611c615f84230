// Lines into sentences, none of which claims what the business has not said and the database does not hold.
import {
  type ConversationState,
  fixedTime,
  type Line,
  type RenderContext,
  renderLine,
  type Slot,
  spokenHours,
  spokenTime,
} from "../../conversation/index.ts";
import { type Claim, type Evidence, unsupportedClaims } from "../../knowledge/rules/price-guard.ts";
import { type Opening, toRenderContext } from "./opening.ts";

export interface Spoken {
  text: string;
  /** Kinds of claims that were kept from being said. */
  stopped: Claim["kind"][];
}

/** One line as it is said. What callers call themselves or their street is left out where it would be a promise of ours. */
export function speak(line: Line, { opening, state }: { opening: Opening; state: ConversationState }): Spoken {
  const context = toRenderContext(opening, state);
  const evidence = evidenceOf(line, { opening, state, context });
  const text = renderLine(line, context);
  const claims = unsupportedClaims(text, evidence);
  if (claims.length === 0) return { text, stopped: [] };
  const stopped = claims.map(({ kind }) => kind);
  for (const params of echoSets(line)) {
    const safe = renderLine(withoutEcho(line, params, state.language), context);
    if (unsupportedClaims(safe, evidence).length === 0) return { text: safe, stopped };
  }
  return { text: renderLine({ key: "cannot_answer" }, context), stopped };
}

interface Speaking {
  opening: Opening;
  state: ConversationState;
  context: RenderContext;
}

function evidenceOf(line: Line, { opening, state, context }: Speaking): Evidence {
  const { zone, language } = context;
  return {
    sumsCents: sumsOf(line),
    texts: [opening.policy.businessName, ...textsOf(line, language)],
    times: slotsOf(line).flatMap(({ start }) => [spokenTime(start, zone, language), fixedTime(start, zone)]),
    committed: isCommitted(line, state),
  };
}

function sumsOf(line: Line): number[] {
  if (line.key === "price_range") return [line.price.min, line.price.max];
  return "fee" in line && line.fee !== null ? [line.fee] : [];
}

/** The business's own words, and its hours. */
function textsOf(line: Line, language: RenderContext["language"]): string[] {
  if (line.key === "answer") return [line.text];
  if ("own" in line && line.own !== undefined) return [line.own];
  return line.key === "opening_hours" ? [spokenHours(line.hours, line.day, language)] : [];
}

function slotsOf(line: Line): Slot[] {
  const visits = line.key === "ask_which_visit" ? line.visits.map(({ slot }) => slot) : [];
  return [...visits, ...Object.values(line).filter(isSlot)];
}

function isSlot(value: unknown): value is Slot {
  return typeof value === "object" && value !== null && "start" in value && "end" in value;
}

/** These are said once the database has what they say, and the state shows it. */
function isCommitted({ key }: Line, { booked, done }: ConversationState): boolean {
  if (key === "booked") return booked !== null;
  return (key === "moved" && done === "changed") || (key === "cancelled" && done === "cancelled");
}

const echoes = {
  en: { name: "the name you gave", address: "the address you gave", place: "that place", street: "that street" },
  es: { name: "el nombre que dio", address: "la dirección que dio", place: "ese lugar", street: "esa calle" },
} as const;

type Echo = keyof (typeof echoes)["en"];

/** What to leave out, the least first: one of the caller's words alone, then all of them. */
function echoSets(line: Line): Echo[][] {
  const all = (Object.keys(echoes.en) as Echo[]).filter((param) => param in line);
  return [...all.map((param) => [param]), all];
}

/** The same line without these words of the caller's. */
function withoutEcho(line: Line, params: readonly Echo[], language: RenderContext["language"]): Line {
  return { ...line, ...Object.fromEntries(params.map((param) => [param, echoes[language][param]])) };
}
