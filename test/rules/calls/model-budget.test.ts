import { describe, expect, it } from "vitest";
import { mayAsk, presumedSpend, toModelBudget } from "../../../src/domain/calls/rules/model-budget.ts";

describe("what the model may cost", () => {
  it("is the owner's wish for a day, up to what the product allows", () => {
    const most = toModelBudget(null);
    expect(toModelBudget(50).perDay).toBe(500_000);
    expect(toModelBudget(1_000_000)).toEqual(most);
    expect(toModelBudget(0).perDay).toBe(0);
    expect(toModelBudget(-5).perDay).toBe(0);
  });

  it("ends with the day's money or the call's, whichever goes first", () => {
    const budget = { perCall: 100, perDay: 1_000 };
    expect(mayAsk(budget, { thisCall: 0, today: 0 })).toBe(true);
    expect(mayAsk(budget, { thisCall: 99, today: 999 })).toBe(true);
    expect(mayAsk(budget, { thisCall: 100, today: 100 })).toBe(false);
    expect(mayAsk(budget, { thisCall: 0, today: 1_000 })).toBe(false);
  });

  it("is nothing for an owner who wants no model", () => {
    expect(mayAsk(toModelBudget(0), { thisCall: 0, today: 0 })).toBe(false);
  });

  it("is used up by requests that bring nothing, too", () => {
    const budget = toModelBudget(1);
    const asked = Math.ceil(budget.perDay / presumedSpend.microDollars);
    expect(mayAsk(budget, { thisCall: 0, today: asked * presumedSpend.microDollars })).toBe(false);
  });
});
