// What the widget's routes do, under whichever path they are asked.
import type { z } from "@hono/zod-openapi";
import { visitorAddress } from "../../domain/auth/index.ts";
import { type ChatAct, limitChat } from "../../domain/calls/index.ts";
import type { ChatHistory, ChatSessionFace, ChatTurn } from "../../domain/sessions.ts";
import { newSecret } from "../../platform/crypto.ts";
import { AppError } from "../../platform/errors.ts";
import { newId } from "../../platform/ids.ts";
import { addMeter, type HttpContext, tenantCtx } from "../http-env.ts";
import { type messageBody, type startBody, toMessages, toStanding } from "./schemas.ts";

export async function startChat(c: HttpContext, body: z.infer<typeof startBody>) {
  const ctx = tenantCtx(c);
  const isProgram = ctx.actor.type === "tenant_api";
  const act: ChatAct = { kind: "start", address: isProgram ? null : visitorAddress(c.req.raw.headers) };
  refuseAfter(await limitChat(ctx, act), "too many conversations");
  const chatId = newSecret("chat_");
  const { customer_name: name, customer_phone: phone, lead_source: leadSource, language = null } = body;
  const start = { chatId, tenant: ctx.tenant, language, given: { name, phone }, leadSource };
  const view = await chatAt(c, chatId).startChat(start, c.get("requestId"));
  addMeter(c, view);
  return { ...toTurn(chatId, view), messages: toMessages(view.messages) };
}

export async function takeMessage(c: HttpContext, chatId: string, body: z.infer<typeof messageBody>) {
  const { tenant } = tenantCtx(c);
  const message = { text: body.text, messageId: body.message_id ?? newId("message") };
  const reply = await chatAt(c, chatId).takeMessage(tenant.id, message, c.get("requestId"));
  if (reply === null) throw noSuchChat();
  addMeter(c, reply);
  if (reply.kind === "limited") throw limited(reply.waitMs, "too many messages");
  return toTurn(chatId, reply.turn);
}

export async function readChat(c: HttpContext, chatId: string) {
  const view: ChatHistory | null = await chatAt(c, chatId).chatHistory(tenantCtx(c).tenant.id);
  if (view === null) throw noSuchChat();
  return { ...toStanding(chatId, view), messages: toMessages(view.messages) };
}

export async function endChat(c: HttpContext, chatId: string): Promise<{ status: string }> {
  const isEnded = await chatAt(c, chatId).endChat(tenantCtx(c).tenant.id, c.get("requestId"));
  if (!isEnded) throw noSuchChat();
  return { status: `ended:${chatId}` };
}

function toTurn(chatId: string, view: ChatTurn) {
  return { ...toStanding(chatId, view), reply_text: view.reply };
}

function chatAt(c: HttpContext, chatId: string): ChatSessionFace {
  if (!/^chat_[0-9a-f]{32}$/.test(chatId)) throw noSuchChat();
  return c.get("edge").sessions.chat(chatId);
}

function noSuchChat(): AppError {
  return new AppError("not_found", "no such conversation");
}

function refuseAfter(waitMs: number | null, message: string): void {
  if (waitMs !== null) throw limited(waitMs, message);
}

function limited(waitMs: number, message: string): AppError {
  return new AppError("limit_exceeded", message, { details: { retry_after: Math.ceil(waitMs / 1000) } });
}
