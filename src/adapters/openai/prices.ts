// What a token costs, in millionths of a dollar per million tokens: standard rates of November 2026.
// https://developers.openai.com/api/docs/pricing
import type { ModelUsage } from "../../domain/ports.ts";

interface Price {
  /** At the dearest an input token can be: where writing the vendor's cache costs more than reading, that. */
  input: number;
  output: number;
}

const prices: Readonly<Record<string, Price>> = {
  "gpt-6-luna": { input: 125_000, output: 500_000 },
  "gpt-6.1-terra": { input: 1_250_000, output: 5_000_000 },
  "gpt-6-sol": { input: 2_500_000, output: 10_000_000 },
  "gpt-6-astra": { input: 10_000_000, output: 50_000_000 },
  "gpt-5.6-luna": { input: 250_000, output: 1_200_000 },
  "gpt-5.6-terra": { input: 2_500_000, output: 12_000_000 },
  "gpt-5.6-sol": { input: 6_250_000, output: 30_000_000 },
  "gpt-5.4-mini": { input: 750_000, output: 4_500_000 },
  "gpt-5.4-nano": { input: 200_000, output: 1_250_000 },
  "gpt-5-nano": { input: 50_000, output: 400_000 },
};

const dearest: Price = {
  input: Math.max(...Object.values(prices).map(({ input }) => input)),
  output: Math.max(...Object.values(prices).map(({ output }) => output)),
};

/** A model that is not in the list costs as much as the dearest that is: a budget must never be too hopeful. */
export function usageOf(model: string, tokens: { input: number; output: number }): ModelUsage {
  const price = prices[withoutDate(model)] ?? dearest;
  return {
    inputTokens: tokens.input,
    outputTokens: tokens.output,
    microDollars: Math.ceil((tokens.input * price.input + tokens.output * price.output) / 1_000_000),
  };
}

/** "gpt-5.4-nano-2026-03-17" costs what "gpt-5.4-nano" does. */
function withoutDate(model: string): string {
  return model.replace(/-\d{4}-\d\d-\d\d$/, "");
}
