// Morning or afternoon, as said after an hour: "am", "o'clock", "in the morning", "de la tarde".
import { lookup } from "./vocabulary/lookup.ts";
import { textAt, type Word } from "./words.ts";

export type Meridiem = "am" | "pm" | null;

export interface Clock {
  /** 0 to 24 as said, 0 to 59. */
  hour: number;
  minute: number;
  meridiem: Meridiem;
  to: number;
  /** Can be nothing but a time ("9:30", "two pm", "noon"). */
  isClear: boolean;
}

const hourEndings = new Set(["oclock", "ish", "sharp", "exactly", "en", "punto", "horas"]);

/** "am", "p m", "o'clock", "ish", "in the morning", "de la tarde" after a time. */
export function withMeridiem(words: readonly Word[], clock: Clock): Clock {
  let to = clock.to;
  while (hourEndings.has(textAt(words, to)) && words[to]?.stop === 0) to += 1;
  const endings = words.slice(clock.to, to).map((word) => word.text);
  const isClear = clock.isClear || endings.includes("oclock") || endings.includes("ish");
  const half = words[to]?.stop === 0 ? (shortMeridiem(words, to) ?? partAfter(words, to)) : null;
  return half ? { ...clock, ...half, isClear: true } : { ...clock, to, isClear };
}

interface Half {
  meridiem: Meridiem;
  to: number;
}

/** "pm", "p m". */
function shortMeridiem(words: readonly Word[], at: number): Half | null {
  const [text, next] = [textAt(words, at), textAt(words, at + 1)];
  if (text === "am" || text === "pm") return { meridiem: text, to: at + 1 };
  if (next !== "m" || !(text === "a" || text === "p")) return null;
  return { meridiem: text === "a" ? "am" : "pm", to: at + 2 };
}

/** "In the morning", "at night", "de la tarde". */
function partAfter(words: readonly Word[], at: number): Half | null {
  const link = `${textAt(words, at)} ${textAt(words, at + 1)}`;
  if (link === "at night" || link === "del mediodia") return { meridiem: "pm", to: at + 2 };
  if (link === "del dia") return { meridiem: null, to: at + 2 };
  if (!partLinks.has(link)) return null;
  const meridiem = partMeridiem[textAt(words, at + 2)];
  return meridiem ? { meridiem, to: at + 3 } : null;
}

const partLinks = new Set(["in the", "de la", "por la", "en la"]);
const partMeridiem = lookup<Meridiem>({
  morning: "am",
  manana: "am",
  madrugada: "am",
  afternoon: "pm",
  evening: "pm",
  night: "pm",
  tarde: "pm",
  noche: "pm",
});
