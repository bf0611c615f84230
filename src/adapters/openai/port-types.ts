// The shapes that cross the port, by their names.
import type { LanguageModel } from "../../domain/ports.ts";

export type ModelQuestion = Parameters<LanguageModel["understand"]>[0];
export type ModelReading = Awaited<ReturnType<LanguageModel["understand"]>>["reading"];
export type { ModelSummary, SummaryQuestion } from "../../domain/ports.ts";
