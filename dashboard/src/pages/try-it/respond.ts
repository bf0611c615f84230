// What a ready caller says next: its own words for the open question, or an answer from its facts. Pure.
import type { TryTurn } from "../../api/types.ts";
import type { Caller, Says } from "./callers.ts";

/** No real call goes round for longer. */
const mostSentences = 16;

/** `sentences`: how many were said so far; `asked`: how often this question was answered before. */
export interface Progress {
  sentences: number;
  asked: number;
}

/** Null: the caller hangs up. */
export function respond(caller: Caller, turn: TryTurn, { sentences, asked }: Progress): string | null {
  if (turn.open === "closed" || sentences >= mostSentences) return null;
  if (turn.open === "booking" && isReadBackWrong(caller, turn)) return correction(caller);
  if (turn.open === "visit-code") return readCode(turn) ?? caller.facts.street;
  const own = caller.says[turn.open];
  const words = own ?? answersOf(caller)[turn.open] ?? [phrases[caller.language].otherwise];
  return words[Math.min(asked, words.length - 1)] ?? null;
}

/** The first sentence that the earlier visit was booked with; everything after comes from the facts. */
export function asFirstCall(caller: Caller): Caller {
  return { ...caller, says: {}, expect: { outcome: "booked", isEmergency: false } };
}

const phrases = {
  en: {
    first: "The first one works for me.",
    yes: "Yes, that's right.",
    nothing: "No, that's all. Thank you.",
    no: "No, thanks.",
    otherwise: "Yes, please.",
    thisNumber: "The number I'm calling from is fine.",
    never: "Never mind. Bye.",
    wrong: (address: string) => `No, the address is ${address}.`,
  },
  es: {
    first: "La primera me queda bien.",
    yes: "Sí, está bien.",
    nothing: "No, es todo. Gracias.",
    no: "No, gracias.",
    otherwise: "Sí, por favor.",
    thisNumber: "A este mismo número.",
    never: "Déjelo así. Adiós.",
    wrong: (address: string) => `No, la dirección es ${address}.`,
  },
} as const;

function answersOf({ facts, language }: Caller): Says {
  const say = phrases[language];
  const { name, street, city, problem } = facts;
  const address = street === "" ? say.never : `${street}, ${city}`;
  return {
    problem: [problem],
    name: [name],
    phone: [say.thisNumber],
    address: [address],
    city: [city],
    "known-address": [say.yes],
    slot: [say.first],
    booking: [say.yes],
    correction: [address],
    message: [`${name}. ${problem}`],
    outside: [say.no],
    "callback-number": [say.thisNumber],
    "anything-else": [say.nothing],
    waitlist: [say.no],
    "visit-phone": [say.thisNumber],
    identity: [address],
    "which-visit": [say.first],
    "move-instead": [say.no],
  };
}

function isReadBackWrong({ facts: { street } }: Caller, { session_state: { address } }: TryTurn): boolean {
  const [number] = street.split(" ", 1);
  return number !== undefined && number !== "" && address !== null && !address.includes(number);
}

function correction({ facts: { street, city }, language }: Caller): string {
  return phrases[language].wrong(`${street}, ${city}`);
}

/** A real caller reads the code off the text that arrives during the call. */
function readCode({ texted }: TryTurn): string | null {
  return texted.at(-1)?.body.match(/\b\d{4,8}\b/)?.[0] ?? null;
}
