import { validateRequest } from "twilio/lib/webhooks/webhooks.js";
import type { WebhookGuard } from "../../domain/ports.ts";

export interface SignatureConfig {
  /** The account's primary token: Twilio signs with no other. */
  authToken: string;
  /** Origin that Twilio was told to call, without a trailing slash. What the request says of its own host proves nothing. */
  publicBaseUrl: string;
}

/** Checks X-Twilio-Signature as https://www.twilio.com/docs/usage/security describes it, query string and repeated fields included. */
export function twilioSignature({ authToken, publicBaseUrl }: SignatureConfig): WebhookGuard {
  return {
    isSigned({ pathAndQuery, form, headers }) {
      const signature = headers.get("X-Twilio-Signature");
      if (!signature || !pathAndQuery.startsWith("/")) return false;
      return validateRequest(authToken, signature, publicBaseUrl + pathAndQuery, form);
    },
  };
}
