// How often somebody may try to sign in.
import { AppError } from "../../../platform/errors.ts";

const quarterOfAnHour = 15 * 60_000;

/**
 * One address may try one account ten times, and all accounts together fifty times, so that neither many passwords nor
 * one password over many accounts get far. All addresses together may try an account a hundred times: that takes more than ten
 * addresses, so a stranger at home cannot shut the owner out.
 */
export const signInLimits = {
  pair: { most: 10, perMs: quarterOfAnHour },
  address: { most: 50, perMs: quarterOfAnHour },
  account: { most: 100, perMs: quarterOfAnHour },
} as const;

/** Too many tries; `waitMs` until the next one is allowed. */
export function tooManyTries(waitMs: number): AppError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
  return new AppError("limit_exceeded", "too many tries", { details: { retry_after: seconds } });
}
