// The readers that the command can use: a case in, a reading out.
import { openaiModel } from "../../src/adapters/openai/model.ts";
import { mergeReadings } from "../../src/domain/conversation/understanding/merge-readings.ts";
import { readUtterance } from "../../src/domain/conversation/understanding/read-utterance.ts";
import type { Reading } from "../../src/domain/conversation/understanding/reading.ts";
import { openAiDefaults } from "../../src/platform/config.ts";
import { toAppError } from "../../src/platform/errors.ts";
import { type Case, contextOf } from "./case.ts";

export type Reader = (given: Case) => Promise<Reading>;

/** Longer than a caller would be kept waiting: here a reading is wanted more than haste. */
const deadlineMs = 6_000;

export const builtInReader: Reader = async (given) => readUtterance(given.text, contextOf(given));

/** Both readings merged; where the model fails, the built-in one, and a note. Null without OPENAI_API_KEY. */
export function openAiReader(env: NodeJS.ProcessEnv, note: (sentence: string) => void): Reader | null {
  const apiKey = env.OPENAI_API_KEY?.trim();
  if (!apiKey) return null;
  const baseUrl = (env.OPENAI_BASE_URL?.trim() || openAiDefaults.baseUrl).replace(/\/+$/, "");
  const model = openaiModel({ apiKey, baseUrl, model: env.OPENAI_MODEL?.trim() || openAiDefaults.model });
  return async (given) => {
    const builtIn = await builtInReader(given);
    const context = contextOf(given);
    const { asked, language, services } = context;
    try {
      const { reading } = await model.understand(
        { text: given.text, asked, language, services, entries: [] },
        deadlineMs,
      );
      return mergeReadings(builtIn, reading, context).reading;
    } catch (error) {
      const { code, message } = toAppError(error);
      note(`case ${given.id}: the built-in reader alone (${code}: ${message})`);
      return builtIn;
    }
  };
}
