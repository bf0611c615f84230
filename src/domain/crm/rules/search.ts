// What somebody typed into the search field, as the index of customers is asked for it.
import { plainText } from "../../../platform/plain-text.ts";

export interface CustomerSearch {
  /** Beginnings of a name, with and without accents; the index over names ignores case, but only of a to z. */
  prefixes: readonly string[];
  /** An FTS5 expression over the trigram index; null when there is too little to ask for. */
  match: string | null;
}

/** The trigram index knows nothing shorter. */
const shortest = 3;

export function toCustomerSearch(typed: string): CustomerSearch {
  const q = plainText(typed).normalize("NFC").replace(/\s+/g, " ").trim();
  if (q === "") return { prefixes: [], match: null };
  return { prefixes: lengthOf(q) < shortest ? accented(q) : [q], match: matchOf(q) };
}

/** What stands in quotes is text to FTS5, whatever it looks like. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function matchOf(q: string): string | null {
  if (lengthOf(q) < shortest) return lengthOf(q) === shortest - 1 ? `name : ${quoted(` ${q}`)}` : null;
  const words = q.split(" ");
  const asWords = words.length > 1 && words.every((word) => lengthOf(word) >= shortest);
  const digits = phoneDigits(q);
  return [
    quoted(q),
    ...(asWords ? [`(${words.map(quoted).join(" AND ")})`] : []),
    ...(digits === null ? [] : [`(phone : ${quoted(digits)})`]),
  ].join(" OR ");
}

/** "(913) 555-0123" is kept as +19135550123, so it is found by its digits alone. */
function phoneDigits(q: string): string | null {
  const digits = q.replace(/\D/g, "").replace(/^0+(?=1)/, "");
  return /^[-+\d\s()./]+$/.test(q) && digits.length >= shortest ? digits : null;
}

function lengthOf(text: string): number {
  return [...text.normalize("NFD").replace(/\p{M}/gu, "")].length;
}

const accents: Readonly<Record<string, string>> = { a: "áÁ", e: "éÉ", i: "íÍ", o: "óÓ", u: "úÚüÜ", n: "ñÑ" };

function accented(q: string): string[] {
  return [...q].reduce<string[]>(
    (begun, letter) => {
      const plain = letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      const spellings = [...new Set([plain, ...(accents[plain] ?? "")])];
      return begun.flatMap((start) => spellings.map((spelling) => start + spelling));
    },
    [""],
  );
}
