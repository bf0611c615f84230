// The web chat on the wire.
import { z } from "@hono/zod-openapi";
import type { ChatLine, ChatStanding } from "../../domain/sessions.ts";
import { parsePhone } from "../../platform/phone.ts";
import { toWire } from "../../platform/time.ts";

const language = z.enum(["en", "es"]);

/** An empty field of a form says nothing. */
const filled = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((text) => text || null);

const phone = filled(40)
  .transform((text, context) => {
    if (text === null) return null;
    const found = parsePhone(text);
    if (found === null) context.addIssue({ code: "custom", message: "not a phone number" });
    return found;
  })
  .openapi({ type: "string", example: "+19135550188" });

export const startBody = z.object({
  customer_name: filled(80).openapi({ type: "string" }),
  customer_phone: phone,
  customer_email: filled(254).openapi({ type: "string" }),
  lead_source: filled(120).openapi({ type: "string" }),
  language: language.nullish(),
});

/** With `message_id` a message that is sent twice is heard once. */
export const messageBody = z.object({
  text: z.string().trim().min(1).max(2_000),
  message_id: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .nullish(),
});

/** Ids we minted; any other reaches no object. */
export const chatParam = z.object({
  conversation_id: z.string().openapi({ example: "chat_0123456789abcdef0123456789abcdef" }),
});

export const frontQuery = z.object({ language: language.optional() });

export const front = z
  .object({ id: z.string(), name: z.string(), language_code: language, greeting: z.string() })
  .openapi("ChatFront");

const message = z
  .object({ seq: z.int(), role: z.enum(["user", "assistant"]), text: z.string(), at: z.string() })
  .openapi("ChatMessage");

const standing = z.object({
  conversation_id: z.string(),
  stage: z.string(),
  language,
  offers: z.array(z.string()),
  outcome: z.string().nullable(),
  appointment: z.object({ start_time: z.string(), end_time: z.string(), text: z.string() }).nullable(),
  is_emergency: z.boolean(),
  safety_text: z.string().nullable(),
});

export const turn = standing.extend({ reply_text: z.string() }).openapi("ChatTurn");
export const started = turn.extend({ messages: z.array(message) }).openapi("ChatStarted");
export const history = standing.extend({ messages: z.array(message) }).openapi("ChatHistory");
export const ended = z.object({ status: z.string().openapi({ example: "ended:chat_0123456789abcdef" }) });

export function toStanding(conversationId: string, view: ChatStanding): z.infer<typeof standing> {
  const { stage, language, offers, outcome, appointment, isEmergency, safety } = view;
  return {
    conversation_id: conversationId,
    stage,
    language,
    offers,
    outcome,
    appointment:
      appointment === null
        ? null
        : { start_time: toWire(appointment.start), end_time: toWire(appointment.end), text: appointment.text },
    is_emergency: isEmergency,
    safety_text: safety,
  };
}

export function toMessages(lines: readonly ChatLine[]): z.infer<typeof message>[] {
  return lines.map(({ at, ...line }) => ({ ...line, at: toWire(at) }));
}
