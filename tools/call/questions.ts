// What the assistant asks, told by what a person would hear.

export const questions = [
  "problem",
  "name",
  "phone",
  "address",
  "time",
  "one_time",
  "day",
  "confirm",
  "message",
  "anything_else",
  "otherwise",
] as const;

export type Question = (typeof questions)[number];

const askingSign = /\?|^(please|por favor|in a few words|en pocas palabras)\b/i;

/** The first that fits counts, so the narrow ones come first. */
const signs: readonly [Question, RegExp][] = [
  ["anything_else", /anything else|algo más|otra cosa/i],
  ["message", /pass on|pass it on|your message|in your own words|qué mensaje|su mensaje|con sus palabras/i],
  ["confirm", /\bbook\b|go ahead|is that (right|correct|where)|sounds? (good|right)|reserv|agend|es correcto|confirm/i],
  ["one_time", /(does|would|is) that (time|one|day)? ?(work|suit|good|ok)|le (sirve|conviene|funciona) esa|esa hora/i],
  ["day", /what (day|time|other)|which day|when (would|should|do|is)|another (day|time)|qué (día|hora|otro)|cuándo/i],
  ["time", /which (one|of|time|works|would|is)|either|cuál (de|prefiere|le)/i],
  ["address", /address|house number|street|where (are|is|do|should)|dirección|calle|dónde/i],
  ["phone", /phone|number|reach you|digits|teléfono|qué número|dígitos/i],
  ["name", /\bname\b|who am i|nombre|con quién/i],
  ["problem", /help|going on|problem|wrong|fixing|describe|happening|ayudar|pasando|problema|arreglar|describa/i],
];

/** What is asked last; null when nothing is. An order such as "Please say your name" asks too. */
export function lastQuestion(assistant: string): Question | null {
  const asked = assistant.split(/(?<=[.?!])\s+/).filter((sentence) => askingSign.test(sentence));
  const kinds = asked.map((sentence) => signs.find(([, sign]) => sign.test(sentence))?.[0] ?? "otherwise");
  // "What should I pass on? Please say your name and what it is about": the message is what counts.
  return kinds.includes("message") ? "message" : (kinds.at(-1) ?? null);
}
