// A person who texts us, as Twilio tells it.
import { createHash } from "node:crypto";
import { smsForm } from "./sms-form.ts";
import { readTextAnswer } from "./twiml.ts";
import {
  type DeliveredWebhook,
  deliver,
  newSid,
  publicAddress,
  type WebhookAnswer,
  type WebhookTarget,
} from "./webhook.ts";

export interface ThreadOptions extends WebhookTarget {
  accountSid: string;
  from: string;
  to: string;
  smsPath?: string;
}

export interface TextTurn {
  caller: string;
  /** Empty when the server answered nothing. */
  assistant: string;
  ms: number;
}

export interface TextThread {
  readonly turns: readonly TextTurn[];
  readonly webhooks: readonly DeliveredWebhook[];
  /** Resolves to the reply in the answer, null when there is none. `messageSid` repeats a text that Twilio sent before. */
  send(body: string, messageSid?: string): Promise<string | null>;
}

export function startThread(options: ThreadOptions): TextThread {
  const turns: TextTurn[] = [];
  const webhooks: DeliveredWebhook[] = [];
  return {
    turns,
    webhooks,
    send: async (body, messageSid = newSid("SM")) => {
      const start = performance.now();
      const { accountSid, from, to } = options;
      const url = publicAddress(options, options.smsPath ?? "/v1/twilio/sms");
      const token = createHash("sha256").update(messageSid).digest("hex");
      const fields = smsForm({ messageSid, accountSid, from, to, body });
      const webhook = await deliver(options, { url, fields, token });
      const [reply] = webhook.answers.map(readReply);
      webhooks.push(webhook);
      turns.push({ caller: body, assistant: reply ?? "", ms: Math.round((performance.now() - start) * 10) / 10 });
      return reply ?? null;
    },
  };
}

/** Twilio takes an empty answer to a text as "nothing to say". */
function readReply(answer: WebhookAnswer): string | null {
  return answer.body === "" ? null : readTextAnswer(answer);
}
