import * as z from "zod";
import { noteMissedCall } from "../../domain/calls/index.ts";
import type { CallAnswer, CallTurn } from "../../domain/ports.ts";
import type { CallReply, Meterage } from "../../domain/sessions.ts";
import { errorPolicy, toAppError } from "../../platform/errors.ts";
import { callerNumber } from "../../platform/phone.ts";
import { addMeter, type HttpContext, platformCtx } from "../http-env.ts";
import { readForm, send } from "./form.ts";

const notInService = "The number you have called is not in service. Goodbye.";
/** Twilio gives up on a webhook after 15 seconds. */
const longestWaitMs = 10_000;

const apology =
  "I'm sorry, something went wrong on our side. If this is an emergency, hang up and call 911. Otherwise please call again in a few minutes.";

/** POST /v1/twilio/voice: a ring, or what the caller said or keyed. */
export async function answerVoice(c: HttpContext): Promise<Response> {
  const { line } = c.get("edge");
  const turn = line.readTurn(c.get("form"), new URL(c.req.url).searchParams, c.req.raw.headers);
  c.get("platform").log.set({ call: turn.providerCallId, turn: turn.turn });
  try {
    const reply = await Promise.race([takeTurn(c, turn), scheduler.wait(longestWaitMs).then(() => null)]);
    if (reply === null) return send(c, line.writeAnswer(askToWait(turn)));
    addMeter(c, reply);
    if (reply.kind === "answer") return send(c, line.writeAnswer(reply.answer));
    c.get("platform").log.event("warn", "call_to_unknown_number", { call: turn.providerCallId });
    return send(c, line.writeFarewell(notInService, "en"));
  } catch (error) {
    return apologise(c, error);
  }
}

/** Our own database hangs: the line comes back for the same answer, which is given once it is there. */
function askToWait({ turn, part }: CallTurn): CallAnswer {
  return {
    sentences: ["One moment, please."],
    language: "en",
    next: "wait",
    nextTurn: turn,
    nextPart: part,
    transferTo: null,
  };
}

/** Tried again once: an object that was restarted under our hands still has the turn on disk. */
async function takeTurn(c: HttpContext, turn: CallTurn): Promise<CallReply & Meterage> {
  const { sessions } = c.get("edge");
  try {
    return await sessions.call(turn.providerCallId).takeTurn(turn, c.get("requestId"));
  } catch {
    await scheduler.wait(300);
    return await sessions.call(turn.providerCallId).takeTurn(turn, c.get("requestId"));
  }
}

/** A caller never hears an error page. */
function apologise(c: HttpContext, thrown: unknown): Response {
  const error = toAppError(thrown);
  const cause = error.cause instanceof Error ? error.cause.message : "";
  c.get("platform").log.event("error", "call_turn_failed", { code: error.code, message: error.message, cause });
  if (errorPolicy[error.code].line === "none") throw error;
  return send(c, c.get("edge").line.writeFarewell(apology, "en"));
}

const statusSchema = z.object({
  CallSid: z.string().regex(/^[A-Za-z0-9]{1,64}$/),
  CallStatus: z.string(),
  From: z.string().default("").transform(callerNumber),
  To: z.string(),
});

/** After these the line is dead: https://www.twilio.com/docs/voice/api/call-resource#call-status-values */
const ended = new Set(["completed", "busy", "failed", "no-answer", "canceled"]);

/** POST /v1/twilio/voice/status: the call is over, or was never answered. */
export async function takeVoiceStatus(c: HttpContext): Promise<Response> {
  const { CallSid, CallStatus, From, To } = readForm(c, statusSchema);
  if (ended.has(CallStatus)) {
    const wasAnswered = await c.get("edge").sessions.call(CallSid).hangUp(c.get("requestId"));
    if (!wasAnswered)
      await noteMissedCall(platformCtx(c), { providerCallId: CallSid, status: CallStatus, from: From, to: To });
  }
  return send(c, c.get("edge").line.writeTextReply(null));
}
