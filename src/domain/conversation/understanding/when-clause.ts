// Where the clauses of an utterance begin, and what kind each is.
import { findPhrases, longestAt, overlaps, phraseBook, type Span } from "./phrases.ts";
import { smallNumberAt } from "./spoken-number.ts";
import { lookup } from "./vocabulary/lookup.ts";
import {
  asideOpeners,
  askingAbout,
  askingBack,
  askingForVisit,
  butLeads,
  clauseOpeners,
  concluding,
  purposes,
  subjects,
} from "./vocabulary/when-cues.ts";
import { textAt, type Word } from "./words.ts";

export interface Clause extends Span {
  /** A reason, a condition or a purpose: "because Monday is nuts", "so I can be at work by nine". */
  isAside: boolean;
  /** "So Monday it is": what follows from the words before. */
  isConclusion: boolean;
  /** "Are you open on Sundays?" */
  isQuestion: boolean;
  /** "After I drop the kids off at eight", "before I leave at nine". */
  bound: "before" | "after" | null;
}

const purposeBook = phraseBook({ purpose: purposes });
const askingBook = phraseBook({ asking: askingAbout });
const askingBackBook = phraseBook({ asking: askingBack });
const visitBook = phraseBook({ visit: askingForVisit });
const bounds = new Set(["before", "after", "until", "till", "since", "as", "antes", "despues", "hasta"]);
const boundOpeners = lookup<"before" | "after">({
  before: "before",
  after: "after",
  despues: "after",
  antes: "before",
});
const links = new Set(["and", "y"]);

/** Cuts at pauses and at words that begin a clause. `pieces` are the days and times, which are never cut. */
export function clausesOf(words: readonly Word[], pieces: readonly Span[], isOffered: boolean): Clause[] {
  const isInside = (at: number) => pieces.some((piece) => at > piece.from && at < piece.to);
  const starts = words.flatMap((_, at) => (at === 0 || (!isInside(at) && isStart(words, at, pieces)) ? [at] : []));
  const asking = findPhrases(words, askingBook);
  const back = isOffered ? findPhrases(words, askingBackBook).filter(({ from }) => words[from]?.stop !== 0) : [];
  const hits = { asking: [...asking, ...back], visit: findPhrases(words, visitBook) };
  const clauses = starts.map((from, i) => clauseOf(words, { from, to: starts[i + 1] ?? words.length }, hits));
  return clauses.map((clause, i) => withQuestion(words, clause, { before: clauses[i - 1] ?? null, isOffered }));
}

interface Asked {
  before: Clause | null;
  isOffered: boolean;
}

/** "How many years has it been, ten?", "how long would it take if he comes at nine?" */
function withQuestion(words: readonly Word[], clause: Clause, { before, isOffered }: Asked): Clause {
  const isGuess = clause.to - clause.from <= 2 && smallNumberAt(words, clause.from) !== null;
  if (isGuess && before?.isQuestion) return { ...clause, isQuestion: true };
  const goesOn = isOffered && clause.isAside && before?.isQuestion === true && textAt(words, clause.from + 1) !== "so";
  return goesOn ? { ...clause, isQuestion: true } : clause;
}

interface Asking {
  asking: readonly Span[];
  visit: readonly Span[];
}

function isStart(words: readonly Word[], at: number, pieces: readonly Span[]): boolean {
  const word = words[at];
  if (word === undefined || word.stop > 0) return true;
  return word.text === "then"
    ? pieces.some(({ from }) => from === at + 1 || from === at + 2)
    : isOpener(words, at, pieces);
}

/** A word that begins a clause without a pause before it. */
function isOpener(words: readonly Word[], at: number, pieces: readonly Span[]): boolean {
  const [text, before, next] = [textAt(words, at), textAt(words, at - 1), textAt(words, at + 1)];
  if (text === "asi") return next === "que";
  if (text === "but") return !butLeads.has(before);
  if (clauseOpeners.has(text)) return !(links.has(before) || before === "but" || before === "or");
  if (links.has(text)) return subjects.has(next) || next === "then";
  if (text === "or") return clauseOpeners.has(next) && next !== "when";
  return bounds.has(text) && subjects.has(next) && !pieces.some((piece) => piece.from === at);
}

function clauseOf(words: readonly Word[], span: Span, { asking, visit }: Asking): Clause {
  const isHere = (hit: Span) => hit.from >= span.from && overlaps(hit, span);
  const opener = openerOf(words, span);
  const isPurpose = opener === "so" && longestAt(words, span.from + 1, purposeBook) !== null;
  return {
    ...span,
    isAside: isPurpose || isAside(words, span, opener),
    bound: subjects.has(textAt(words, span.from + 1)) ? (boundOpeners[opener] ?? null) : null,
    isConclusion: concluding.has(opener) && !isPurpose,
    isQuestion: asking.some(isHere) && !visit.some(isHere),
  };
}

function isAside(words: readonly Word[], { from }: Span, opener: string): boolean {
  if (!asideOpeners.has(opener)) return false;
  return !bounds.has(opener) || subjects.has(textAt(words, from + (textAt(words, from) === opener ? 1 : 2)));
}

function openerOf(words: readonly Word[], { from }: Span): string {
  const text = textAt(words, from);
  return links.has(text) || text === "but" || text === "just" ? textAt(words, from + 1) : text;
}
