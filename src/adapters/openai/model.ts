import OpenAI from "openai";
import type { LanguageModel } from "../../domain/ports.ts";
import { ask } from "./ask.ts";
import { readingForm, summaryForm } from "./forms.ts";
import { readingMessages, summaryMessages } from "./prompts.ts";

export interface OpenAiConfig {
  apiKey: string;
  /** Such as https://api.openai.com/v1, without a trailing slash. */
  baseUrl: string;
  model: string;
  /** The runtime's own unless said. */
  fetch?: typeof globalThis.fetch;
}

const summaryDeadlineMs = 20_000;
/** A form filled to the brim has about 300 tokens. A model that writes on is cut off, and its answer is of no use. */
const maxReadingTokens = 500;
const maxSummaryTokens = 700;

/** OpenAI as the second reader of what callers say. One request each and no retry: whoever waits is better off without it. */
export function openaiModel({ model, ...connection }: OpenAiConfig): LanguageModel {
  const client = connect(connection);
  return {
    async understand(question, deadlineMs) {
      const form = { form: readingForm, messages: readingMessages(question), maxTokens: maxReadingTokens };
      const { filled, usage } = await ask(client, { model, deadlineMs, ...form });
      return { reading: filled, usage };
    },
    async summarise(question) {
      const form = { form: summaryForm, messages: summaryMessages(question), maxTokens: maxSummaryTokens };
      const { filled, usage } = await ask(client, { model, deadlineMs: summaryDeadlineMs, ...form });
      return { summary: filled, usage };
    },
  };
}

function connect({ apiKey, baseUrl, fetch = globalThis.fetch }: Omit<OpenAiConfig, "model">): OpenAI {
  return new OpenAI({
    apiKey,
    baseURL: baseUrl,
    maxRetries: 0,
    // The package would take these from the process's environment.
    organization: null,
    project: null,
    // It would write the caller's words to the console when it cannot read an answer.
    logLevel: "off",
    // workerd's fetch must not be called as a method of somebody else.
    fetch: (input, init) => fetch(input, init),
    // A redirect would carry the words and our key elsewhere.
    fetchOptions: { redirect: "manual" },
  });
}
