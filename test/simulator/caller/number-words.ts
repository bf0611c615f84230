// Numbers as callers say them, in both languages.
const english = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const spanish = "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce".split(" ");

export type Language = "en" | "es";

/** 0 to 12 as a word; beyond that, the digits. */
export function numberWord(value: number, language: Language): string {
  const words = language === "es" ? spanish : english;
  return words[value] ?? String(value);
}

/** "nine", "nueve", "una" or "9"; null when it is none. */
export function numberOf(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  if (word === "noon" || word === "mediodia") return 12;
  if (word === "una") return 1;
  for (const words of [english, spanish]) {
    const value = words.indexOf(word);
    if (value >= 0) return value;
  }
  return null;
}

/** "6110" as "six one one zero", or with dashes as a recogniser writes it. */
export function digitByDigit(digits: string, language: Language): string {
  return [...digits].map((digit) => (/\d/.test(digit) ? numberWord(Number(digit), language) : digit)).join(" ");
}
