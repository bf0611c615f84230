import { parseArgs } from "node:util";
import * as z from "zod";

const phone = z.string().regex(/^\+[1-9]\d{6,14}$/, "must be a number such as +19135550177");

const schema = z.object({
  base: z.url({ protocol: /^https?$/, error: "must be an address such as http://127.0.0.1:8787" }).optional(),
  channel: z.enum(["gather", "relay", "sms", "chat"], { error: "must be gather, relay, sms or chat" }).optional(),
  from: phone.optional(),
  script: z.string().min(1).optional(),
  say: z.array(z.string().min(1)).default([]),
  json: z.boolean().default(false),
});

export type CallArguments = z.infer<typeof schema>;

export const usage =
  "Usage: npm run --silent call -- [--base URL] [--channel gather|sms|chat] [--from +1...] [--script FILE | --say TEXT ...] [--json]";

/** Throws an error of one sentence. */
export function readArguments(args: readonly string[]): CallArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: "string" },
      channel: { type: "string" },
      from: { type: "string" },
      script: { type: "string" },
      say: { type: "string", multiple: true },
      json: { type: "boolean" },
    },
  });
  const parsed = schema.safeParse(values);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`--${String(issue?.path[0])} ${issue?.message}. ${usage}`);
  }
  if (parsed.data.script !== undefined && parsed.data.say.length > 0)
    throw new Error(`--script or --say, not both. ${usage}`);
  return parsed.data;
}
