import { toAppError } from "../../platform/errors.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { selectSettings, type TenantSettings } from "../tenants/index.ts";
import { spendDay } from "./note-model-spend.ts";
import { believeSummary } from "./rules/believe-summary.ts";
import { mayAsk, presumedSpend, type Spend, toModelBudget } from "./rules/model-budget.ts";
import type { CallRecord } from "./rules/record.ts";
import type { CallSummary } from "./rules/summary.ts";
import { writeSummary } from "./rules/write-summary.ts";
import { addModelSpend, selectModelSpend } from "./store/model-spend.ts";
import { selectCallbackOf, selectMessages, selectSummarised, setSummary } from "./store/summaries.ts";

/**
 * Writes down what a finished conversation came to, once. A model may word it while there is budget; where it fails, or
 * says what nobody said, the rules' summary stands. Two trips and one request. Throws only when the database fails.
 */
export async function summariseCall(ctx: Ctx, conversationId: string): Promise<void> {
  const day = spendDay(ctx);
  const [found, messages, callback, settings, spentToday] = await ctx.db.read(
    selectSummarised(ctx.db, conversationId),
    selectMessages(ctx.db, conversationId),
    selectCallbackOf(ctx.db, conversationId),
    selectSettings(ctx.db),
    selectModelSpend(ctx.db, day),
  );
  if (found === null || found.summary !== null) return;
  const { summary, spend } = await sumUp(ctx, { ...found, messages, callback }, { settings, spentToday });
  await commit(ctx, {
    key: `summary:${conversationId}`,
    writes: [
      setSummary(ctx.db, conversationId, summary),
      ...(spend === null ? [] : [addModelSpend(ctx.db, day, spend)]),
    ],
    audit: { action: "conversation.summarise", entity: conversationId, changed: ["summary"] },
    announce: [],
  });
}

interface Means {
  settings: TenantSettings;
  spentToday: number;
}

async function sumUp(
  ctx: Ctx,
  record: CallRecord,
  { settings, spentToday }: Means,
): Promise<{ summary: CallSummary; spend: Spend | null }> {
  const byRules = writeSummary(record, settings.zone);
  const { model } = ctx.ports;
  const budget = toModelBudget(settings.modelBudgetCents);
  const hasSpoken = record.messages.some(({ role, text }) => role === "user" && text.trim() !== "");
  if (model === null || !hasSpoken || !mayAsk(budget, { thisCall: 0, today: spentToday }))
    return { summary: byRules, spend: null };
  try {
    const { messages } = record;
    const { summary, usage } = await model.summarise({ businessName: settings.name, messages });
    return { summary: believeSummary(summary, byRules, record), spend: usage };
  } catch (thrown) {
    const { code, message } = toAppError(thrown);
    ctx.log.event("warn", "summary_without_model", { code, message });
    return { summary: byRules, spend: presumedSpend };
  }
}
