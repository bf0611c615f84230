import { formatMoney } from "../../../platform/money.ts";
import type { Slot } from "../state.ts";
import type { Language } from "../understanding/reading.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { Line, LineKey, LineParams, Speech, Wording } from "./line.ts";
import { program } from "./program.ts";
import { spokenHours } from "./spoken-hours.ts";
import { spokenPhone } from "./spoken-phone.ts";
import { fixedTime, spokenTime } from "./spoken-time.ts";
import { written } from "./written.ts";
import { writtenPhone } from "./written-phone.ts";

export interface RenderContext {
  language: Language;
  /** IANA zone of the business. */
  zone: string;
  /** Names of the services by key. */
  serviceNames: Readonly<Record<string, Record<Language, string>>>;
  /** A program is spoken to in fixed forms. */
  isProgram: boolean;
  /** For somebody who reads and types; absent: for somebody who listens and speaks. */
  isWritten?: boolean;
}

const wordings: Record<Language, Wording> = { en, es };

type Sentence = (params: LineParams[LineKey], speech: Speech) => string;

/** One line as a sentence or two in the caller's language. */
export function renderLine(line: Line, context: RenderContext): string {
  const forPrograms = context.isProgram ? program[line.key] : undefined;
  const forReaders = context.isWritten === true ? written[context.language][line.key] : undefined;
  const sentence = (forPrograms ?? forReaders ?? wordings[context.language][line.key]) as Sentence;
  return sentence(line, toSpeech(context, forPrograms !== undefined));
}

function toSpeech({ language, zone, serviceNames, isWritten }: RenderContext, isFixed: boolean): Speech {
  return {
    time: ({ start }: Slot) => (isFixed ? fixedTime(start, zone) : spokenTime(start, zone, language)),
    phone: isWritten === true ? writtenPhone : spokenPhone,
    service: (key) => serviceNames[key]?.[language] ?? key.replaceAll("_", " "),
    money: (cents) => formatMoney(cents, language),
    hours: (week, day) => spokenHours(week, day, language),
    list: (parts) => new Intl.ListFormat(language, { type: "conjunction" }).format(parts),
  };
}
