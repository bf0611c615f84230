import { localDate, toMs } from "../../platform/time.ts";
import { note } from "../commit.ts";
import type { Ctx } from "../context.ts";
import type { Spend } from "./rules/model-budget.ts";
import { addModelSpend } from "./store/model-spend.ts";

/** Adds one request to the model to what the business has spent today. One trip. */
export async function noteModelSpend(ctx: Ctx, spend: Spend): Promise<void> {
  await note(ctx.db, "model_spend", [addModelSpend(ctx.db, spendDay(ctx), spend)]);
}

/** The day that is spent on: that of UTC, so that it is the same for every shell. */
export function spendDay(ctx: Pick<Ctx, "clock">): string {
  return localDate(toMs(ctx.clock()), "UTC");
}
