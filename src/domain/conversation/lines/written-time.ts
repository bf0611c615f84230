// Times as they are written on a button or a card: short, whole, and understood when they are sent back to us.
import { inZone } from "../../../platform/time.ts";
import type { Language } from "../understanding/reading.ts";

/** "Tuesday, November 24, 1:30 PM" or "martes 24 de noviembre, 1:30 p. m."; `ms` is epoch milliseconds. */
export function writtenTime(ms: number, zone: string, language: Language): string {
  const at = inZone(ms, zone);
  const locale = language === "es" ? "es-US" : "en-US";
  const weekday = at.toLocaleString(locale, { weekday: "long" });
  const month = at.toLocaleString(locale, { month: "long" });
  const clock = `${at.hour % 12 === 0 ? 12 : at.hour % 12}:${String(at.minute).padStart(2, "0")}`;
  return language === "es"
    ? `${weekday} ${at.day} de ${month}, ${clock} ${at.hour < 12 ? "a. m." : "p. m."}`
    : `${weekday}, ${month} ${at.day}, ${clock} ${at.hour < 12 ? "AM" : "PM"}`;
}
