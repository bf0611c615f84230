// What is said beside a problem: facts with the words that lead to them, and the wish for a visit.
import { findPhrases, type Hit, overlaps, phraseBook, type Span } from "./phrases.ts";
import {
  denialEnds,
  denials,
  factLeadIns,
  joiners,
  requestEnds,
  sideRemarks,
  visitRequests,
} from "./vocabulary/problem.ts";
import { textAt, type Word } from "./words.ts";

const leadBook = phraseBook({ lead: factLeadIns });
const asideBook = phraseBook<Aside>({ request: visitRequests, remark: sideRemarks, denial: denials });

type Aside = "request" | "remark" | "denial";

const clauseOpeners = new Set("and but so well oh hi hello hey yeah yes no okay ok y pero pues bueno".split(" "));

/** The stretches that are no part of a problem. `taken` are the facts, `evidence` is what tells of one. */
export function asidesIn(words: readonly Word[], taken: readonly Span[], evidence: readonly Span[]): Span[] {
  const leads = findPhrases(words, leadBook);
  const facts = taken.map((span) => withLeadIn(words, span, leads));
  const clauses = findPhrases(words, asideBook)
    .filter((hit) => hit.label === "request" || opensClause(words, hit.from))
    .map((hit) => ({ from: hit.from, to: clauseEnd(words, hit) }))
    .filter((span) => !evidence.some((clue) => overlaps(clue, span)));
  return [...facts, ...clauses];
}

/** "And my number is 913 555 0123" from its "and". */
function withLeadIn(words: readonly Word[], span: Span, leads: readonly Hit<"lead">[]): Span {
  const starts = leads.filter((lead) => lead.to === span.from).map((lead) => lead.from);
  let from = Math.min(span.from, ...starts);
  while (from > 0 && joiners.has(textAt(words, from - 1))) from -= 1;
  return { from, to: span.to };
}

/** At the start, after a pause, or after a word that opens a clause. */
function opensClause(words: readonly Word[], at: number): boolean {
  return words[at]?.stop !== 0 || clauseOpeners.has(textAt(words, at - 1));
}

function clauseEnd(words: readonly Word[], { to, label }: Hit<Aside>): number {
  const ends = label === "denial" ? denialEnds : requestEnds;
  let end = to;
  while (end < words.length && words[end]?.stop === 0 && !ends.has(textAt(words, end))) end += 1;
  return end;
}
