// What comes before or after a name when it is introduced: "my name is", "this is", "ask for", "speaking".
import { type FoundName, isCapital, isGiven, isPlace, type NameWords, nameAt } from "./name-words.ts";
import { findPhrases, type Hit, longestAt, overlaps, phraseBook, type Span } from "./phrases.ts";
import {
  closingPhrases,
  commonNamesLikeVerbs,
  nameGreetings as greetings,
  kinPhrases,
  leadFillers,
  loosePhrases,
  nameTails,
  nicknamePhrases,
  otherBearers,
  statePhrases,
  surePhrases,
} from "./vocabulary/name.ts";
import { surnames } from "./vocabulary/surnames.ts";
import { textAt, type Word } from "./words.ts";

type Lead = "sure" | "nickname" | "loose" | "state";

const leadBook = phraseBook<Lead>({
  sure: surePhrases,
  nickname: nicknamePhrases,
  loose: loosePhrases,
  state: statePhrases,
});
const fillerBook = phraseBook({ filler: leadFillers, kin: kinPhrases });
const closingBook = phraseBook<"sure" | "bare">(closingPhrases);
const mostFillers = 4;
const farthestBearer = 4;
const longestUnknown = 3;

/** The places right after a lead-in. */
export function afterLeads(words: readonly Word[]): readonly number[] {
  return findPhrases(words, leadBook).map((lead) => lead.to);
}

/** "My name is Jane", "this is Jane", "Jane here". The surer kind counts first, and of that the last one said. */
export function introduced(known: NameWords): FoundName | null {
  const found = findPhrases(known.words, leadBook);
  // "People call me Roz" holds "call me".
  const nicknames = found.filter((lead) => lead.label === "nickname");
  const leads = found.filter((lead) => lead.label !== "sure" || !nicknames.some((nick) => overlaps(nick, lead)));
  for (const kind of ["sure", "nickname", "loose", "state"] as const) {
    const own = leads.filter((lead) => lead.label === kind && !isOfAnother(known.words, lead));
    const [said, denied] = [false, true].map((isDenied) =>
      own.filter((lead) => isDenied === isAfterNo(known.words, lead)).flatMap((lead) => nameAfter(known, lead) ?? []),
    );
    const name = kind === "sure" ? [...(denied ?? []), ...(said ?? [])].at(-1) : (said?.[0] ?? denied?.[0]);
    if (name) return name;
  }
  return beforeClosing(known);
}

/** "No es Hernán, es Fernán". */
function isAfterNo(words: readonly Word[], lead: Span): boolean {
  return textAt(words, lead.from - 1) === "no" && words[lead.from]?.stop === 0;
}

/** "The dog's name is Biscuit". */
function isOfAnother(words: readonly Word[], lead: Span): boolean {
  let from = lead.from;
  while (from > 0 && lead.from - from < farthestBearer && words[from]?.stop === 0) from -= 1;
  return words.slice(from, lead.from + 1).some((word) => otherBearers.has(word.text));
}

function nameAfter(known: NameWords, lead: Hit<Lead>): FoundName | null {
  const { words } = known;
  const trust = lead.label === "sure" || lead.label === "nickname" ? "sure" : "loose";
  for (const at of startsAfter(words, lead.to)) {
    const name = nameAt(words, at, trust);
    if (name && isCredible(name, lead, known)) return name;
  }
  return null;
}

/** Where a name may begin after a lead-in: at once, or after "just", "under", "my wife". */
function startsAfter(words: readonly Word[], from: number): readonly number[] {
  const starts = [from];
  let at = from;
  while (starts.length <= mostFillers && (words[at]?.stop !== 2 || at > from)) {
    const filler = longestAt(words, at, fillerBook);
    if (filler === null) break;
    at = filler.to;
    starts.push(at);
  }
  return starts;
}

/** A loose lead-in needs a word that looks like a name: known as one, or with a capital where the text has capitals. */
function isCredible(name: FoundName, lead: Hit<Lead>, known: NameWords): boolean {
  const { words, asked } = known;
  const first = words[name.from];
  if (first === undefined || known.isTaken(name) || isOwner(words, name.to)) return false;
  if (lead.label === "sure" || lead.label === "nickname") return true;
  if (first.stop === 2 || (asked !== "name" && isPlace(words, name))) return false;
  return isGiven(first) || isCapital(first) || isCredibleUnknown(name, lead.label, known);
}

/** "Bob's shop" names no caller; "Maria Lopez's AI assistant" names whom it calls for. */
function isOwner(words: readonly Word[], at: number): boolean {
  return words[at]?.raw === "'s" && !/^(?:ai|virtual|automated|digital)$/.test(textAt(words, at + 1));
}

/** A name we do not know, in small letters. */
function isCredibleUnknown(name: FoundName, label: Lead, { words, asked }: NameWords): boolean {
  const [first, last, next] = [textAt(words, name.from), textAt(words, name.to - 1), words[name.to]];
  const hasCapitals = words.some((word) => word.start > 0 && word.stop === 0 && word.text !== "i" && isCapital(word));
  const looksLikeVerb = /(?:ing|ed|ando|iendo)$/.test(first) && !commonNamesLikeVerbs.has(first);
  if (hasCapitals || looksLikeVerb || name.to - name.from > longestUnknown) return false;
  if (asked === "name") return true;
  if (name.to - name.from > 1) return surnames.has(last);
  const isEnd = next === undefined || next.stop > 0;
  return label === "loose" ? isEnd || nameTails.has(next.text) : isEnd && surnames.has(first);
}

/** "Bob here", "Jane Doe speaking", at the start of a sentence. */
function beforeClosing({ words, isTaken }: NameWords): FoundName | null {
  for (const closing of findPhrases(words, closingBook)) {
    const from = sentenceStart(words, closing.from);
    const name = nameAt(words, from, closing.label);
    if (name?.to === closing.from && !isTaken(name)) return { ...name, confidence: 0.75 };
  }
  return null;
}

function sentenceStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && words[start]?.stop === 0) start -= 1;
  while (start < at && greetings.has(textAt(words, start))) start += 1;
  return start;
}
