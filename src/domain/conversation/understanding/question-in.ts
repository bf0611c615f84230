import type { Language } from "./reading.ts";
export function questionIn(_text: string, _language: Language): string | null {
  return null;
}
