import { findAddress } from "./address.ts";
import type { Address } from "./reading.ts";
import { hear } from "./words.ts";

/** The parts of an address that is written down; null when it reads like none. */
export function readAddress(text: string): Address | null {
  return findAddress(hear(text), "address")?.value ?? null;
}
