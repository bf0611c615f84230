// Everything understood so far, in one record. Facts come in any order and may be corrected at any time.
import type { Address, EmergencyKind, Heard, When } from "./understanding/reading.ts";

/** A value with the words it came from; `confirmed` once the caller agreed to it. */
export interface Fact<T> extends Heard<T> {
  confirmed: boolean;
}

export interface Facts {
  name?: Fact<string>;
  /** E.164; from caller ID or spoken. */
  phone?: Fact<string>;
  address?: Fact<Address>;
  problem?: Fact<string>;
  /** A service key of the business. */
  service?: Fact<string>;
  /** When the caller would like the visit. */
  when?: Fact<When>;
  emergency?: Fact<EmergencyKind>;
}

export type FactName = keyof Facts;
