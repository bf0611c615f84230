const locales = { en: "en-US", es: "es-US" } as const;

/** Dollars as the wire has them: "$1,250", and cents only where there are some. */
export function money(dollars: number, language: "en" | "es"): string {
  return new Intl.NumberFormat(locales[language], {
    style: "currency",
    currency: "USD",
    minimumFractionDigits: Number.isInteger(dollars) ? 0 : 2,
  }).format(dollars);
}

/** "$150 – $450" */
export function moneyRange(from: number, to: number, language: "en" | "es"): string {
  return from === to ? money(from, language) : `${money(from, language)} – ${money(to, language)}`;
}
