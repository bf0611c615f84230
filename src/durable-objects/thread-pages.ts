// A thread holds one conversation after another: the next one begins where the last one is on record.
import { prepareCall } from "../domain/calls/index.ts";
import type { Ctx } from "../domain/context.ts";
import { AppError } from "../platform/errors.ts";
import { toMs } from "../platform/time.ts";
import type { LiveSession } from "./open-session.ts";
import { tellLast } from "./tell-watchers.ts";

/** After so long what we know of the business is read again. */
const snapshotMs = 30 * 60_000;

/** Effects behind an answer are tried at growing intervals: so many tries take hours. */
const manyFailures = 12;

/**
 * The last conversation is over and must be on record before its journal makes room for the next. What could not be
 * written in many hours gives way: the words that have just come may tell of an emergency.
 */
export async function turnPage(ctx: Ctx, { journal, runtime }: LiveSession): Promise<void> {
  await runtime.finish(ctx);
  const left = journal.pending();
  if (left.some(({ failures }) => failures < manyFailures))
    throw new AppError("vendor_unavailable", "the last conversation is not on record yet");
  for (const { effect } of left) ctx.log.event("error", "effect_given_up", { effect: effect.type });
  tellLast(ctx, journal);
  journal.clear();
}

/** A conversation that rested for long hears what the business says now. */
export async function refreshSnapshot(ctx: Ctx, { journal }: LiveSession): Promise<void> {
  const opening = journal.opening();
  const lastAt = journal.transcript().at(-1)?.at ?? opening.startedAt;
  if (toMs(ctx.clock()) - lastAt <= snapshotMs) return;
  journal.reopen({ ...(await prepareCall(ctx, opening)), startedAt: opening.startedAt });
}
