// The owner's day in one breath.
import { inZone } from "../../../platform/time.ts";
import type { DayVisit } from "./appointment.ts";

export interface SpokenSchedule {
  businessName: string;
  zone: string;
  language: "en" | "es";
}

/** What the owner hears about tomorrow; `visits` in order of time. */
export function spokenTomorrow(visits: readonly DayVisit[], { businessName, zone, language }: SpokenSchedule): string {
  const say = sentences[language];
  const [first] = visits;
  if (first === undefined) return say.none(businessName);
  return say.some(visits.length, businessName, { time: timeOfDay(first.start, zone), name: first.customerName });
}

interface FirstVisit {
  time: string;
  name: string | null;
}

const sentences = {
  en: {
    none: (business: string) => `Tomorrow you have no appointments scheduled for ${business}.`,
    some: (count: number, business: string, first: FirstVisit) =>
      `Tomorrow you have ${count} ${count === 1 ? "appointment" : "appointments"} for ${business}. ` +
      `Your first appointment starts at ${first.time} with ${first.name ?? "a customer"}.`,
  },
  es: {
    none: (business: string) => `Mañana no tiene citas programadas para ${business}.`,
    some: (count: number, business: string, first: FirstVisit) =>
      `Mañana tiene ${count} ${count === 1 ? "cita" : "citas"} para ${business}. ` +
      `Su primera cita empieza a las ${first.time} con ${first.name ?? "un cliente"}.`,
  },
};

/** "9:45 AM". */
function timeOfDay(ms: number, zone: string): string {
  const { hour, minute } = inZone(ms, zone);
  return `${hour % 12 || 12}:${String(minute).padStart(2, "0")} ${hour < 12 ? "AM" : "PM"}`;
}
