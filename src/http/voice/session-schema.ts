// The voice session API on the wire.
import { z } from "@hono/zod-openapi";
import type { SessionView } from "../../domain/sessions.ts";
import { parsePhone } from "../../platform/phone.ts";
import { toWire } from "../../platform/time.ts";

const words = z.string().max(4_000);

export const callerPhone = z
  .string()
  .nullish()
  .transform((text, context) => {
    if (text == null || text === "") return null;
    const phone = parsePhone(text);
    if (phone === null) context.addIssue({ code: "custom", message: "not a phone number" });
    return phone;
  });

export const startBody = z.object({
  caller_phone: callerPhone.openapi({ type: "string", example: "+19135550188" }),
  provider_call_id: z.string().max(120).nullish(),
  lead_source: z.string().max(120).nullish(),
});

export const inputBody = z.object({ text: words.nullish() });

export const sessionState = z
  .object({
    session_id: z.string(),
    stage: z.string(),
    status: z.string(),
    caller_phone: z.string().nullable(),
    caller_name: z.string().nullable(),
    address: z.string().nullable(),
    problem_summary: z.string().nullable(),
    requested_time: z.string().nullable(),
    is_emergency: z.boolean(),
    outcome: z.string().nullable(),
    proposed_slot: z.object({ start: z.string(), end: z.string() }).nullable(),
  })
  .openapi("SessionState");

/** `audio` is null as long as no speech is made for this API. */
export const turnAnswer = z
  .object({ reply_text: z.string(), session_state: sessionState, audio: z.null() })
  .openapi("VoiceTurn");

export const startAnswer = turnAnswer.extend({ session_id: z.string() }).openapi("VoiceSession");

export const endAnswer = z.object({ status: z.string().openapi({ example: "ended:call_01" }) });

export function toTurnAnswer(view: SessionView): z.infer<typeof turnAnswer> {
  const slot = view.proposedSlot;
  return {
    reply_text: view.replyText,
    session_state: {
      session_id: view.sessionId,
      stage: view.stage,
      status: view.status,
      caller_phone: view.callerPhone,
      caller_name: view.callerName,
      address: view.address,
      problem_summary: view.problem,
      requested_time: view.requestedTime === null ? null : toWire(view.requestedTime),
      is_emergency: view.isEmergency,
      outcome: view.outcome,
      proposed_slot: slot === null ? null : { start: toWire(slot.start), end: toWire(slot.end) },
    },
    audio: null,
  };
}
