import * as z from "zod";
import type { OutgoingText, SmsGateway } from "../../domain/ports.ts";
import { AppError } from "../../platform/errors.ts";
import { readJson } from "./json.ts";
import { rejection } from "./rest-errors.ts";

export interface TwilioSmsConfig {
  accountSid: string;
  authToken: string;
  /** Without a trailing slash. */
  apiBaseUrl: string;
  /** Milliseconds until we stop waiting; 10,000 unless said. */
  timeoutMs?: number;
  /** The runtime's own unless said. */
  fetch?: typeof globalThis.fetch;
}

/** The part of Twilio's Message that we rely on. https://www.twilio.com/docs/messaging/api/message-resource */
const messageSchema = z.object({ sid: z.string().min(1), status: z.string() });

/** Texts through Twilio's REST API. One request each and no retry: Twilio knows no idempotency key for messages. */
export function twilioSms(config: TwilioSmsConfig): SmsGateway {
  return {
    async send(text) {
      const { status, body } = await post(config, text);
      if (status < 200 || status > 299) throw rejection(status, body);
      const message = messageSchema.safeParse(readJson(body));
      if (!message.success) throw new AppError("timeout", "Twilio took the text, but its answer cannot be read");
      return { providerId: message.data.sid, status: message.data.status === "sent" ? "sent" : "queued" };
    },
  };
}

/** Resolves with a whole answer of any status. Throws AppError `timeout` when there is none. */
async function post(config: TwilioSmsConfig, text: OutgoingText): Promise<{ status: number; body: string }> {
  const { accountSid, authToken, apiBaseUrl, timeoutMs = 10_000 } = config;
  const send = config.fetch ?? globalThis.fetch;
  try {
    const response = await send(`${apiBaseUrl}/2010-04-01/Accounts/${accountSid}/Messages.json`, {
      method: "POST",
      headers: { Authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}`, Accept: "application/json" },
      body: new URLSearchParams({ To: text.to, From: text.from, Body: text.body }),
      // A redirect would carry the text and our token elsewhere.
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.status, body: await response.text() };
  } catch (error) {
    // workerd reports a refused connection and one lost after sending in the same words, so we never know which it was.
    throw new AppError("timeout", "no answer from Twilio: the text may have been sent", { cause: error });
  }
}
