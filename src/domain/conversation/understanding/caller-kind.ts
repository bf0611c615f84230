// Who is on the line when it is no customer.
import { findPhrases, type Hit, overlaps, phraseBook } from "./phrases.ts";
import { callerPhrases, customerPhrases, workPhrases } from "./vocabulary/caller-kind.ts";
import { hear, type Word } from "./words.ts";

/**
 * `sales`: a pitch, a donation asked for. `survey`: a survey or a political call. `recording`: a robot that plays a
 * message, a menu or a mailbox. `hold_music`: a line on hold. `program`: an assistant that calls for somebody.
 */
export type CallerKind = "sales" | "survey" | "recording" | "hold_music" | "program";

const book = phraseBook<CallerKind>(callerPhrases);
const customerBook = phraseBook({ customer: customerPhrases });
const workBook = phraseBook({ work: workPhrases });
const order = Object.keys(callerPhrases) as CallerKind[];
const music = /[♩♪♫♬🎵🎶]|[([*]\s*(?:\p{L}+\s+){0,3}(?:music|música|musica)(?:\s+\p{L}+){0,3}\s*[)\]*]/iu;

/** Null for whoever may be a customer, and for everybody who tells of plumbing work. */
export function callerKind(text: string): CallerKind | null {
  const { source, words } = hear(text);
  const kind = order.find((candidate) => kindsIn(words).has(candidate)) ?? null;
  if (kind === "program") return kind;
  if (findPhrases(words, workBook).length > 0) return null;
  return music.test(source) ? "hold_music" : kind;
}

function kindsIn(words: readonly Word[]): ReadonlySet<CallerKind> {
  const customers = findPhrases(words, customerBook);
  const isCustomer = (hit: Hit<CallerKind>) => customers.some((span) => overlaps(span, hit));
  return new Set(
    findPhrases(words, book)
      .filter((hit) => !isCustomer(hit))
      .map((hit) => hit.label),
  );
}
