// Money is whole cents of one currency inside, dollars on the wire.

/** Every business we serve bills in it. */
export const currency = "USD";

const locales = { en: "en-US", es: "es-US" } as const;

const formats = {
  en: new Intl.NumberFormat(locales.en, { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" }),
  es: new Intl.NumberFormat(locales.es, { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" }),
};

/** Cents as the number of dollars that the wire carries. */
export function toDollars(cents: number): number {
  return cents / 100;
}

/** Dollars, as the wire or an owner gives them, in whole cents. */
export function toCents(dollars: number): number {
  return Math.round(dollars * 100);
}

/** "$2,500", or "$2,500.50" when there are cents. */
export function formatMoney(cents: number, language: "en" | "es"): string {
  return formats[language].format(toDollars(cents));
}
