// An address of which the built-in reader missed all or a part. Every part must have been said, and the whole is written
// as the built-in reader writes addresses.
import { findAddress } from "./address.ts";
import { isSaid, placeOf } from "./grounding.ts";
import type { Address, Heard } from "./reading.ts";
import { isLacking, type Sources } from "./sources.ts";
import { states, unitWords } from "./vocabulary/address.ts";
import { hear, textAt } from "./words.ts";

type Parts = Omit<Address, "text">;

const partNames = ["street", "unit", "city", "state", "postalCode"] as const;

/** A street that the built-in reader is sure of keeps its place; parts it has not found are added. */
export function addressFrom(sources: Sources): Heard<Address> | null {
  const { builtIn, trust } = sources;
  const own = builtIn.address;
  const offered = saidParts(sources);
  const parts = isLacking(own) ? join(offered, own?.value) : join(own?.value, offered);
  if (partNames.every((name) => parts[name] === (own?.value[name] ?? null))) return own;
  const value = written(parts);
  if (value === null || !isWhollySaid(value, sources)) return own;
  return { value, text: own?.text ?? builtIn.text, confidence: Math.min(trust, own?.confidence ?? 1) };
}

/** The parts of the first, and of the second where the first has none. */
function join(first: Parts | undefined, second: Parts | undefined): Parts {
  const part = (name: keyof Parts) => first?.[name] ?? second?.[name] ?? null;
  return {
    street: part("street"),
    unit: part("unit"),
    city: part("city"),
    state: part("state"),
    postalCode: part("postalCode"),
  };
}

function saidParts(sources: Sources): Parts {
  const { model, said } = sources;
  const ifSaid = (part: string | null) => (part !== null && isSaid(part, said) ? part : null);
  return {
    street: ifSaid(model.street),
    unit: ifSaid(model.unit),
    city: ifSaid(model.city),
    state: isStateSaid(model.state, sources) ? (model.state?.toUpperCase() ?? null) : null,
    postalCode: ifSaid(model.postalCode),
  };
}

/** "Kansas" or "KS". */
function isStateSaid(code: string | null, { utterance, said }: Sources): boolean {
  if (code === null) return false;
  const names = Object.entries(states).flatMap(([name, known]) => (known === code.toUpperCase() ? [name] : []));
  return names.some((name) => placeOf(name, utterance) !== null) || (names.length > 0 && isSaid(code, said));
}

/** As the built-in reader writes these parts; null when it would not read all of them so. */
function written({ street, unit, city, state, postalCode }: Parts): Address | null {
  const hasLabel = unit !== null && textAt(hear(unit).words, 0) in unitWords;
  const unitText = unit === null || hasLabel ? unit : `unit ${unit}`;
  const text = [street, unitText, city, [state, postalCode].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  const found = findAddress(hear(text), "address");
  return found !== null && (found.value.street !== null) === (street !== null) ? found.value : null;
}

function isWhollySaid(value: Address, sources: Sources): boolean {
  const { street, unit, city, state, postalCode } = value;
  const isOwnState = state === null || isStateSaid(state, sources) || state === sources.builtIn.address?.value.state;
  return isOwnState && [street, unit, city, postalCode].every((part) => part === null || isSaid(part, sources.said));
}
