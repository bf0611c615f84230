/** A part of the booking that the caller names, as in "the address is wrong". */
export type NamedPart = "name" | "address" | "phone" | "when";

const patterns: readonly [NamedPart, RegExp][] = [
  ["address", /\b(address|street|house|house number|zip|direcci[oó]n|calle)\b/],
  ["phone", /\b(phone|phone number|number|tel[eé]fono|n[uú]mero)\b/],
  ["name", /\b(name|spelled|spelling|nombre|apellido)\b/],
  ["when", /\b(time|day|date|hour|when|hora|d[ií]a|fecha)\b/],
];

/** The first part named in `text`; null when none is. */
export function namedPart(text: string): NamedPart | null {
  const words = text.slice(0, 500).toLowerCase();
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
