import { inZone } from "../../../platform/time.ts";

const locales = { en: "en-US", es: "es-US" } as const;

/** "Thursday, December 3 at 2:00 PM" in `zone`; `start` is epoch milliseconds. Plain spaces: others double a text's price. */
export function visitTime(start: number, zone: string, language: "en" | "es"): string {
  const format = { weekday: "long", month: "long", day: "numeric", hour: "numeric", minute: "2-digit" } as const;
  return inZone(start, zone).toLocaleString(locales[language], format).replace(/\s/g, " ");
}
