// What is said beside a problem: facts with the words that lead to them, and the wish for a visit.
import { findPhrases, type Hit, overlaps, phraseBook, type Span } from "./phrases.ts";
import { factLeadIns, joiners, requestEnds, visitRequests } from "./vocabulary/problem.ts";
import { textAt, type Word } from "./words.ts";

const leadBook = phraseBook({ lead: factLeadIns });
const requestBook = phraseBook({ request: visitRequests });

/** The stretches that are no part of a problem. `taken` are the facts, `evidence` is what tells of one. */
export function asidesIn(words: readonly Word[], taken: readonly Span[], evidence: readonly Span[]): Span[] {
  const leads = findPhrases(words, leadBook);
  const facts = taken.map((span) => withLeadIn(words, span, leads));
  const requests = findPhrases(words, requestBook)
    .map((hit) => ({ from: hit.from, to: clauseEnd(words, hit) }))
    .filter((span) => !evidence.some((clue) => overlaps(clue, span)));
  return [...facts, ...requests];
}

/** "And my number is 913 555 0123" from its "and". */
function withLeadIn(words: readonly Word[], span: Span, leads: readonly Hit<"lead">[]): Span {
  const starts = leads.filter((lead) => lead.to === span.from).map((lead) => lead.from);
  let from = Math.min(span.from, ...starts);
  while (from > 0 && joiners.has(textAt(words, from - 1))) from -= 1;
  return { from, to: span.to };
}

function clauseEnd(words: readonly Word[], { to }: Span): number {
  let end = to;
  while (end < words.length && words[end]?.stop === 0 && !requestEnds.has(textAt(words, end))) end += 1;
  return end;
}
