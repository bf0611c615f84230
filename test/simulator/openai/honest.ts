// A model that tells the truth as far as a few keywords go. It shares no code with the product, so that their mistakes differ.

/** What a request asks: which form is to be filled in, from which data. */
export interface Question {
  /** The name of the schema; "" when any text will do. */
  form: string;
  data: Readonly<Record<string, unknown>>;
}

const emergencies: readonly (readonly [string, RegExp])[] = [
  ["gas", /\b(smell(s|ing)?|leak\w*) (of )?gas|gas leak|huele a gas/i],
  ["carbon_monoxide", /carbon monoxide|co (alarm|detector)/i],
  ["fire", /\b(on fire|flames|smoke|fuego|humo)\b/i],
  ["electrical", /\b(sparks?|sparking|electric shock)\b/i],
  ["flood", /flood|water everywhere|inunda/i],
  ["burst", /\bburst\b/i],
  ["sewage", /sewage|aguas negras/i],
  ["no_water", /\bno water\b/i],
  ["no_heat", /\bno heat\b/i],
];

const intents: readonly (readonly [string, RegExp])[] = [
  ["reschedule", /resched|move (my|the) (visit|appointment)|cambiar (mi|la) cita/i],
  ["cancel", /\bcancel/i],
  ["status", /when is (my|the) (visit|appointment)|where('s| is) (my|the) (plumber|technician)/i],
  ["human", /(speak|talk) (to|with) (a |an |the )?(person|human|someone|somebody|owner|manager)/i],
  ["message", /leave a message|dejar un mensaje/i],
  ["goodbye", /\b(goodbye|bye|adi[oó]s)\b/i],
  ["question", /\b(do you|are you|can you tell|how much|what time|where are)\b.*\?|\?$/i],
  ["book", /leak|clog|drip|broken|drain|heater|faucet|toilet|pipe|appointment|come (out|over)|fuga|gotea/i],
];

const daysAndTimes =
  /\b(today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ma[nñ]ana|lunes|martes)( (morning|afternoon|evening|at \d{1,2}(:\d\d)?( ?[ap]m)?))?/i;

/** The whole form from the words in `data`. */
export function honest({ form, data }: Question): Record<string, unknown> {
  return form === "summary" ? summaryOf(data) : readingOf(data);
}

function readingOf(data: Question["data"]): Record<string, unknown> {
  const text = String(data.caller_said ?? "");
  const emergency = labelOf(emergencies, text);
  const { street, city } = addressIn(text);
  return {
    intent: emergency === null ? labelOf(intents, text) : "emergency",
    yes_no: yesNoIn(text),
    when_words: daysAndTimes.exec(text)?.[0] ?? null,
    name: nameIn(text),
    phone_words: phoneIn(text),
    email: /[\w.+-]+@[\w-]+\.[\w.]+/.exec(text)?.[0] ?? null,
    street,
    unit: /\b(?:apt|apartment|unit|#) ?(\w+)/i.exec(text)?.[1] ?? null,
    city,
    state: /\b(KS|MO)\b/.exec(text)?.[0] ?? null,
    postal_code: /\b\d{5}\b(?! \w+ (st|street|ave))/i.exec(text)?.[0] ?? null,
    service: serviceIn(text, data.services),
    problem: problemIn(text),
    emergency,
    entry_id: entryIn(text, data.entries),
    confidence: 0.9,
  };
}

function labelOf(rules: readonly (readonly [string, RegExp])[], text: string): string | null {
  return rules.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function yesNoIn(text: string): "yes" | "no" | null {
  if (/^\W*(yes|yeah|yep|sure|s[ií]|correct|that's right)\b/i.test(text)) return "yes";
  return /^\W*(no|nope|nah)\b/i.test(text) ? "no" : null;
}

function nameIn(text: string): string | null {
  const lead = /\b(?:my name is|this is|name's|i'm|i am|me llamo|soy|under) ((?:\p{Lu}[\p{L}'-]+ ?){1,3})/iu.exec(text);
  const words = (lead?.[1] ?? "")
    .trim()
    .split(" ")
    .filter((word) => /^\p{Lu}/u.test(word));
  return words.length === 0 ? null : words.join(" ");
}

function phoneIn(text: string): string | null {
  return /\+?1?[-. (]*\d{3}[-. )]*\d{3}[-. ]*\d{4}/.exec(text)?.[0].trim() ?? null;
}

function addressIn(text: string): { street: string | null; city: string | null } {
  const found =
    /\b(\d{1,6} (?:[\p{L}\d]+ ){1,3}?(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|terrace|way|circle))\b(?:,? (?:in )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?))?/iu.exec(
      text,
    );
  const city = found?.[2] ?? null;
  return { street: found?.[1] ?? null, city: city !== null && /^\p{Lu}/u.test(city) ? city : null };
}

function problemIn(text: string): string | null {
  const clauses = text.split(/[.!?;]|, (?:and|so|can|could)\b/);
  const found = clauses.find((clause) =>
    /leak|clog|drip|broken|burst|flood|won't|doesn't|not working|no heat|gotea|fuga/i.test(clause),
  );
  return found === undefined ? null : found.trim();
}

function serviceIn(text: string, services: unknown): string | null {
  const offered = Array.isArray(services) ? (services as { key: string; words: string[] }[]) : [];
  const fits = (words: readonly string[]) => words.some((word) => word.length > 3 && text.toLowerCase().includes(word));
  const own = offered.find(({ words }) => fits(words.map((word) => word.toLowerCase())));
  return (own ?? offered.find(({ key }) => fits(key.split("_"))))?.key ?? null;
}

/** The entry that shares most words with the utterance, when that is more than one. */
function entryIn(text: string, entries: unknown): string | null {
  const known = Array.isArray(entries) ? (entries as { id: string; question: string }[]) : [];
  const said = new Set(longWords(text));
  const scored = known.map(({ id, question }) => ({
    id,
    shared: longWords(question).filter((w) => said.has(w)).length,
  }));
  const best = scored.sort((a, b) => b.shared - a.shared)[0];
  return best !== undefined && best.shared > 1 ? best.id : null;
}

function longWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

function summaryOf(data: Question["data"]): Record<string, unknown> {
  const transcript = (Array.isArray(data.transcript) ? data.transcript : []) as { who: string; said: string }[];
  const texts = transcript.filter(({ who }) => who === "caller").map(({ said }) => said);
  const first = (find: (text: string) => string | null) => texts.map(find).find((found) => found !== null) ?? "unknown";
  const problem = first(problemIn);
  const isEmergency = texts.some((text) => labelOf(emergencies, text) !== null);
  return {
    name: first(nameIn),
    phone: first(phoneIn),
    address: first((text) => addressIn(text).street),
    problem,
    urgency: isEmergency ? "emergency" : "routine",
    next_step: isEmergency ? "Call the caller back now" : "Look at the record",
    text: problem === "unknown" ? "The caller was in touch." : `The caller says: ${problem}.`,
  };
}
