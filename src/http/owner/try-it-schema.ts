// "Try it" on the wire.
import { z } from "@hono/zod-openapi";
import type { Appointment } from "../../domain/scheduling/index.ts";
import type { TrialTurn } from "../../domain/sessions.ts";
import { appointmentSchema, toAppointmentJson } from "../crm/schemas.ts";
import { callerPhone, sessionState, toTurnAnswer } from "../voice/session-schema.ts";
import { toReadingJson } from "./reading-json.ts";

export const startBody = z.object({
  caller_phone: callerPhone.openapi({ type: "string", example: "+19135550199" }),
  language: z.enum(["en", "es"]).nullish(),
});

export const inputBody = z.object({ text: z.string().trim().max(4_000) });

const text = z.string().nullable();

const readingSchema = z
  .object({
    intent: text,
    yes_no: text,
    when: z.object({ start: z.string(), end: z.string(), kind: z.string(), text: z.string() }).nullable(),
    name: text,
    phone: text,
    email: text,
    address: z
      .object({ text: z.string(), street: text, unit: text, city: text, state: text, postal_code: text })
      .nullable(),
    service: text,
    emergency: z.object({ is: z.boolean(), kind: text }),
    problem: text,
    choice: z.int().nullable(),
    language: text,
    confidence: z.number(),
  })
  .openapi("Reading");

export const turnSchema = z
  .object({
    session_id: z.string(),
    conversation_id: z.string(),
    reply_text: z.string(),
    session_state: sessionState,
    open: z.string().openapi({ description: "The kind of the question that stands open" }),
    lines: z.array(z.string()),
    facts: z.array(z.object({ kind: z.string(), value: z.string() })),
    reading: z.union([readingSchema, z.null()]),
    answer_ms: z.number(),
    appointment: z.union([appointmentSchema, z.null()]),
    texted: z.array(z.object({ to: z.string(), body: z.string() })),
  })
  .openapi("TryTurn");

export function toTurnJson(turn: TrialTurn, visit: Appointment | null): z.infer<typeof turnSchema> {
  const { reply_text, session_state } = toTurnAnswer(turn);
  return {
    session_id: turn.sessionId,
    conversation_id: turn.conversationId,
    reply_text,
    session_state,
    open: turn.open,
    lines: [...turn.lines],
    facts: [...turn.facts],
    reading: turn.reading && toReadingJson(turn.reading),
    answer_ms: turn.answerMs,
    appointment: visit && toAppointmentJson(visit),
    texted: [...turn.texted],
  };
}
