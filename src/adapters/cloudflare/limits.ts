import type { Limit, Limits } from "../../domain/ports.ts";
import { toAppError } from "../../platform/errors.ts";
import type { Log } from "../../platform/log.ts";
import { systemClock, toMs } from "../../platform/time.ts";
import { takeTry } from "../../platform/tries.ts";

/** The Durable Object that counts for one subject. */
interface Counter {
  take(limit: Limit): Promise<number | null>;
}

/** More subjects than a flood from one place has; an isolate's memory is small. */
const mostStandIns = 10_000;

/** What this isolate has counted by itself while the objects did not answer. */
const standIns = new Map<string, number[]>();

/**
 * One object for each subject: the binding of Cloudflare counts per location and is no match for a patient guesser.
 * While the objects do not answer, this isolate counts alone with the same limits, and says so in the log: refusing would
 * shut everybody out, allowing would let every guess in. An isolate sees only a part of the tries, so it is the weaker guard.
 */
export function limits(counters: { getByName(name: string): unknown }, log: Log): Limits {
  return {
    async take(subject, limit) {
      try {
        return await (counters.getByName(subject) as Counter).take(limit);
      } catch (error) {
        log.event("error", "limiter_down", { code: toAppError(error).code });
        return countHere(subject, limit);
      }
    },
  };
}

function countHere(subject: string, limit: Limit): number | null {
  const { times, waitMs } = takeTry(standIns.get(subject) ?? [], limit, toMs(systemClock()));
  const [oldest] = standIns.keys();
  if (standIns.size >= mostStandIns && oldest !== undefined) standIns.delete(oldest);
  // Put in anew, so that the one longest unheard of is the first to be forgotten.
  standIns.delete(subject);
  standIns.set(subject, times);
  return waitMs;
}
