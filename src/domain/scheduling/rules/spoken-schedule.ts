// The owner's day in one breath.
import { inZone } from "../../../platform/time.ts";

export interface SpokenSchedule {
  businessName: string;
  zone: string;
  language: "en" | "es";
}

/** A visit as far as it is told. */
export interface ToldVisit {
  start: number;
  /** Null when nobody has told us a name. */
  customerName: string | null;
}

/** What the owner hears about a day; `visits` in order of time. */
export function spokenDay(
  day: "today" | "tomorrow",
  visits: readonly ToldVisit[],
  { businessName, zone, language }: SpokenSchedule,
): string {
  const say = sentences[language];
  const [first] = visits;
  if (first === undefined) return say.none(say[day], businessName);
  const { start, customerName } = first;
  const told = { time: timeOfDay(start, zone), name: customerName };
  return say.some({ day: say[day], count: visits.length, business: businessName }, told);
}

/** What the owner hears of how much there is to do today. */
export function spokenSummary(counts: { total: number; emergencies: number }, language: "en" | "es"): string {
  return sentences[language].summary(counts.total, counts.emergencies);
}

interface FirstVisit {
  time: string;
  name: string | null;
}

interface Counted {
  day: string;
  count: number;
  business: string;
}

const sentences = {
  en: {
    today: "Today",
    tomorrow: "Tomorrow",
    none: (day: string, business: string) => `${day} you have no appointments scheduled for ${business}.`,
    some: ({ day, count, business }: Counted, first: FirstVisit) =>
      `${day} you have ${count} ${count === 1 ? "appointment" : "appointments"} for ${business}. ` +
      `Your first appointment starts at ${first.time} with ${first.name ?? "a customer"}.`,
    summary: (total: number, emergencies: number) =>
      total === 0
        ? "Today you have no appointments scheduled."
        : `Today you have ${total} ${total === 1 ? "appointment" : "appointments"}: ` +
          `${emergencies} emergency and ${total - emergencies} standard.`,
  },
  es: {
    today: "Hoy",
    tomorrow: "Mañana",
    none: (day: string, business: string) => `${day} no tiene citas programadas para ${business}.`,
    some: ({ day, count, business }: Counted, first: FirstVisit) =>
      `${day} tiene ${count} ${count === 1 ? "cita" : "citas"} para ${business}. ` +
      `Su primera cita empieza a las ${first.time} con ${first.name ?? "un cliente"}.`,
    summary: (total: number, emergencies: number) =>
      total === 0
        ? "Hoy no tiene citas programadas."
        : `Hoy tiene ${total} ${total === 1 ? "cita" : "citas"}: ` +
          `${emergencies} de emergencia y ${total - emergencies} ${total - emergencies === 1 ? "normal" : "normales"}.`,
  },
};

/** "9:45 AM". */
function timeOfDay(ms: number, zone: string): string {
  const { hour, minute } = inZone(ms, zone);
  return `${hour % 12 || 12}:${String(minute).padStart(2, "0")} ${hour < 12 ? "AM" : "PM"}`;
}
