import { z } from "@hono/zod-openapi";
import { endpoint, json, resource } from "../endpoint.ts";
import { endAnswer, inputBody, startAnswer, startBody, toTurnAnswer, turnAnswer } from "../voice/session-schema.ts";
import { endSession, startSession, takeInput } from "../voice/sessions.ts";

const sessionId = z.object({ session_id: z.string().min(1) });

const inbound = endpoint("tenant", {
  method: "post",
  path: "/inbound",
  request: { body: json(startBody, "Who calls, as far as it is known") },
  responses: { 200: json(startAnswer, "The session and its greeting") },
});

const audio = endpoint("tenant", {
  method: "post",
  path: "/audio",
  request: { body: json(inputBody.extend(sessionId.shape), "What the caller said") },
  responses: { 200: json(turnAnswer, "What to say next") },
});

const end = endpoint("tenant", {
  method: "post",
  path: "/end",
  request: { body: json(sessionId, "Which session") },
  responses: { 200: json(endAnswer, "The session is over and on record") },
});

/** /v1/telephony: the same sessions, their id in the body. */
export function telephonyRoutes() {
  return resource()
    .openapi(inbound, async (c) => {
      const view = await startSession(c, c.req.valid("json"));
      return c.json({ session_id: view.sessionId, ...toTurnAnswer(view) }, 200);
    })
    .openapi(audio, async (c) => {
      const { session_id, text } = c.req.valid("json");
      return c.json(toTurnAnswer(await takeInput(c, session_id, text ?? "")), 200);
    })
    .openapi(end, async (c) => c.json(await endSession(c, c.req.valid("json").session_id), 200));
}
