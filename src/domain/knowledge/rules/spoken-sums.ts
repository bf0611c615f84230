// Every sum of money in a sentence, in digits or in words.
import { numberAt, type SaidNumber, type Token, tokensOf } from "./number-words.ts";
import {
  centLinks,
  centUnits,
  cueFillers,
  moneyMultipliers,
  moneySigns,
  placeCues,
  priceCues,
  rangeLinks,
  streetTypes,
  wholeUnits,
} from "./vocabulary/money.ts";

export interface SpokenSum {
  text: string;
  /** What it may mean: "forty nine fifty" is $49.50 or $4,950. */
  cents: readonly number[];
}

interface Reading {
  folded: string;
  tokens: readonly Token[];
}

/** Numbers side by side, from token `from` up to `to`. */
interface Run {
  from: number;
  to: number;
  parts: readonly SaidNumber[];
}

/** `folded` as `foldText` gives it. */
export function sumsIn(folded: string): SpokenSum[] {
  const reading = { folded, tokens: tokensOf(folded) };
  const sums: SpokenSum[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    const run = runAt(reading, at);
    const found = run === null ? oneUnitAt(reading, at) : sumOf(reading, run);
    if (found !== null) sums.push(toSum(reading, found));
    at = Math.max(found?.to ?? 0, run?.to ?? at + 1);
  }
  return sums;
}

/** A sum from token `from` up to `to`. */
interface FoundSum {
  from: number;
  to: number;
  cents: readonly number[];
}

function runAt({ tokens, folded }: Reading, at: number): Run | null {
  const parts: SaidNumber[] = [];
  let to = at;
  for (
    let next = numberAt(tokens, to);
    next !== null;
    next = isSpoken(tokens, to, folded) ? numberAt(tokens, to) : null
  ) {
    parts.push(next);
    to += next.length;
  }
  return parts.length === 0 ? null : { from: at, to, parts };
}

/** Digits side by side are a row of digits; words side by side are one number in parts. */
function isSpoken(tokens: readonly Token[], at: number, folded: string): boolean {
  const [before, next] = [tokens[at - 1], tokens[at]];
  if (before === undefined || next === undefined) return false;
  const gap = folded.slice(before.end, next.start);
  return /^[ -]$/.test(gap) && !/\d/.test(before.text + next.text);
}

function sumOf(reading: Reading, { from, to, parts }: Run): FoundSum | null {
  const { tokens } = reading;
  const unitAt = /^(?:of|de)$/.test(textAt(tokens, to)) ? to + 1 : to;
  const unit = textAt(tokens, unitAt);
  if (moneySigns.has(textAt(tokens, from - 1))) return { from, to, cents: meanings(parts) };
  const isStreet = streetTypes.has(textAt(tokens, unitAt + 1));
  if (centUnits.has(unit) && !isStreet) return { from, to: unitAt + 1, cents: parts.map(({ value }) => value) };
  if ((wholeUnits.has(unit) && !isStreet) || isSignBehind(tokens, to))
    return withCents(reading, { from, to: unitAt + 1, parts });
  const isSum = isBareSum(reading, { from, to, parts }) || isRangeEnd(reading, { from, to, parts });
  return isSum ? { from, to, cents: meanings(parts) } : null;
}

/** "49 $" with no number behind. */
function isSignBehind(tokens: readonly Token[], at: number): boolean {
  return moneySigns.has(textAt(tokens, at)) && numberAt(tokens, at + 1) === null;
}

/** "49 dollars and 50 cents"; the dollars end at `to`. */
function withCents({ tokens }: Reading, { from, to, parts }: Run): FoundSum {
  const whole = meanings(parts);
  const link = centLinks.has(textAt(tokens, to)) ? 1 : 0;
  const rest = numberAt(tokens, to + link);
  const after = to + link + (rest?.length ?? 0);
  const isNamed = centUnits.has(textAt(tokens, after));
  const isCents = rest !== null && rest.value < 100 && (isNamed || (link === 1 && tokens[after] === undefined));
  if (!isCents) return { from, to, cents: whole };
  return { from, to: isNamed ? after + 1 : after, cents: whole.map((cents) => cents + rest.value) };
}

/** A sum without a unit: after "it costs", with cents, or in two spoken parts that are no house number. */
function isBareSum(reading: Reading, run: Run): boolean {
  const { tokens } = reading;
  const written = textAt(tokens, run.from);
  if (moneyMultipliers.has(textAt(tokens, run.to - 1)) && run.to - run.from > 1) return true;
  if (isPlace(reading, run)) return false;
  if (/^\d[\d,]*[.,]\d{2}$/.test(written)) return true;
  if (isPair(run)) return true;
  return hasPriceCue(tokens, run.from) && isEnd(reading, run.to) && !/(?:st|nd|rd|th)$/.test(written);
}

function isPair({ parts }: Run): boolean {
  const last = parts.at(-1)?.value ?? 0;
  const isWhole = parts.every(({ value }) => value > 0 && value < 1_000);
  return parts.length > 1 && parts.length < 4 && isWhole && last >= 10 && last < 100;
}

/** "Forty nine fifty Oak Street": a street in the same breath. */
function isPlace({ tokens, folded }: Reading, { from, to }: Run): boolean {
  const start = tokens[to - 1]?.end ?? 0;
  const breath = folded.slice(start, start + 40).split(/[,.;:!?](?: |$)/)[0] ?? "";
  const next = tokensOf(breath).slice(0, 4);
  return placeCues.has(textAt(tokens, from - 1)) || next.some(({ text }) => streetTypes.has(text));
}

function hasPriceCue(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at >= Math.max(0, from - 4) && cueFillers.has(textAt(tokens, at))) at -= 1;
  return priceCues.has(textAt(tokens, at));
}

/** "$150 to 300", "150 to 300 dollars". */
function isRangeEnd(reading: Reading, run: Run): boolean {
  const { tokens, folded } = reading;
  const gap = (at: number) => folded.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
  const isLinkedTo = (at: number) => gap(at).includes("-") || rangeLinks.has(textAt(tokens, at));
  const dash = (at: number) => (gap(at).includes("-") ? 0 : 1);
  const after = run.to + dash(run.to);
  if (isLinkedTo(run.to) && isMoneyAt(tokens, after)) return true;
  const before = run.from - 1 - dash(run.from);
  return gap(run.from).includes("-") || rangeLinks.has(textAt(tokens, run.from - 1))
    ? isEnd(reading, run.to) && endsInSum(tokens, before)
    : false;
}

function isMoneyAt(tokens: readonly Token[], at: number): boolean {
  if (moneySigns.has(textAt(tokens, at))) return true;
  const number = numberAt(tokens, at);
  return number !== null && wholeUnits.has(textAt(tokens, at + number.length));
}

/** A number with a sign of money before it ends at token `at`. */
function endsInSum(tokens: readonly Token[], at: number): boolean {
  return /^\d/.test(textAt(tokens, at)) && moneySigns.has(textAt(tokens, at - 1));
}

/** "A dollar", "un peso" is read as a number, "a buck" is not. */
function oneUnitAt({ tokens }: Reading, at: number): FoundSum | null {
  const isOne = /^(?:an?|per|each)$/.test(textAt(tokens, at)) && /^(?:dollar|buck|peso)$/.test(textAt(tokens, at + 1));
  return isOne ? { from: at, to: at + 2, cents: [100] } : null;
}

function isEnd({ tokens, folded }: Reading, at: number): boolean {
  const next = tokens[at];
  const gap = folded.slice(tokens[at - 1]?.end ?? 0, next?.start ?? folded.length);
  return (
    next === undefined || /[.,;!?]/.test(gap) || /^(?:plus|for|per|each|and|or|to|mas|por|y|o|si|if)$/.test(next.text)
  );
}

function meanings(parts: readonly SaidNumber[]): number[] {
  const values = parts.map(({ value }) => value);
  const [first = 0, ...rest] = values;
  const last = rest.at(-1);
  if (last === undefined) return [Math.round(first * 100)];
  const joined = values.slice(0, -1).reduce((sum, value) => sum * 100 + value, 0);
  return [joined * 100 + last, (joined * 100 + last) * 100];
}

function toSum({ folded, tokens }: Reading, { from, to, cents }: FoundSum): SpokenSum {
  return { text: folded.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? folded.length), cents };
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? "";
}
