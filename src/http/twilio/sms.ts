import * as z from "zod";
import { forTenant } from "../../domain/context.ts";
import { receiveText, recordReply } from "../../domain/messaging/index.ts";
import { findBusinessByNumber } from "../../domain/tenants/index.ts";
import { AppError, toAppError } from "../../platform/errors.ts";
import { addMeter, type HttpContext, platformCtx } from "../http-env.ts";
import { send } from "./voice.ts";

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

/** POST /v1/twilio/sms: keywords are obeyed, anything else is talk. Short codes and strangers' numbers get no answer. */
export async function answerText(c: HttpContext): Promise<Response> {
  const { line } = c.get("edge");
  const sms = readSms(c);
  const platform = platformCtx(c);
  const business = await findBusinessByNumber(platform, sms.To);
  const isPerson = phoneNumber.safeParse(sms.From).success;
  if (business === null || business.status !== "ACTIVE" || !isPerson) {
    platform.log.event("warn", "text_not_taken", { message: sms.MessageSid });
    return send(c, line.writeTextReply(null));
  }
  const tenant = { id: business.id, shard: business.shard };
  try {
    return send(c, line.writeTextReply(await replyTo(c, sms, tenant)));
  } catch (thrown) {
    const { code, message } = toAppError(thrown);
    platform.log.event("error", "text_not_answered", { code, message });
    return send(c, line.writeTextReply(apology));
  }
}

async function replyTo(c: HttpContext, sms: Sms, tenant: Parameters<typeof forTenant>[1]): Promise<string | null> {
  const ctx = forTenant(platformCtx(c), tenant);
  const text = { messageSid: sms.MessageSid, from: sms.From, to: sms.To, body: sms.Body, optOutType: sms.OptOutType };
  const received = await receiveText(ctx, text);
  if (received.kind === "answered") return received.reply;
  const thread = c.get("edge").sessions.chat(`${tenant.id}:${sms.To}:${sms.From}`);
  const said = await thread.takeText(
    { tenant, messageId: sms.MessageSid, from: sms.From, to: sms.To, body: sms.Body },
    c.get("requestId"),
  );
  addMeter(c, said);
  const { reply, conversationId } = said;
  if (reply === "") return null;
  ctx.defer(() =>
    recordReply(ctx, {
      messageSid: sms.MessageSid,
      from: sms.To,
      to: sms.From,
      body: reply,
      mode: "live",
      conversationId,
    }),
  );
  return reply;
}

function readSms(c: HttpContext): Sms {
  const parsed = smsSchema.safeParse(c.get("form"));
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => String(issue.path[0]));
  throw new AppError("invalid_input", `wrong or missing: ${fields.join(", ")}`, { details: { fields } });
}
