// What the language model may cost. Amounts are millionths of a dollar.

export interface ModelBudget {
  perCall: number;
  /** Per business and day (UTC). */
  perDay: number;
}

export interface ModelSpent {
  thisCall: number;
  today: number;
}

/** One request's use, as the model's port tells it. */
export interface Spend {
  inputTokens: number;
  outputTokens: number;
  microDollars: number;
}

const microDollarsPerCent = 10_000;
/** Some ten thousand readings by a small model: far more than a busy day has, and little enough to lose. */
const mostCentsPerDay = 300;
/** A call of a hundred turns read by a small model stays below a tenth of it. */
const mostPerCall = 5 * microDollarsPerCent;

/** `modelBudgetCents` is the owner's wish for a day; null, or more than the product allows, is what the product allows. */
export function toModelBudget(modelBudgetCents: number | null): ModelBudget {
  const cents = Math.min(Math.max(modelBudgetCents ?? mostCentsPerDay, 0), mostCentsPerDay);
  return { perCall: mostPerCall, perDay: cents * microDollarsPerCent };
}

/** Whether there is something left to ask with. The last request may go beyond the end by its own cost. */
export function mayAsk(budget: ModelBudget, spent: ModelSpent): boolean {
  return spent.thisCall < budget.perCall && spent.today < budget.perDay;
}

/**
 * What a request that brought no reading is taken to have cost: the vendor bills what it has read and written, and tells
 * nobody who has hung up. Somewhat more than a reading by a small model.
 */
export const presumedSpend: Spend = { inputTokens: 1_500, outputTokens: 300, microDollars: 500 };
