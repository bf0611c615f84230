// Opening hours as a person says them: days with the same hours together.
import { Temporal } from "../../../platform/time.ts";
import type { DayHours, WeekHours } from "../../tenants/rules/settings.ts";
import type { Language } from "../understanding/reading.ts";

const dayNames: Record<Language, readonly string[]> = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  es: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
};

const week = [1, 2, 3, 4, 5, 6, 7];

/** "We are open Monday to Friday from 8 AM to 5 PM and Saturday from 9 AM to 1 PM." `day`: 1 (Monday) to 7 alone. */
export function spokenHours(hours: WeekHours, day: number | null, language: Language): string {
  if (day !== null) return ofOneDay(hours[String(day)], name(day, language), language);
  const parts = runs(hours).map(({ from, to, open }) => {
    const days =
      from === to
        ? name(from, language)
        : `${name(from, language)} ${language === "es" ? "a" : "to"} ${name(to, language)}`;
    return `${days} ${span(open, language)}`;
  });
  const all = new Intl.ListFormat(language, { type: "conjunction" }).format(parts);
  return language === "es" ? `Abrimos ${all}.` : `We are open ${all}.`;
}

function ofOneDay(open: DayHours | undefined, day: string, language: Language): string {
  if (language === "es")
    return open === undefined ? `El ${day} está cerrado.` : `El ${day} abrimos ${span(open, language)}.`;
  return open === undefined ? `We are closed on ${day}.` : `On ${day} we are open ${span(open, language)}.`;
}

interface Run {
  from: number;
  to: number;
  open: DayHours;
}

function runs(hours: WeekHours): Run[] {
  const found: Run[] = [];
  for (const day of week) {
    const open = hours[String(day)];
    if (open === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && last.to === day - 1 && last.open.open === open.open && last.open.close === open.close)
      last.to = day;
    else found.push({ from: day, to: day, open });
  }
  return found;
}

function span({ open, close }: DayHours, language: Language): string {
  const [from, to] = [clock(open, language), clock(close, language)];
  return language === "es" ? `de ${from} a ${to}` : `from ${from} to ${to}`;
}

const midnight = 24 * 60;

/** Minutes since midnight as "8 AM" or "8:30 AM". */
function clock(minutes: number, language: Language): string {
  if (minutes === midnight) return language === "es" ? "medianoche" : "midnight";
  const at = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  const locale = language === "es" ? "es-US" : "en-US";
  return at.toLocaleString(locale, { hour: "numeric", ...(at.minute === 0 ? {} : { minute: "2-digit" }) });
}

function name(day: number, language: Language): string {
  return dayNames[language][day - 1] ?? "";
}
