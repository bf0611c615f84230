// Asks the model what was said, within a caller's patience and the business's budget. Whatever goes wrong, the call goes on.
import { mayAsk, noteModelSpend, presumedSpend, toModelBudget } from "../domain/calls/index.ts";
import type { Ctx } from "../domain/context.ts";
import { type ConversationEffect, type ConversationEvent, isCall } from "../domain/conversation/index.ts";
import { toAppError } from "../platform/errors.ts";
import { toMs } from "../platform/time.ts";
import type { Session } from "./run-effect.ts";
import type { SessionJournal } from "./session-journal.ts";

/** Somebody waits on the line; somebody who types is more patient. */
const deadlineMs = { call: 1_500, chat: 6_000 };

export async function runUnderstand(
  ctx: Ctx,
  { question }: Extract<ConversationEffect, { type: "understand" }>,
  { session, journal }: { session: Session; journal: SessionJournal },
): Promise<ConversationEvent> {
  const { opening } = session;
  const { model } = ctx.ports;
  const failed = (): ConversationEvent => ({ type: "understanding_failed", at: toMs(ctx.clock()) });
  const thisCall = journal.modelSpent();
  const budget = toModelBudget(opening.settings.modelBudgetCents);
  if (model === null || !mayAsk(budget, { thisCall, today: opening.modelSpent + thisCall })) return failed();
  const spend = (spent: typeof presumedSpend) => {
    journal.setModelSpent(thisCall + spent.microDollars);
    ctx.defer(() => noteModelSpend(ctx, spent));
  };
  try {
    const deadline = isCall(opening.policy) ? deadlineMs.call : deadlineMs.chat;
    const { reading, usage } = await model.understand(question, deadline);
    spend(usage);
    return { type: "understood", at: toMs(ctx.clock()), reading };
  } catch (error) {
    const { code, message } = toAppError(error);
    ctx.log.event("warn", "understanding_failed", { code, message });
    spend(presumedSpend);
    return failed();
  }
}
