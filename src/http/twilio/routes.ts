import { Hono } from "hono";
import { admit } from "../endpoint.ts";
import type { HttpEnv } from "../http-env.ts";
import { limitBody, webhookLimit } from "../middleware/body-limits.ts";
import { answerText } from "./sms.ts";
import { answerVoice, takeVoiceStatus } from "./voice.ts";
import { signedForm } from "./webhook.ts";

/** Twilio's webhooks. The signature is checked always, against the configured public URL. */
export function twilioRoutes(): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const guards = [limitBody(webhookLimit), signedForm, admit("webhook")] as const;
  app.post("/voice", ...guards, answerVoice);
  app.post("/voice/status", ...guards, takeVoiceStatus);
  app.post("/sms", ...guards, answerText);
  return app;
}
