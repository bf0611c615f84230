// Conversations on the wire: snake_case, times in UTC.
import { z } from "@hono/zod-openapi";
import type { ConversationDetail, ListedConversation } from "../../domain/calls/index.ts";
import { toWire } from "../../platform/time.ts";
import { appointmentSchema, toAppointmentJson } from "./schemas.ts";

export const channels = ["phone", "sms", "web", "api"] as const;

export const conversationSchema = z
  .object({
    id: z.string(),
    channel: z.enum(channels),
    customer_id: z.string().nullable(),
    customer_name: z.string().nullable(),
    peer: z.string().nullable(),
    session_id: z.string(),
    created_at: z.string(),
    ended_at: z.string().nullable(),
    message_count: z.int(),
    outcome: z.string().nullable(),
    is_emergency: z.boolean(),
    language: z.enum(["en", "es"]),
    flagged_for_review: z.boolean(),
    tags: z.array(z.string()),
    service_type: z.string().nullable(),
    has_appointments: z.boolean(),
    summary_text: z.string().nullable(),
  })
  .openapi("Conversation");

const summarySchema = z
  .object({
    name: z.string(),
    phone: z.string(),
    address: z.string(),
    problem: z.string(),
    urgency: z.enum(["emergency", "soon", "routine", "unknown"]),
    next_step: z.string(),
    text: z.string(),
    written_by: z.enum(["rules", "model"]),
  })
  .openapi("CallSummary");

const messageSchema = z
  .object({
    seq: z.int(),
    role: z.enum(["user", "assistant"]),
    text: z.string(),
    timestamp: z.string(),
    lines: z.array(z.string()),
    facts: z.array(z.object({ kind: z.string(), value: z.string() })),
    answer_ms: z.int().nullable(),
  })
  .openapi("ConversationMessage");

export const conversationDetailSchema = conversationSchema
  .extend({
    notes: z.string().nullable(),
    summary: summarySchema.nullable(),
    messages: z.array(messageSchema),
    appointments: z.array(appointmentSchema),
  })
  .openapi("ConversationDetail");

export function toConversationJson(c: ListedConversation): z.infer<typeof conversationSchema> {
  return {
    id: c.id,
    channel: c.channel,
    customer_id: c.customerId,
    customer_name: c.customerName,
    peer: c.peer,
    session_id: c.sessionId,
    created_at: toWire(c.createdAt),
    ended_at: c.endedAt === null ? null : toWire(c.endedAt),
    message_count: c.messageCount,
    outcome: c.outcome,
    is_emergency: c.isEmergency,
    language: c.language,
    flagged_for_review: c.flaggedForReview,
    tags: [...c.tags],
    service_type: c.service,
    has_appointments: c.hasAppointments,
    summary_text: c.summary?.text ?? null,
  };
}

export function toConversationDetailJson(c: ConversationDetail): z.infer<typeof conversationDetailSchema> {
  return {
    ...toConversationJson(c),
    notes: c.notes,
    summary: c.summary === null ? null : toSummaryJson(c.summary),
    messages: c.messages.map(toMessageJson),
    appointments: c.appointments.map(toAppointmentJson),
  };
}

function toSummaryJson({ nextStep, writtenBy, ...rest }: NonNullable<ConversationDetail["summary"]>) {
  return { ...rest, next_step: nextStep, written_by: writtenBy };
}

function toMessageJson(message: ConversationDetail["messages"][number], seq: number): z.infer<typeof messageSchema> {
  const { role, text, at, lines, facts, answerMs } = message;
  return { seq, role, text, timestamp: toWire(at), lines: [...lines], facts: [...facts], answer_ms: answerMs };
}
