// Names that carry what the played Worker must know of a call, so that nothing in the product has to: at which minute
// it begins, and whether its database is to fail. Business ids and CallSids begin with the minute in hexadecimal.
import { createHash } from "node:crypto";
import { Temporal } from "../../src/platform/time.ts";

export interface CallNames {
  tenantId: string;
  /** The number that is dialled, E.164. */
  number: string;
  callSid: string;
}

/** 0: the database never fails; 15: it always does. */
export type FaultLevel = number;

const firstNumber = 2_000_000;

/** `key` names the call ("set/scenario/seed"); `index` is its place among all calls of the run. */
export function callNames(key: string, index: number, at: { now: string; faults?: FaultLevel }): CallNames {
  const minute = Math.floor(Temporal.Instant.from(at.now).epochMilliseconds / 60_000)
    .toString(16)
    .padStart(8, "0");
  const digest = createHash("sha256").update(key).digest("hex");
  return {
    tenantId: `biz_${minute}${digest.slice(0, 18)}`,
    number: `+1620${firstNumber + index}`,
    callSid: `CA${minute}${(at.faults ?? 0).toString(16)}${digest.slice(0, 23)}`,
  };
}
