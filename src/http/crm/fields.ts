// Fields that the routes of people and visits share.
import { z } from "@hono/zod-openapi";
import { parsePhone } from "../../platform/phone.ts";
import { plainText } from "../../platform/plain-text.ts";
import { Temporal } from "../../platform/time.ts";
import { json } from "../endpoint.ts";
import type { HttpContext } from "../http-env.ts";

export const page = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
});

export const params = z.object({ id: z.string().max(64) });

/** With an offset or Z; epoch milliseconds inside. */
export const instant = z.iso
  .datetime({ offset: true })
  .transform((text) => Temporal.Instant.from(text).epochMilliseconds)
  .openapi({ type: "string", format: "date-time" });

/** What somebody wrote, without what a text or a sentence cannot carry. */
export function words(longest: number) {
  return z.string().overwrite(plainText).trim().max(longest);
}

/** Typed in any way; E.164 inside. */
export const phone = z
  .string()
  .max(40)
  .transform((typed, issues) => {
    const number = parsePhone(typed);
    if (number === null) issues.addIssue("no valid phone number");
    return number ?? z.NEVER;
  })
  .openapi({ type: "string" });

export const tags = z.array(words(40).min(1)).max(20);

/** The same key is the same request, however often it arrives. */
export const headers = z.object({ "idempotency-key": z.string().min(1).max(120).optional() });

export function body<S extends z.ZodType>(schema: S, description: string) {
  return { ...json(schema, description), required: true };
}

export function commitKey(c: HttpContext, action: string, given?: string): string {
  return given === undefined ? `${action}:${c.get("requestId")}` : `${action}:key:${given}`;
}
