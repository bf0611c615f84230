// Which of the times just offered the caller picks.
import { findPhrases, overlaps, phraseBook } from "./phrases.ts";
import type { When } from "./reading.ts";
import { choicePhrases, noChoice } from "./vocabulary/choice.ts";
import type { Utterance } from "./words.ts";

type Pick = keyof typeof choicePhrases;

const book = phraseBook<Pick>(choicePhrases);
const noChoiceBook = phraseBook({ none: noChoice });

/** The index in `offered` (local starts "YYYY-MM-DDTHH:MM"); `when` is the time read from the same utterance. */
export function findChoice({ words }: Utterance, offered: readonly string[], when: When | null): number | null {
  if (offered.length === 0) return null;
  const not = findPhrases(words, noChoiceBook);
  const picks = findPhrases(words, book).filter((hit) => !not.some((span) => overlaps(span, hit)));
  const fitting = when ? fittingIndexes(offered, when) : [];
  if (fitting.length === 1) return fitting[0] ?? null;
  const chosen = picks.at(-1);
  return chosen ? indexOf(chosen.label, offered, fitting) : null;
}

function indexOf(pick: Pick, offered: readonly string[], fitting: readonly number[]): number | null {
  if (pick === "any") return fitting[0] ?? 0;
  const sorted = [...offered].sort();
  if (pick === "earliest") return offered.indexOf(sorted[0] ?? "");
  if (pick === "latest") return offered.indexOf(sorted.at(-1) ?? "");
  return Number(pick) < offered.length ? Number(pick) : null;
}

/** The offered times that are the wished instant or lie in the wished range. */
function fittingIndexes(offered: readonly string[], when: When): number[] {
  const isFitting = (start: string) =>
    when.kind === "instant" ? start.slice(0, 16) === when.start : start >= when.start && start < when.end;
  return offered.flatMap((start, i) => (isFitting(start) ? [i] : []));
}
