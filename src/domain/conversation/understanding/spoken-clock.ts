// A time on the clock: "half past nine", "9:30", "quarter to ten", "two thirty pm", "las nueve y media".

import { smallNumberAt } from "./spoken-number.ts";
import { minuteCounts, misheardHours } from "./vocabulary/time.ts";
import { type Clock, withMeridiem } from "./when-meridiem.ts";
import { textAt, type Word } from "./words.ts";

const past = new Set(["past", "after"]);
const before = new Set(["to", "till", "til", "of", "before"]);
const spanishArticles = new Set(["la", "las"]);
const quarters = new Set(["quarter", "cuarto"]);
const hoursWords = new Set(["hours", "hrs", "hour"]);
const notHours = new Set(["o", "oh", "zero", "un", "uno", "cero"]);

/** The time that begins at word `at`. */
export function clockAt(words: readonly Word[], at: number): Clock | null {
  return timeAt(words, at, pastHour(words, at));
}

/** The same after "from" or "between", where "ten to two" is no time. */
export function windowStartAt(words: readonly Word[], at: number): Clock | null {
  return timeAt(words, at, null);
}

function timeAt(words: readonly Word[], at: number, past: Clock | null): Clock | null {
  const bare =
    namedHour(words, at) ??
    past ??
    misheardHour(words, at) ??
    digitalTime(words, at) ??
    hundredHours(words, at) ??
    spokenTime(words, at);
  return bare === null ? null : withMeridiem(words, bare);
}

function namedHour(words: readonly Word[], at: number): Clock | null {
  const text = words[at]?.text;
  if (text === "noon" || text === "midday" || text === "mediodia")
    return { hour: 12, minute: 0, meridiem: "pm", to: at + 1, isClear: true };
  if (text === "medio" && textAt(words, at + 1) === "dia")
    return { hour: 12, minute: 0, meridiem: "pm", to: at + 2, isClear: true };
  if (text === "midnight" || text === "medianoche")
    return { hour: 0, minute: 0, meridiem: "am", to: at + 1, isClear: true };
  return null;
}

/** "Half past nine", "quarter to ten", "twenty past two", "cuarto para las diez". */
function pastHour(words: readonly Word[], at: number): Clock | null {
  const article = minuteArticles.has(textAt(words, at)) ? 1 : 0;
  const count = minutesAt(words, at + article);
  const link = count && (linkAt(words, count.to) ?? halfPast(words, at + article));
  const hour = link && hourAt(words, link.to);
  if (!count || !link || !hour) return null;
  const total = hour.value * 60 + link.sign * count.minutes;
  return { hour: Math.floor(total / 60), minute: ((total % 60) + 60) % 60, meridiem: null, to: hour.to, isClear: true };
}

/** "Half four" is half past four. */
function halfPast(words: readonly Word[], at: number): { sign: number; to: number } | null {
  return textAt(words, at) === "half" && words[at + 1]?.stop === 0 ? { sign: 1, to: at + 1 } : null;
}

const minuteArticles = new Set(["a", "un", "faltan", "faltando"]);

/** "Past" is 1, "to" and "para las" are -1. */
function linkAt(words: readonly Word[], at: number): { sign: number; to: number } | null {
  const text = textAt(words, at);
  if (past.has(text)) return { sign: 1, to: at + 1 };
  if (before.has(text)) return { sign: -1, to: at + 1 };
  return text === "para" && spanishArticles.has(textAt(words, at + 1)) ? { sign: -1, to: at + 2 } : null;
}

/** "Tree o'clock", "ate thirty". */
function misheardHour(words: readonly Word[], at: number): Clock | null {
  const hour = misheardHours[textAt(words, at)];
  const next = textAt(words, at + 1);
  const isHour = next === "oclock" || (isHourEnding(words, at + 1) && misheardCues.has(textAt(words, at - 1)));
  if (hour === undefined || !isHour) return null;
  return {
    hour,
    minute: next === "thirty" ? 30 : 0,
    meridiem: null,
    to: at + (next === "thirty" ? 2 : 1),
    isClear: true,
  };
}

const misheardCues = new Set(["at", "around", "tomorrow", "today"]);

/** "Ate thirty", "ate am", "ate in the morning". */
function isHourEnding(words: readonly Word[], at: number): boolean {
  if (["thirty", "am", "pm"].includes(textAt(words, at))) return true;
  return textAt(words, at) === "in" && ["morning", "afternoon"].includes(textAt(words, at + 2));
}

/** "Fourteen hundred", "oh nine hundred", "ten hundred hours". */
function hundredHours(words: readonly Word[], at: number): Clock | null {
  const lead = ["oh", "o", "zero"].includes(textAt(words, at)) ? 1 : 0;
  const hour = smallNumberAt(words, at + lead);
  const place = at + lead + (hour?.length ?? 0);
  if (!hour || hour.value > 23 || hour.value === 0 || textAt(words, place) !== "hundred") return null;
  const hasHours = hoursWords.has(textAt(words, place + 1));
  if (!hasHours && lead === 0 && hour.value < 7) return null;
  return {
    hour: hour.value,
    minute: 0,
    meridiem: hour.value < 12 ? "am" : null,
    to: place + (hasHours ? 2 : 1),
    isClear: true,
  };
}

function minutesAt(words: readonly Word[], at: number): { minutes: number; to: number } | null {
  const text = textAt(words, at);
  if (text === "half") return { minutes: 30, to: at + 1 };
  if (quarters.has(text)) return { minutes: 15, to: at + 1 };
  const minutes = minuteCounts[text];
  if (minutes === undefined) return null;
  const isTwentyFive = minutes === 20 && words[at + 1]?.text === "five";
  const to = at + (isTwentyFive ? 2 : 1);
  return { minutes: isTwentyFive ? 25 : minutes, to: words[to]?.text === "minutes" ? to + 1 : to };
}

function hourAt(words: readonly Word[], at: number): { value: number; to: number } | null {
  if (textAt(words, at) === "noon" && past.has(textAt(words, at - 1))) return { value: 12, to: at + 1 };
  const number = smallNumberAt(words, at);
  if (number === null || !mayBeHour(words, at)) return null;
  if (words[at]?.stop === 2 && at > 0) return null;
  return number.value >= 1 && number.value <= 12 ? { value: number.value, to: at + number.length } : null;
}

/** "9:30", "9.30 pm", "0900", "14:00". */
function digitalTime(words: readonly Word[], at: number): Clock | null {
  const text = textAt(words, at);
  if (!/^\d{1,4}$/.test(text)) return null;
  return text.length <= 2 ? pointedTime(words, at) : joinedTime(words, at);
}

/** "9:30". */
function pointedTime(words: readonly Word[], at: number): Clock | null {
  const [minutes, after] = [words[at + 1], words[at + 2]];
  if (minutes === undefined || !/^[:.h]$/.test(minutes.gap) || !/^\d\d$/.test(minutes.text)) return null;
  return after?.gap === "." ? null : valid(Number(textAt(words, at)), Number(minutes.text), at + 2);
}

const joinedCues = new Set(["at", "around", "about", "before", "after"]);

/** "0900", "930 am", "1430 hours", "at 330". */
function joinedTime(words: readonly Word[], at: number): Clock | null {
  const [text, next] = [textAt(words, at), textAt(words, at + 1)];
  const hasHours = next === "hours" || next === "hrs";
  const time = valid(Number(text.slice(0, -2)), Number(text.slice(-2)), at + (hasHours ? 2 : 1));
  if ((text.startsWith("0") && text.length === 4) || hasHours || next === "am" || next === "pm") return time;
  const mayBeHour = time !== null && time.hour >= 1 && time.hour <= 12 && time.minute % 5 === 0;
  return mayBeHour && joinedCues.has(textAt(words, at - 1)) ? { ...time, isClear: false } : null;
}

function valid(hour: number, minute: number, to: number): Clock | null {
  return hour <= 24 && minute < 60 ? { hour, minute, meridiem: null, to, isClear: true } : null;
}

/** "Nine", "nine thirty", "four oh five", "nueve y media", "diez menos cuarto". */
function spokenTime(words: readonly Word[], at: number): Clock | null {
  const number = mayBeHour(words, at) ? smallNumberAt(words, at) : null;
  if (number === null || number.value > 24 || number.digits.startsWith("0")) return null;
  const to = at + number.length;
  const minutes =
    number.value > 12 ? null : (spanishMinutes(words, to, isBetween(words, at)) ?? englishMinutes(words, to));
  const total = number.value * 60 + (minutes?.value ?? 0);
  return {
    hour: Math.floor(total / 60),
    minute: total % 60,
    meridiem: null,
    to: minutes?.to ?? to,
    isClear: minutes !== null,
  };
}

/** "Once" is eleven only after "las", and "una" one only after "la". */
function mayBeHour(words: readonly Word[], at: number): boolean {
  const [text, before] = [textAt(words, at), textAt(words, at - 1)];
  if (text === "once") return before === "las" || isSecond(words, at);
  if (text === "una") return before === "la" || isSecond(words, at);
  return !notHours.has(text);
}

/** "De nueve a once", "entre diez y once". */
function isSecond(words: readonly Word[], at: number): boolean {
  if (!["a", "y", "hasta", "o"].includes(textAt(words, at - 1))) return false;
  return smallNumberAt(words, at - 2) !== null || ["media", "cuarto", "doce"].includes(textAt(words, at - 2));
}

/** "10-30" is a window, "ten-thirty" a time. */
function isDashed({ gap, text }: Word): boolean {
  return /[/–]/.test(gap) || (gap.includes("-") && /\d/.test(text));
}

function englishMinutes(words: readonly Word[], at: number): { value: number; to: number } | null {
  const word = words[at];
  if (word === undefined || word.stop > 0 || isDashed(word)) return null;
  if (word.text === "oh" || word.text === "o") {
    const digit = smallNumberAt(words, at + 1);
    return digit && digit.value < 10 ? { value: digit.value, to: at + 2 } : null;
  }
  const minutes = smallNumberAt(words, at);
  const isFree = minutes !== null && smallNumberAt(words, at + minutes.length) === null;
  return isFree && minutes.value >= 10 && minutes.value < 60 ? { value: minutes.value, to: at + minutes.length } : null;
}

/** "Entre diez y doce". */
function isBetween(words: readonly Word[], at: number): boolean {
  return (
    textAt(words, at - 1) === "entre" ||
    (spanishArticles.has(textAt(words, at - 1)) && textAt(words, at - 2) === "entre")
  );
}

function spanishMinutes(words: readonly Word[], at: number, isOpened: boolean): { value: number; to: number } | null {
  const link = words[at]?.text;
  if ((link !== "y" && link !== "menos") || words[at]?.stop !== 0) return null;
  const text = textAt(words, at + 1);
  const sign = link === "y" ? 1 : -1;
  if (text === "media") return { value: 30, to: at + 2 };
  if (text === "cuarto") return { value: sign * 15, to: at + 2 };
  const minutes = isOpened ? null : smallNumberAt(words, at + 1);
  return minutes && minutes.value >= 5 ? { value: sign * minutes.value, to: at + 1 + minutes.length } : null;
}
