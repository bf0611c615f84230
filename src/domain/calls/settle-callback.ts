import { AppError, toAppError } from "../../platform/errors.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import type { Callback, CallbackStatus } from "./rules/callback.ts";
import { selectOwnedCallback, updateCallback } from "./store/callbacks.ts";

export interface SettledCallback {
  key: string;
  /** Phone number in any form, or the callback's id. */
  callback: string;
  status: CallbackStatus;
  /** What came of it, in the owner's words; null: none. */
  result: string | null;
  /** How often they had asked when this was decided; null: no matter how often. */
  attempts: number | null;
}

/** `changed_meanwhile`: they have asked again, perhaps for something else, and nothing was written. */
export type SettleCallbackResult =
  | { kind: "settled"; callback: Callback }
  | { kind: "changed_meanwhile"; current: Callback };

const results = { PENDING: null, COMPLETED: "completed", UNREACHABLE: "unreachable" } as const;

/**
 * Notes what became of a callback, or that it waits again. Two trips, one more when they ask again at that moment.
 * Throws AppError `not_found`.
 */
export async function settleCallback(ctx: Ctx, settled: SettledCallback): Promise<SettleCallbackResult> {
  const found = await findCallback(ctx, settled.callback);
  if (settled.attempts !== null && settled.attempts !== found.count) {
    return { kind: "changed_meanwhile", current: found };
  }
  try {
    return { kind: "settled", callback: await writeStatus(ctx, found, settled) };
  } catch (error) {
    if (toAppError(error).code !== "conflict") throw error;
    return { kind: "changed_meanwhile", current: await findCallback(ctx, settled.callback) };
  }
}

async function findCallback(ctx: Ctx, callback: string): Promise<Callback> {
  const [found] = await ctx.db.read(selectOwnedCallback(ctx.db, callback));
  if (found === null) throw new AppError("not_found", "no such callback");
  return found;
}

async function writeStatus(ctx: Ctx, found: Callback, settled: SettledCallback): Promise<Callback> {
  const { key, status, result, attempts } = settled;
  const change = { status, lastResult: result ?? results[status] };
  await commit(ctx, {
    key,
    writes: [updateCallback(ctx.db, found.id, { ...change, seenCount: attempts })],
    // The callback's own id is made of a phone number, which the audit must not hold even hashed.
    audit: { action: "callback.settle", entity: found.conversationId ?? key, changed: ["status", "last_result"] },
    announce: [],
  });
  return { ...found, ...change };
}
