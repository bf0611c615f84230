// What XML 1.0 cannot carry even when escaped (its production Char), and the controls that nobody can hear.
const unspeakable = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu;

/** Text that XML, JSON and logs can hold: no control characters but tab and line ends, no lone surrogates, no U+FFFE or U+FFFF. */
export function plainText(text: string): string {
  return text.replace(unspeakable, "");
}
