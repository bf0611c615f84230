import { z } from "@hono/zod-openapi";
import { endpoint, json, resource } from "../endpoint.ts";
import { endAnswer, inputBody, startAnswer, startBody, toTurnAnswer, turnAnswer } from "./session-schema.ts";
import { endSession, startSession, takeInput } from "./sessions.ts";

const sessionParam = z.object({ session_id: z.string().openapi({ example: "call_01" }) });

const start = endpoint("tenant", {
  method: "post",
  path: "/session/start",
  request: { body: json(startBody, "Who calls, as far as it is known") },
  responses: { 200: json(startAnswer, "The session and its greeting") },
});

const input = endpoint("tenant", {
  method: "post",
  path: "/session/{session_id}/input",
  request: { params: sessionParam, body: json(inputBody, "What the caller said; empty for silence") },
  responses: { 200: json(turnAnswer, "What to say next") },
});

const end = endpoint("tenant", {
  method: "post",
  path: "/session/{session_id}/end",
  request: { params: sessionParam },
  responses: { 200: json(endAnswer, "The session is over and on record") },
});

/** /v1/voice: the receptionist for programs that bring their own telephony. */
export function voiceRoutes() {
  return resource()
    .openapi(start, async (c) => {
      const view = await startSession(c, c.req.valid("json"));
      return c.json({ session_id: view.sessionId, ...toTurnAnswer(view) }, 200);
    })
    .openapi(input, async (c) => {
      const view = await takeInput(c, c.req.valid("param").session_id, c.req.valid("json").text ?? "");
      return c.json(toTurnAnswer(view), 200);
    })
    .openapi(end, async (c) => c.json(await endSession(c, c.req.valid("param").session_id), 200));
}
