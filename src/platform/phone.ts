// Phone numbers are E.164 inside; everything else is turned into that, or refused, where it comes in.
import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";

/** E.164, or null when `text` is no valid number. Numbers without a country code are of `defaultCountry`. */
export function parsePhone(text: string, defaultCountry: CountryCode = "US"): string | null {
  const parsed = parsePhoneNumberFromString(text, { defaultCountry, extract: false });
  return parsed?.isValid() === true ? parsed.number : null;
}

/** What carriers send in place of a withheld number: words, and the keypad spellings of such words. */
const withheld: ReadonlySet<string> = new Set([
  "+266696687", // ANONYMOUS
  "+7378742833", // RESTRICTED
  "+86282452253", // UNAVAILABLE
  "+2562533", // BLOCKED
  "+8656696", // UNKNOWN
]);

/** The number a call or text came from in E.164; null when it is withheld, or is no phone (`sip:`, `client:`, a short code). */
export function callerNumber(from: string): string | null {
  const number = from.trim();
  return /^\+[1-9]\d{6,14}$/.test(number) && !withheld.has(number) ? number : null;
}

/** The last four digits, as logs and screens may show them. */
export function lastFour(phone: string): string {
  return phone.slice(-4);
}
