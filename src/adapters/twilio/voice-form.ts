// What Twilio says of a call: the form of its voice webhook.
import * as z from "zod";
import type { CallTurn, FormFields } from "../../domain/ports.ts";
import { AppError } from "../../platform/errors.ts";
import { callerNumber } from "../../platform/phone.ts";

const words = z
  .string()
  .default("")
  .transform((text) => text.trim());

const voiceFormSchema = z.object({
  CallSid: z.string().regex(/^[A-Za-z0-9]{1,64}$/),
  From: z.string().default("").transform(callerNumber),
  To: z
    .string()
    .trim()
    .regex(/^\+[1-9]\d{6,14}$/),
  SpeechResult: words,
  Digits: words,
  // https://www.twilio.com/docs/voice/twiml/dial#attributes-action-parameters
  DialCallStatus: z
    .enum(["completed", "answered", "busy", "no-answer", "failed", "canceled"])
    .optional()
    .catch(undefined),
});

// Our own numbers in the action URL: absent on the first ring.
const count = z
  .string()
  .regex(/^\d{1,6}$/)
  .default("0")
  .transform(Number);

const turnSchema = z.object({ turn: count, part: count });

/** One turn of a call. Throws AppError `invalid_input` naming the fields; unknown ones are ignored, for Twilio adds some unannounced. */
export function readVoiceForm(form: FormFields, query: URLSearchParams, headers: Headers): CallTurn {
  const fields = check(voiceFormSchema, form);
  const { turn, part } = check(turnSchema, Object.fromEntries(query));
  return {
    providerCallId: fields.CallSid,
    turn,
    part,
    from: fields.From,
    to: fields.To,
    said: fields.SpeechResult,
    digits: fields.Digits,
    dialed: dialedOf(fields.DialCallStatus),
    deliveryId: headers.get("I-Twilio-Idempotency-Token"),
  };
}

function dialedOf(status: string | undefined): CallTurn["dialed"] {
  if (status === undefined) return null;
  return status === "completed" || status === "answered" ? "answered" : "unanswered";
}

function check<T>(schema: z.ZodType<T>, fields: unknown): T {
  const result = schema.safeParse(fields);
  if (result.success) return result.data;
  const wrong = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))];
  throw new AppError("invalid_input", `wrong or missing: ${wrong.join(", ")}`, { details: { fields: wrong } });
}
