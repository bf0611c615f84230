// What a business has told us, and what it was asked in vain, on the wire.
import { z } from "@hono/zod-openapi";
import { type Gap, knowledgeLimits, type ListedEntry } from "../../domain/knowledge/index.ts";
import { toWire } from "../../platform/time.ts";

const language = z.enum(["en", "es"]);
const question = z.string().max(knowledgeLimits.question);
const questions = z.array(question).max(knowledgeLimits.questions).default([]);
const answer = z.string().max(knowledgeLimits.answer);

export const answerSchema = z.object({ en: answer.min(1), es: answer.nullable().default(null) });

/** At least one question in either language. */
export const draftSchema = z
  .object({
    topic: z.string().max(knowledgeLimits.topic).nullable().default(null),
    questions: z.object({ en: questions, es: questions }),
    answer: answerSchema,
  })
  .openapi("KnowledgeDraft");

export const changeSchema = draftSchema.extend({ is_active: z.boolean().default(true) }).openapi("KnowledgeChange");

export const gapAnswerSchema = z
  .object({ answer: answerSchema, topic: z.string().max(knowledgeLimits.topic).nullable().default(null) })
  .openapi("KnowledgeGapAnswer");

export const entrySchema = z
  .object({
    id: z.string(),
    topic: z.string().nullable(),
    questions: z.object({ en: z.array(z.string()), es: z.array(z.string()) }),
    answer: z.object({ en: z.string(), es: z.string().nullable() }),
    is_active: z.boolean(),
    created_at: z.string(),
    updated_at: z.string(),
  })
  .openapi("KnowledgeEntry");

export const gapStatus = z.enum(["OPEN", "ANSWERED", "DISMISSED"]);

export const gapSchema = z
  .object({
    id: z.string(),
    question: z.string(),
    language,
    status: gapStatus,
    count: z.int(),
    conversation_id: z.string().nullable(),
    entry_id: z.string().nullable(),
    first_seen: z.string(),
    last_seen: z.string(),
  })
  .openapi("KnowledgeGap");

export function toEntryJson(entry: ListedEntry): z.infer<typeof entrySchema> {
  const { id, topic, questions: asked, answer: said, isActive, createdAt, updatedAt } = entry;
  return {
    id,
    topic,
    questions: asked,
    answer: said,
    is_active: isActive,
    created_at: toWire(createdAt),
    updated_at: toWire(updatedAt),
  };
}

export function toGapJson(gap: Gap): z.infer<typeof gapSchema> {
  return {
    id: gap.id,
    question: gap.question,
    language: gap.language,
    status: gap.status,
    count: gap.count,
    conversation_id: gap.conversationId,
    entry_id: gap.entryId,
    first_seen: toWire(gap.firstSeen),
    last_seen: toWire(gap.lastSeen),
  };
}
