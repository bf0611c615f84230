import { parseArgs } from "node:util";
import * as z from "zod";
import { runNames } from "./runs.ts";

const schema = z.object({
  only: z.enum(runNames, { error: `must be one of ${runNames.join(", ")}` }).optional(),
  seeds: z
    .string()
    .regex(/^[1-9]\d?$/, "must be a number from 1 to 99")
    .default("4")
    .transform(Number),
  json: z.boolean().default(false),
  verbose: z.boolean().default(false),
  failures: z.string().min(1).optional(),
  check: z.boolean().default(false),
  "write-baseline": z.boolean().default(false),
});

export type EvalArguments = z.infer<typeof schema>;

export const usage =
  "Usage: npm run --silent eval -- [--only NAME] [--seeds N] [--json] [--verbose] [--failures FILE] [--check | --write-baseline]";

/** Throws an error of one sentence. */
export function readArguments(args: readonly string[]): EvalArguments {
  const parsed = schema.safeParse(parse(args));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`--${String(issue?.path[0])} ${issue?.message}. ${usage}`);
  }
  const { check, only, "write-baseline": isWriting } = parsed.data;
  if (isWriting && (check || only !== undefined))
    throw new Error(`The baseline is written of a whole run, unchecked. ${usage}`);
  return parsed.data;
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = {
    only: text,
    seeds: text,
    failures: text,
    json: flag,
    verbose: flag,
    check: flag,
    "write-baseline": flag,
  };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message.split("\n")[0] : error}. ${usage}`, { cause: error });
  }
}
