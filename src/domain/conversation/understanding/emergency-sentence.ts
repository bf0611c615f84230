// Where a thought begins and ends in what was said.
import type { Span } from "./phrases.ts";
import { denialEnds } from "./vocabulary/emergency-scope.ts";
import type { Word } from "./words.ts";

/** Whether a new thought begins between two places. */
export function breaksOff(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to + 1).some((word, i) => word.stop === 2 || (from + i < to && denialEnds.has(word.text)));
}

/** The words of the sentence, or sentences, that hold the span. */
export function sentenceAround(words: readonly Word[], { from, to }: Span): Span {
  let start = from;
  while (start > 0 && words[start]?.stop !== 2) start -= 1;
  let end = to;
  while (end < words.length && words[end]?.stop !== 2) end += 1;
  return { from: start, to: end };
}

export function isWithin(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

export function covers(span: Span, at: number): boolean {
  return at >= span.from && at < span.to;
}
