import * as z from "zod";
import { requestCallback } from "../../domain/calls/index.ts";
import { type Ctx, forTenant } from "../../domain/context.ts";
import { receiveText, recordReply, sendText } from "../../domain/messaging/index.ts";
import type { ChatSessionFace } from "../../domain/sessions.ts";
import { findBusinessByNumber } from "../../domain/tenants/index.ts";
import { toAppError } from "../../platform/errors.ts";
import { addMeter, type HttpContext, platformCtx } from "../http-env.ts";
import { readForm, send } from "./form.ts";

const phoneNumber = z.string().regex(/^\+[1-9]\d{6,14}$/);
const smsSchema = z.object({
  MessageSid: z.string().regex(/^[A-Za-z0-9]{1,64}$/),
  From: z.string().min(1),
  To: phoneNumber,
  Body: z.string(),
  OptOutType: z.string().nullable().default(null),
});

const apology =
  "Sorry, something went wrong while handling your message. Please call us. If this is an emergency, call 911.";

type Sms = z.infer<typeof smsSchema>;
type Said = Awaited<ReturnType<ChatSessionFace["takeText"]>>;

/** Twilio gives up on a webhook after 15 seconds. */
const longestWaitMs = 10_000;

/** POST /v1/twilio/sms: keywords are obeyed, anything else is talk. Whoever writes to us never meets an error page. */
export async function answerText(c: HttpContext): Promise<Response> {
  const { line } = c.get("edge");
  const deadline = performance.now() + longestWaitMs;
  const sms = readForm(c, smsSchema);
  try {
    return send(c, line.writeTextReply(await replyTo(c, { sms, deadline })));
  } catch (thrown) {
    const { code, message } = toAppError(thrown);
    c.get("platform").log.event("error", "text_not_answered", { code, message });
    return send(c, line.writeTextReply(apology));
  }
}

interface Pressing {
  sms: Sms;
  /** On the clock of performance.now(), in milliseconds. */
  deadline: number;
}

/** Short codes and strangers' numbers get no answer. */
async function replyTo(c: HttpContext, { sms, deadline }: Pressing): Promise<string | null> {
  const platform = platformCtx(c);
  const business = await findBusinessByNumber(platform, sms.To);
  const isPerson = phoneNumber.safeParse(sms.From).success;
  if (business === null || business.status !== "ACTIVE" || !isPerson) {
    platform.log.event("warn", "text_not_taken", { message: sms.MessageSid });
    return null;
  }
  const ctx = forTenant(platform, { id: business.id, shard: business.shard });
  const text = { messageSid: sms.MessageSid, from: sms.From, to: sms.To, body: sms.Body, optOutType: sms.OptOutType };
  try {
    const received = await receiveText(ctx, text);
    return received.kind === "answered" ? received.reply : await talk(c, ctx, { sms, deadline });
  } catch (thrown) {
    ctx.defer(() => passOn(ctx, sms));
    throw thrown;
  }
}

/** The thread's answer; one that comes too late for this webhook goes out as a text of its own. */
async function talk(c: HttpContext, ctx: Ctx, { sms, deadline }: Pressing): Promise<string | null> {
  const answer = takeText(c, ctx, sms);
  const said = await Promise.race([answer, scheduler.wait(Math.max(0, deadline - performance.now())).then(() => null)]);
  if (said === null) {
    ctx.defer(() => answer.then((late) => sendLate(ctx, sms, late)).catch(() => passOn(ctx, sms)));
    return null;
  }
  addMeter(c, said);
  if (said.reply === "") return null;
  ctx.defer(() =>
    recordReply(ctx, {
      ...addressed(sms),
      messageSid: sms.MessageSid,
      body: said.reply,
      conversationId: said.conversationId,
    }),
  );
  return said.reply;
}

/** Tried again once: an object that was restarted under our hands has the text on disk, or takes it anew. */
async function takeText(c: HttpContext, { tenant }: Ctx, sms: Sms): Promise<Said> {
  const thread = () => c.get("edge").sessions.chat(`${tenant.id}:${sms.To}:${sms.From}`);
  const text = { tenant, messageId: sms.MessageSid, from: sms.From, to: sms.To, body: sms.Body };
  try {
    return await thread().takeText(text, c.get("requestId"));
  } catch {
    await scheduler.wait(300);
    return await thread().takeText(text, c.get("requestId"));
  }
}

async function sendLate(ctx: Ctx, sms: Sms, { reply, conversationId }: Said): Promise<void> {
  if (reply === "") return;
  await sendText(ctx, {
    ...addressed(sms),
    key: `sms:${sms.MessageSid}:reply`,
    kind: "reply",
    body: reply,
    conversationId,
  });
}

/** What we could not answer reaches the owner: it may tell of an emergency. */
async function passOn(ctx: Ctx, sms: Sms): Promise<void> {
  await requestCallback(ctx, {
    key: `sms:${sms.MessageSid}:unanswered`,
    reason: "failed",
    name: null,
    phone: sms.From,
    address: null,
    words: sms.Body,
    channel: "sms",
    isEmergency: false,
    conversationId: null,
    mode: "live",
    leadSource: "SMS",
  });
}

/** From the business to the person. */
function addressed({ From, To }: Sms) {
  return { from: To, to: From, mode: "live" } as const;
}
