// How callers name a time or a day that they have heard.
import { type HeardTime, months, weekdays } from "./heard-times.ts";
import { type Language, numberWord } from "./number-words.ts";
import type { Part } from "./part.ts";
import type { Chance } from "./random.ts";

const quarters: Record<Language, Record<number, string>> = {
  en: { 15: "fifteen", 30: "thirty", 45: "forty-five" },
  es: { 15: "cuarto", 30: "media", 45: "cuarenta y cinco" },
};

export function spokenHour(time: HeardTime, { language, chance }: Part): string {
  const isNoon = time.hour === 12 && time.minute === 0;
  if (language === "es") return isNoon ? chance.pick(["al mediodía", "a las doce"]) : spanishHour(time, chance);
  return isNoon ? chance.pick(["noon", "noon", "twelve", "12", "twelve o'clock"]) : englishHour(time, chance);
}

function englishHour({ hour, minute }: HeardTime, chance: Chance): string {
  const said = onTheClock(hour);
  const name = numberWord(said, "en");
  if (minute !== 0) return chance.pick([`${said}:${minute}`, `${name} ${quarters.en[minute] ?? minute}`]);
  const [part, half] = hour < 12 ? ["in the morning", "am"] : ["in the afternoon", "pm"];
  return chance.pick([`${said}`, name, `${name} o'clock`, `${name} ${part}`, `${said} ${half}`, `${said} o'clock`]);
}

function spanishHour({ hour, minute }: HeardTime, chance: Chance): string {
  const said = onTheClock(hour);
  const name = said === 1 ? "la una" : `las ${chance.pick([numberWord(said, "es"), String(said)])}`;
  const minutes = minute === 0 ? "" : ` y ${quarters.es[minute] ?? minute}`;
  return `a ${name}${minutes}${chance.pick(["", hour < 12 ? " de la mañana" : " de la tarde"])}`;
}

function onTheClock(hour: number): number {
  return hour > 12 ? hour - 12 : hour;
}

export function spokenDay({ date }: HeardTime, { language, chance, today }: Part): string {
  const ahead = date.since(today).days;
  const nearName = nearDays[language][ahead];
  if (nearName !== undefined && chance.happens(0.5)) return nearName;
  return language === "es" ? spanishDay(date, chance) : englishDay(date, chance);
}

const nearDays = { en: ["today", "tomorrow"], es: ["hoy", "mañana"] } as const;

function englishDay(date: HeardTime["date"], chance: Chance): string {
  const name = capital(weekdays.en[date.dayOfWeek - 1]);
  const monthDay = `${capital(months.en[date.month - 1])} ${ordinal(date.day)}`;
  return chance.pick([name, name, `${name} the ${ordinal(date.day)}`, monthDay]);
}

function spanishDay(date: HeardTime["date"], chance: Chance): string {
  const weekday = spanishWeekdays[date.dayOfWeek - 1];
  return chance.pick([`el ${weekday}`, `el ${weekday} ${date.day}`, `el ${date.day}`]);
}

function capital(word = ""): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function spokenTime(time: HeardTime, part: Part): string {
  const joint = part.language === "es" ? " " : " at ";
  return `${spokenDay(time, part)}${joint}${spokenHour(time, part)}`;
}

const spanishWeekdays = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];

function ordinal(day: number): string {
  const ending = day > 10 && day < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return `${day}${ending}`;
}
