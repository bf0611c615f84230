import type { Language } from "../understanding/reading.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { Line, LineKey, LineParams, Speech, Wording } from "./line.ts";
import { spokenPhone } from "./spoken-phone.ts";
import { spokenTime } from "./spoken-time.ts";

export interface RenderContext {
  language: Language;
  /** IANA zone of the business. */
  zone: string;
  /** Names of the services by key. */
  serviceNames: Readonly<Record<string, Record<Language, string>>>;
}

const wordings: Record<Language, Wording> = { en, es };

/** One line as a sentence or two in the caller's language. */
export function renderLine(line: Line, context: RenderContext): string {
  const speech: Speech = {
    time: (slot) => spokenTime(slot.start, context.zone, context.language),
    phone: spokenPhone,
    service: (key) => context.serviceNames[key]?.[context.language] ?? key.replaceAll("_", " "),
  };
  const wording = wordings[context.language][line.key] as (params: LineParams[LineKey], speech: Speech) => string;
  return wording(line, speech);
}
