// "Do you come to Olathe?" and "Where do you go?"
import type { AskedPiece } from "./asked-pieces.ts";
import { foldedWords, stemsOf } from "./content-words.ts";
import { leftovers, without } from "./leftovers.ts";
import type { Found, QuestionContext } from "./question.ts";
import { foldPlace } from "./service-area.ts";
import { knownTowns, notPlaces } from "./vocabulary/places.ts";

const anywhere =
  /\b(?:(?:what|which) (?:areas?|cities|towns|places|zip codes?|zips|counties|parts of (?:town|the city))(?: all)?(?: do| are| is)?(?: you| they| in your| your)?(?: guys| all)?(?: do)?(?: you)?(?: serve| service| cover| go to| work in| come to| travel to| service area)?|(?:what is |what s )?your (?:service|coverage|working) areas?|service area|where (?:all )?do (?:you|they)(?: guys| all)? (?:go|work|serve|service|travel|drive|operate|come)|how far (?:out )?(?:do|will|can) (?:you|they)(?: guys| all)? (?:go|come|travel|drive)(?: out)?|(?:que|cuales) (?:son las |son sus )?(?:zonas?|areas?|ciudades)(?: cubren| atienden| trabajan| sirven| de servicio)?|(?:hasta )?donde (?:trabajan|atienden|van|llegan|dan servicio))\b/u;
/** What follows is a place, whatever it is called. */
const goTo =
  /\b(?:(?:go|come|get|travel|drive)(?: out| over| down| up| all the way| as far)* (?:to|as)|as far as|van a|van hasta|llegan a|llegan hasta|vienen a|vienen hasta|viajan a)(?: the)? /u;
/** What follows is a place if it is written like one. */
const workIn = /\b(?:in|en)(?: the)? /u;
const asksArea =
  /\b(?:go|come|get|travel|drive|serve|service|cover|work|operate|available|in your (?:service )?area|outside your area|in your zone|do (?:jobs|calls|plumbing)|are you|van|llegan|vienen|atienden|cubren|trabajan|sirven|dan servicio|estan)\b/u;
const inOurArea =
  /^(?:is|are|esta) (.+?) (?:in|within|part of|outside|out of|dentro de|en) (?:of )?(?:your|su)(?: service| coverage)? (?:area|zone|zona)\b/u;
const afterPlace = /\b(?:area|county|kansas|missouri|ks|mo)\b.*$/u;
const towns: ReadonlySet<string> = new Set(knownTowns);
const leadsToTown = new Set(
  "is in to serve service cover around near the of as hasta a en cubren atienden sirven esta".split(" "),
);
const harmless = stemsOf(
  "area areas service serve cover zone =where =how_far city cities ciudad ciudades zona zonas".split(" "),
);

export function askedArea(piece: AskedPiece, context: QuestionContext): Found | null {
  const { said } = piece;
  const postalCode = asksArea.test(said) ? (/\b(\d{5})\b/u.exec(said)?.[1] ?? null) : null;
  const city = asksArea.test(said) || inOurArea.test(said) ? namedPlace(piece, context) : null;
  if (postalCode !== null || city !== null) return { kind: "area", city, postalCode };
  const isAnywhere =
    anywhere.test(said) && leftovers(without(said, [anywhere]), context.language, harmless).length === 0;
  return isAnywhere ? { kind: "area", city: null, postalCode: null } : null;
}

function namedPlace({ said, source }: AskedPiece, { area }: QuestionContext): string | null {
  const town = namedTown(said, area?.cities ?? []);
  if (town !== null) return town;
  const ours = inOurArea.exec(said)?.[1];
  if (ours !== undefined) return placeIn(ours);
  const direct = goTo.exec(said);
  if (direct !== null) return placeIn(said.slice(direct.index + direct[0].length));
  const indirect = workIn.exec(said);
  return indirect === null ? null : writtenLikeATown(said.slice(indirect.index + indirect[0].length), source);
}

/** The longest name of a town after a word that leads to one, as the business spells it if it does. */
function namedTown(said: string, cities: readonly string[]): string | null {
  const words = said.split(" ");
  const names = [4, 3, 2, 1].flatMap((length) =>
    words.flatMap((_, at) =>
      leadsToTown.has(words[at - 1] ?? "") ? [foldPlace(words.slice(at, at + length).join(" "))] : [],
    ),
  );
  const name = names.find((candidate) => towns.has(candidate) || cities.some((city) => foldPlace(city) === candidate));
  return name === undefined ? null : (cities.find((city) => foldPlace(city) === name) ?? titled(name));
}

/** One to three words to the end that are not ordinary ones. */
function placeIn(rest: string): string | null {
  const words = rest.replace(afterPlace, "").trim().split(" ").filter(Boolean);
  const isPlace = words.length > 0 && words.length <= 3 && !words.some((word) => notPlaces.has(word));
  return isPlace ? titled(words.join(" ")) : null;
}

function writtenLikeATown(rest: string, source: string): string | null {
  const place = placeIn(rest);
  if (place === null) return null;
  const capitals = new Set((source.match(/\p{Lu}[\p{L}'’]+/gu) ?? []).flatMap(foldedWords));
  return foldedWords(place).every((word) => capitals.has(word)) ? place : null;
}

function titled(name: string): string {
  const full = foldPlace(name);
  return full.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
