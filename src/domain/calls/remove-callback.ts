import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { deleteCallback, selectOwnedCallback } from "./store/callbacks.ts";

/** Takes somebody off the list; who is not on it stays off. `callback` as in `settleCallback`. Two trips, one when nobody is. */
export async function removeCallback(ctx: Ctx, { key, callback }: { key: string; callback: string }): Promise<void> {
  const [found] = await ctx.db.read(selectOwnedCallback(ctx.db, callback));
  if (found === null) return;
  await commit(ctx, {
    key,
    writes: [deleteCallback(ctx.db, found.id)],
    // The callback's own id is made of a phone number, which the audit must not hold even hashed.
    audit: { action: "callback.remove", entity: found.conversationId ?? key, changed: ["callback"] },
    announce: [],
  });
}
