// A time on the clock: "half past nine", "9:30", "quarter to ten", "two thirty pm", "las nueve y media".
import { smallNumberAt } from "./spoken-number.ts";
import { minuteCounts } from "./vocabulary/time.ts";
import type { Word } from "./words.ts";

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

const past = new Set(["past", "after"]);
const before = new Set(["to", "till", "til", "of", "before"]);
const quarters = new Set(["quarter", "cuarto"]);
const notHours = new Set(["o", "oh", "zero", "once", "un", "uno", "cero"]);

/** The time that begins at word `at`. */
export function clockAt(words: readonly Word[], at: number): Clock | null {
  const bare = namedHour(words, at) ?? pastHour(words, at) ?? digitalTime(words, at) ?? spokenTime(words, at);
  return bare === null ? null : withMeridiem(words, bare);
}

function namedHour(words: readonly Word[], at: number): Clock | null {
  const text = words[at]?.text;
  if (text === "noon" || text === "midday" || text === "mediodia")
    return { hour: 12, minute: 0, meridiem: "pm", to: at + 1, isClear: true };
  if (text === "midnight" || text === "medianoche")
    return { hour: 0, minute: 0, meridiem: "am", to: at + 1, isClear: true };
  return null;
}

/** "Half past nine", "quarter to ten", "twenty past two". */
function pastHour(words: readonly Word[], at: number): Clock | null {
  const article = words[at]?.text === "a" ? 1 : 0;
  const count = minutesAt(words, at + article);
  if (count === null) return null;
  const link = words[count.to]?.text ?? "";
  const sign = past.has(link) ? 1 : before.has(link) ? -1 : 0;
  const hour = sign === 0 ? null : hourAt(words, count.to + 1);
  if (hour === null) return null;
  const total = hour.value * 60 + sign * count.minutes;
  return { hour: Math.floor(total / 60), minute: ((total % 60) + 60) % 60, meridiem: null, to: hour.to, isClear: true };
}

function minutesAt(words: readonly Word[], at: number): { minutes: number; to: number } | null {
  const text = words[at]?.text ?? "";
  if (text === "half") return { minutes: 30, to: at + 1 };
  if (quarters.has(text)) return { minutes: 15, to: at + 1 };
  const minutes = minuteCounts[text];
  if (minutes === undefined) return null;
  const isTwentyFive = minutes === 20 && words[at + 1]?.text === "five";
  const to = at + (isTwentyFive ? 2 : 1);
  return { minutes: isTwentyFive ? 25 : minutes, to: words[to]?.text === "minutes" ? to + 1 : to };
}

function hourAt(words: readonly Word[], at: number): { value: number; to: number } | null {
  const number = smallNumberAt(words, at);
  if (number === null || notHours.has(words[at]?.text ?? "")) return null;
  if (words[at]?.stop === 2 && at > 0) return null;
  return number.value >= 1 && number.value <= 12 ? { value: number.value, to: at + number.length } : null;
}

/** "9:30", "9.30 pm", "0900", "14:00". */
function digitalTime(words: readonly Word[], at: number): Clock | null {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !/^\d{1,4}$/.test(word.text)) return null;
  if (/^\d{1,2}$/.test(word.text) && next !== undefined && /^[:.h]$/.test(next.gap) && /^\d\d$/.test(next.text)) {
    return words[at + 2]?.gap === "." ? null : valid(Number(word.text), Number(next.text), at + 2);
  }
  const hasMeridiem = next !== undefined && ["am", "pm", "hours", "hrs"].includes(next.text);
  if (word.text.length < 3 || !(word.text.startsWith("0") || hasMeridiem)) return null;
  return valid(Number(word.text.slice(0, -2)), Number(word.text.slice(-2)), at + (next?.text.startsWith("h") ? 2 : 1));
}

function valid(hour: number, minute: number, to: number): Clock | null {
  return hour <= 24 && minute < 60 ? { hour, minute, meridiem: null, to, isClear: true } : null;
}

/** "Nine", "nine thirty", "four oh five", "nueve y media", "diez menos cuarto". */
function spokenTime(words: readonly Word[], at: number): Clock | null {
  const isEleven = words[at]?.text === "once" && words[at - 1]?.text === "las";
  const isOne = words[at]?.text === "una" && words[at - 1]?.text === "la";
  const number = notHours.has(words[at]?.text ?? "") && !isEleven ? null : smallNumberAt(words, at);
  if (number === null || (words[at]?.text === "una" && !isOne)) return null;
  if (number.value > 24 || /^0\d?$/.test(number.digits)) return null;
  const to = at + number.length;
  const isPm = number.value > 12;
  const minutes = isPm ? null : (spanishMinutes(words, to) ?? englishMinutes(words, to));
  const total = number.value * 60 + (minutes?.value ?? 0);
  return {
    hour: Math.floor(total / 60),
    minute: total % 60,
    meridiem: null,
    to: minutes?.to ?? to,
    isClear: minutes !== null,
  };
}

function englishMinutes(words: readonly Word[], at: number): { value: number; to: number } | null {
  const word = words[at];
  if (word === undefined || word.stop > 0 || /[-/–]/.test(word.gap)) return null;
  if (word.text === "oh" || word.text === "o") {
    const digit = smallNumberAt(words, at + 1);
    return digit && digit.value < 10 ? { value: digit.value, to: at + 2 } : null;
  }
  const minutes = smallNumberAt(words, at);
  const isFree = minutes !== null && smallNumberAt(words, at + minutes.length) === null;
  return isFree && minutes.value >= 10 && minutes.value < 60 ? { value: minutes.value, to: at + minutes.length } : null;
}

function spanishMinutes(words: readonly Word[], at: number): { value: number; to: number } | null {
  const link = words[at]?.text;
  if ((link !== "y" && link !== "menos") || words[at]?.stop !== 0) return null;
  const text = words[at + 1]?.text ?? "";
  const sign = link === "y" ? 1 : -1;
  if (text === "media") return { value: 30, to: at + 2 };
  if (text === "cuarto") return { value: sign * 15, to: at + 2 };
  const minutes = smallNumberAt(words, at + 1);
  return minutes && minutes.value >= 5 ? { value: sign * minutes.value, to: at + 1 + minutes.length } : null;
}

/** "am", "p m", "o'clock", "ish", "in the morning", "de la tarde" after a time. */
function withMeridiem(words: readonly Word[], clock: Clock): Clock {
  let { to, meridiem, isClear } = clock;
  while (
    ["oclock", "ish", "sharp", "exactly", "en", "punto"].includes(words[to]?.text ?? "") &&
    words[to]?.stop === 0
  ) {
    isClear ||= ["oclock", "ish"].includes(words[to]?.text ?? "");
    to += 1;
  }
  const said = meridiemAt(words, to);
  if (said) [meridiem, to, isClear] = [said.meridiem, said.to, true];
  return { ...clock, to, meridiem, isClear };
}

function meridiemAt(words: readonly Word[], at: number): { meridiem: Meridiem; to: number } | null {
  const [text = "", next = ""] = [words[at]?.text, words[at + 1]?.text];
  if (words[at]?.stop !== 0) return null;
  if (text === "am" || text === "pm") return { meridiem: text, to: at + 1 };
  if ((text === "a" || text === "p") && next === "m") return { meridiem: text === "a" ? "am" : "pm", to: at + 2 };
  const isPhrase =
    (text === "in" && next === "the") || (text === "de" && next === "la") || (text === "at" && next === "night");
  const part = isPhrase ? (text === "at" ? next : words[at + 2]?.text) : undefined;
  const meridiem = part === undefined ? undefined : partMeridiem[part];
  return meridiem ? { meridiem, to: text === "at" ? at + 2 : at + 3 } : null;
}

const partMeridiem: Readonly<Record<string, Meridiem>> = {
  morning: "am",
  manana: "am",
  afternoon: "pm",
  evening: "pm",
  night: "pm",
  tarde: "pm",
  noche: "pm",
};
