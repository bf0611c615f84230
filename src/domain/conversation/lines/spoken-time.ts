// Times as a person says them, always in the zone of the business.
import { inZone, type Temporal } from "../../../platform/time.ts";
import type { Language } from "../understanding/reading.ts";

/** "Thursday, December 3rd at 2:30 in the afternoon"; `ms` is epoch milliseconds. */
export function spokenTime(ms: number, zone: string, language: Language): string {
  const at = inZone(ms, zone);
  return language === "es" ? spanish(at) : english(at);
}

/** "2026-12-03T14:30-06:00[America/Chicago]", for a program to read. */
export function fixedTime(ms: number, zone: string): string {
  return inZone(ms, zone).toString({ smallestUnit: "minute" });
}

function english(at: Temporal.ZonedDateTime): string {
  const weekday = at.toLocaleString("en-US", { weekday: "long" });
  const month = at.toLocaleString("en-US", { month: "long" });
  const part = at.hour < 12 ? "in the morning" : at.hour < 17 ? "in the afternoon" : "in the evening";
  const clock = at.hour === 12 && at.minute === 0 ? "noon" : `${hourOf(at)}${minutesOf(at)} ${part}`;
  return `${weekday}, ${month} ${ordinal(at.day)} at ${clock}`;
}

function spanish(at: Temporal.ZonedDateTime): string {
  const weekday = at.toLocaleString("es-US", { weekday: "long" });
  const month = at.toLocaleString("es-US", { month: "long" });
  const part = at.hour < 12 ? "de la mañana" : at.hour < 20 ? "de la tarde" : "de la noche";
  const article = hourOf(at) === 1 ? "a la" : "a las";
  const isNoon = at.hour === 12 && at.minute === 0;
  const clock = isNoon ? "al mediodía" : `${article} ${hourOf(at)}${minutesOf(at)} ${part}`;
  return `el ${weekday} ${at.day} de ${month} ${clock}`;
}

function hourOf(at: Temporal.ZonedDateTime): number {
  return at.hour % 12 === 0 ? 12 : at.hour % 12;
}

function minutesOf(at: Temporal.ZonedDateTime): string {
  return at.minute === 0 ? "" : `:${String(at.minute).padStart(2, "0")}`;
}

function ordinal(day: number): string {
  const rules = new Intl.PluralRules("en-US", { type: "ordinal" });
  const endings: Record<string, string> = { one: "st", two: "nd", few: "rd" };
  return `${day}${endings[rules.select(day)] ?? "th"}`;
}
