// A name by itself between pauses: "Clogged drain. Jay Fox, 6110 Walmer".
import {
  type FoundName,
  isCapital,
  isEveryday,
  isGiven,
  isPlace,
  type NameWords,
  nameAt,
  skipGreetings,
} from "./name-words.ts";
import { nameTails } from "./vocabulary/name.ts";
import { surnames } from "./vocabulary/surnames.ts";
import { textAt } from "./words.ts";

const fewestNames = 2;

/** The first name of at least two words that stands by itself. */
export function setApart(known: NameWords): FoundName | null {
  const { words } = known;
  for (let at = 0; at < words.length; at += 1) {
    const isStart = (words[at]?.stop ?? 2) > 0 || known.isTaken({ from: at - 1, to: at });
    const name = isStart ? nameSetApart(known, skipGreetings(words, at)) : null;
    if (name) return { ...name, confidence: 0.7 };
  }
  return null;
}

function nameSetApart(known: NameWords, at: number): FoundName | null {
  const { words } = known;
  const name = nameAt(words, at, "bare");
  if (name === null || name.to - name.from < fewestNames || known.isTaken(name) || isPlace(words, name)) return null;
  return isWhole(known, name.to) && looksLikeName(known, name) ? name : null;
}

function isWhole({ words, isTaken }: NameWords, to: number): boolean {
  const next = words[to];
  return next === undefined || next.stop > 0 || nameTails.has(next.text) || isTaken({ from: to, to: to + 1 });
}

function looksLikeName({ words, asked }: NameWords, name: FoundName): boolean {
  const [first, last] = [words[name.from], words[name.to - 1]];
  if (first === undefined || last === undefined) return false;
  const hasSurname = surnames.has(textAt(words, name.to - 1));
  if (isGiven(first) && (!isEveryday(first.text) || hasSurname)) return true;
  return isCapital(first) && isCapital(last) && (hasSurname || asked === "name");
}
