// A house number and a street told apart: "the number is 9110 and the street is Hauser".
import { houseNumberAt } from "./house-number.ts";
import { findPhrases, phraseBook } from "./phrases.ts";
import { type Street, streetNameAt } from "./street.ts";
import { piecePhrases } from "./vocabulary/address.ts";
import { fold, textAt, type Word } from "./words.ts";

const pieceBook = phraseBook<"house" | "street">(piecePhrases);

/** "On Sparks Avenue, 3322 Sparks": the number that stands before the name once more. */
export function numberSaidLater(words: readonly Word[], street: Street): string | null {
  const name = fold(street.text).split(" ")[0];
  for (let at = street.to; at < words.length; at += 1) {
    const house = houseNumberAt(words, at);
    if (house && textAt(words, house.to) === name) return house.text;
  }
  return null;
}

/** The street whose number and name are said in two pieces. */
export function streetInPieces(words: readonly Word[]): Street | null {
  const leads = findPhrases(words, pieceBook);
  const houses = leads
    .filter(({ label }) => label === "house")
    .map(({ to }) => ({ from: to, number: houseNumberAt(words, to) }));
  const names = leads
    .filter(({ label }) => label === "street")
    .map(({ to }) => ({ from: to, name: streetNameAt(words, to, true) }));
  const named = names.find(({ name }) => name !== null);
  const house = houses.find(({ number }) => number !== null);
  if (!house?.number || !named?.name) return null;
  const [from, to] = [Math.min(house.from, named.from), Math.max(house.number.to, named.name.to)];
  return { text: `${house.number.text} ${named.name.text}`, house: house.number.text, from, to, isCertain: true };
}
