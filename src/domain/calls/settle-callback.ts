import { AppError } from "../../platform/errors.ts";
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
}

const results = { PENDING: null, COMPLETED: "completed", UNREACHABLE: "unreachable" } as const;

/** Notes what became of a callback, or that it waits again. Two trips. Throws AppError `not_found`. */
export async function settleCallback(ctx: Ctx, { key, callback, status, result }: SettledCallback): Promise<Callback> {
  const [found] = await ctx.db.read(selectOwnedCallback(ctx.db, callback));
  if (found === null) throw new AppError("not_found", "no such callback");
  const change = { status, lastResult: result ?? results[status] };
  await commit(ctx, {
    key,
    writes: [updateCallback(ctx.db, found.id, change)],
    // The callback's own id is made of a phone number, which the audit must not hold even hashed.
    audit: { action: "callback.settle", entity: found.conversationId ?? key, changed: ["status", "last_result"] },
    announce: [],
  });
  return { ...found, ...change };
}
