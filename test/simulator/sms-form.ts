// The form that Twilio posts when somebody texts us.
import type { FormFields } from "./sign.ts";
import { blankPlaces } from "./voice-form.ts";

export interface IncomingText {
  messageSid: string;
  accountSid: string;
  from: string;
  to: string;
  body: string;
  /** Sent by Twilio's Advanced Opt-Out alone. */
  optOutType?: "STOP" | "START" | "HELP";
  messagingServiceSid?: string;
  media?: readonly { url: string; contentType: string }[];
}

/** 160 characters of the plain alphabet, 70 of any other, a few less each when there are several. */
function segments(body: string): number {
  const isPlain = /^[\n\r -~£¥èéùìòÇØøÅåÆæßÉ¡ÄÖÑÜ§¿äöñüà]*$/.test(body);
  const [alone, together] = isPlain ? [160, 153] : [70, 67];
  return body.length <= alone ? 1 : Math.ceil(body.length / together);
}

export function smsForm(text: IncomingText): FormFields {
  const media = text.media ?? [];
  return {
    MessageSid: text.messageSid,
    SmsSid: text.messageSid,
    SmsMessageSid: text.messageSid,
    AccountSid: text.accountSid,
    From: text.from,
    To: text.to,
    Body: text.body,
    NumMedia: String(media.length),
    NumSegments: String(segments(text.body)),
    SmsStatus: "received",
    ApiVersion: "2010-04-01",
    ...blankPlaces(["From", "To"]),
    ...(text.optOutType ? { OptOutType: text.optOutType } : {}),
    ...(text.messagingServiceSid ? { MessagingServiceSid: text.messagingServiceSid } : {}),
    ...Object.fromEntries(
      media.flatMap((item, at) => [
        [`MediaUrl${at}`, item.url],
        [`MediaContentType${at}`, item.contentType],
      ]),
    ),
  };
}
