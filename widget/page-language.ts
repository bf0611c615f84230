import type { Language } from "./wire.ts";

/** What the business wants, else the page's language, else the browser's. */
export function pageLanguage(wanted: Language | null): Language {
  if (wanted !== null) return wanted;
  const said = document.documentElement.lang || navigator.language;
  return said.toLowerCase().startsWith("es") ? "es" : "en";
}
