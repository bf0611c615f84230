// The forms that the model fills in: checked by zod when they come back, and sent as the strict JSON schema of the request.
// They are the same for every business, for OpenAI compiles each new schema at the first request, which takes seconds.
import * as z from "zod";
import type { ModelReading, ModelSummary } from "./port-types.ts";

/** A reply's shape by its name, and how it becomes ours. */
export interface Form<T> {
  name: string;
  /** As `response_format.json_schema.schema` has it: every key required, no other allowed. */
  jsonSchema: Record<string, unknown>;
  /** Undefined when the reply is not of this shape. */
  read(reply: unknown): T | undefined;
}

export const intents = [
  "book",
  "reschedule",
  "cancel",
  "status",
  "question",
  "message",
  "human",
  "emergency",
  "owner",
  "goodbye",
  "other",
] as const satisfies readonly ModelReading["intent"][];

export const emergencyKinds = [
  "gas",
  "carbon_monoxide",
  "fire",
  "electrical",
  "flood",
  "burst",
  "sewage",
  "no_water",
  "no_heat",
  "medical",
  "other",
] as const satisfies readonly ModelReading["emergency"][];

const words = z.string().nullable();

const readingShape = z.strictObject({
  intent: z.enum(intents).nullable(),
  yes_no: z.enum(["yes", "no"]).nullable(),
  when_words: words,
  name: words,
  phone_words: words,
  email: words,
  street: words,
  unit: words,
  city: words,
  state: words,
  postal_code: words,
  service: words,
  problem: words,
  emergency: z.enum(emergencyKinds).nullable(),
  entry_id: words,
  confidence: z.number().min(0).max(1),
});

const summaryShape = z.strictObject({
  name: z.string(),
  phone: z.string(),
  address: z.string(),
  problem: z.string(),
  urgency: z.enum(["emergency", "soon", "routine", "unknown"]),
  next_step: z.string(),
  text: z.string(),
});

export const readingForm: Form<ModelReading> = {
  name: "reading",
  jsonSchema: schemaOf(readingShape),
  read(reply) {
    const { data } = readingShape.safeParse(reply);
    return data && toReading(data);
  },
};

export const summaryForm: Form<ModelSummary> = {
  name: "summary",
  jsonSchema: schemaOf(summaryShape),
  read(reply) {
    const { data } = summaryShape.safeParse(reply);
    if (data === undefined) return undefined;
    const { next_step: nextStep, ...rest } = data;
    return { ...rest, nextStep };
  },
};

function toReading(reply: z.infer<typeof readingShape>): ModelReading {
  const { yes_no, when_words, phone_words, postal_code, entry_id, ...rest } = reply;
  const texts = { whenWords: when_words, phoneWords: phone_words, postalCode: postal_code, entryId: entry_id };
  return { ...rest, ...texts, yesNo: yes_no };
}

function schemaOf(shape: z.ZodObject): Record<string, unknown> {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape);
  return schema;
}
