// What the handlers of Twilio's webhooks share: a checked form in, a document out.
import type * as z from "zod";
import type { CallDocument } from "../../domain/ports.ts";
import { AppError } from "../../platform/errors.ts";
import type { HttpContext } from "../http-env.ts";

/** The signed form of this request. Throws `invalid_input` naming the fields; unknown ones are ignored. */
export function readForm<S extends z.ZodType>(c: HttpContext, schema: S): z.output<S> {
  const parsed = schema.safeParse(c.get("form"));
  if (parsed.success) return parsed.data;
  const fields = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
  throw new AppError("invalid_input", `wrong or missing: ${fields.join(", ")}`, { details: { fields } });
}

export function send(c: HttpContext, document: CallDocument): Response {
  return c.body(document.body, 200, { "Content-Type": document.contentType });
}
