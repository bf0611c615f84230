import type { Limit, Limits } from "../../domain/ports.ts";
import { AppError } from "../../platform/errors.ts";

/** The Durable Object that counts for one subject. */
interface Counter {
  take(limit: Limit): Promise<number | null>;
}

/** One object for each subject: the binding of Cloudflare counts per location and is no match for a patient guesser. */
export function limits(counters: { getByName(name: string): unknown }): Limits {
  return {
    async take(subject, limit) {
      try {
        return await (counters.getByName(subject) as Counter).take(limit);
      } catch (error) {
        throw new AppError("vendor_unavailable", "the limiter does not answer", { cause: error });
      }
    },
  };
}
