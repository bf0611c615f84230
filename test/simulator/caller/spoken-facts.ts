// The caller's facts in their own words: whole, in parts, letter by letter, and as somebody gets them wrong.
import { digitByDigit, type Language } from "./number-words.ts";
import type { Chance } from "./random.ts";
import type { CallerAddress, CallerFacts } from "./scenario.ts";

export type Slots = Record<string, string>;

const oldNames = {
  en: ["Miller", "Baker", "Sullivan", "Hoffman", "Price"],
  es: ["García", "Torres", "Medina", "Salinas"],
} as const;

/** Everything a phrase may put in. */
export function slotsOf(facts: CallerFacts, language: Language, chance: Chance): Slots {
  const { address, name, problem } = facts;
  const names = name.split(" ");
  const last = names.at(-1) ?? name;
  const number = /^\d+\w*/.exec(address.street)?.[0] ?? "";
  return {
    name,
    first: names.slice(0, -1).join(" ") || name,
    last,
    spelled: names.map(letters).join(", "),
    spelled_last: letters(last),
    phone: spokenPhone(facts.phone, language, chance),
    digits: [...tenDigits(facts.phone)].join(" "),
    street: streetWithUnit(address),
    address: wholeAddress(address, language, chance),
    number,
    number_digits: chance.happens(0.5) ? digitByDigit(number, language) : [...number].join("-"),
    street_name: address.street.slice(number.length).trim(),
    city: address.city,
    zip: address.postal_code ?? address.city,
    problem,
    short: problem.split(/[,.]| because | porque /)[0] ?? problem,
  };
}

export function letters(word: string): string {
  const plain = word
    .normalize("NFD")
    .replace(/[\u0300-\u0302\u0304-\u036f]/g, "")
    .normalize("NFC");
  return [...plain.replace(/[^\p{L}]/gu, "")].map((letter) => letter.toUpperCase()).join("-");
}

export function tenDigits(phone: string): string {
  return phone.replace(/\D/g, "").slice(-10);
}

export function spokenPhone(phone: string, language: Language, chance: Chance): string {
  const digits = tenDigits(phone);
  const groups = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  return chance.pick([
    groups.join("-"),
    groups.join(" "),
    groups.map((group) => digitByDigit(group, language)).join(", "),
    digits,
  ]);
}

function streetWithUnit({ street, unit }: CallerAddress): string {
  return unit === undefined ? street : `${street}, ${unit}`;
}

function wholeAddress(address: CallerAddress, language: Language, chance: Chance): string {
  const street = streetWithUnit(address);
  const { city, postal_code: zip } = address;
  const shapes = [`${street}, ${city}`, `${street} ${language === "es" ? "en" : "in"} ${city}`];
  if (zip !== undefined) shapes.push(`${street}, ${city}, Kansas, ${zip}`, `${street}, ${city} ${zip}`);
  return chance.pick(shapes);
}

/** The street with the number as people get it wrong: two digits changed over, or one other. */
export function wrongStreet(street: string, chance: Chance): string {
  const number = /^\d+/.exec(street)?.[0] ?? "";
  return wrongDigits(number, chance) + street.slice(number.length);
}

export function wrongPhone(phone: string, language: Language, chance: Chance): string {
  const digits = tenDigits(phone);
  return spokenPhone(digits.slice(0, 6) + wrongDigits(digits.slice(6), chance), language, chance);
}

function wrongDigits(digits: string, chance: Chance): string {
  const last = digits.at(-1) ?? "1";
  const before = digits.at(-2);
  if (before !== undefined && before !== last && chance.happens(0.5)) return digits.slice(0, -2) + last + before;
  return digits.slice(0, -1) + String((Number(last) + 3) % 10);
}

export function wrongName(name: string, language: Language, chance: Chance): string {
  const old = chance.pick(oldNames[language].filter((one) => !name.includes(one)));
  return `${name.split(" ")[0]} ${old}`;
}
