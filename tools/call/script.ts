// A caller on paper: who it is, what it says first, and what it answers when it is asked.
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import * as z from "zod";
import { questions } from "./questions.ts";

const words = z.string().min(1);
/** One answer, or one for each time the question comes; the last one stands for all later times. */
const answers = z
  .union([words, z.array(words).min(1)])
  .transform((value) => (typeof value === "string" ? [value] : value));

const textExpectation = z.strictObject({ to: z.enum(["caller", "owner"]), includes: words.optional() });

const expectation = z.strictObject({
  outcome: z.string().optional(),
  /** How many rows the call leaves. */
  rows: z
    .strictObject({
      appointments: z.int().min(0).max(1).optional(),
      texts_to_caller: z.int().min(0).optional(),
      texts_to_owner: z.int().min(0).optional(),
    })
    .optional(),
  /** Fields of the visit; a text is met when it is contained, whatever the case. */
  appointment: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  messages: z.array(textExpectation).optional(),
  /** Keys of lines that were said at some time. */
  lines: z.array(words).optional(),
});

const schema = z.strictObject({
  from: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, "must be a number such as +19135550177")
    .optional(),
  channel: z.enum(["gather", "relay", "sms", "chat"]).optional(),
  language: z.enum(["en", "es"]).default("en"),
  facts: z
    .strictObject({
      name: words.optional(),
      address: words.optional(),
      problem: words.optional(),
      phone: words.optional(),
      /** When or how the caller would like it. */
      wants: words.optional(),
    })
    .default({}),
  /** Said in this order, whatever is asked. */
  turns: z.array(words).default([]),
  when_asked: z.partialRecord(z.enum(questions), answers).default({}),
  /** The caller hangs up after saying so many things. */
  hang_up_after: z.int().min(0).optional(),
  expect: expectation.default({}),
});

export type Script = z.infer<typeof schema>;
export type Expectation = Script["expect"];

/** Throws an error of one sentence that names the file and the place in it. */
export async function readScript(path: string): Promise<Script> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The script ${path} cannot be read (${error.code}).`);
  });
  return parseScript(text, path);
}

export function parseScript(text: string, path: string): Script {
  const parsed = schema.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`The script ${path} is wrong at ${issue?.path.join(".") || "the top"}: ${issue?.message}.`);
}
