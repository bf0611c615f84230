// "Try it": somebody of the business plays a caller. The real thing in test mode, so that nobody is told and nothing is sold.
import { z } from "@hono/zod-openapi";
import { findTrialVisit } from "../../domain/scheduling/index.ts";
import type { CallSessionFace, Meterage, TrialTurn } from "../../domain/sessions.ts";
import { AppError } from "../../platform/errors.ts";
import { type Id, isId, newId } from "../../platform/ids.ts";
import { endpoint, json, resource } from "../endpoint.ts";
import { addMeter, type HttpContext, tenantCtx } from "../http-env.ts";
import { inputBody, startBody, toTurnJson, turnSchema } from "./try-it-schema.ts";

/** A number that belongs to nobody. */
const inventedCaller = "+19135550199";

/** More than anybody types, and little enough to keep a model's bill small. */
const starts = { most: 30, perMs: 10 * 60_000 };

const params = z.object({ id: z.string() });
const answers = { 200: json(turnSchema, "What the caller hears, and what went on inside") };

const start = endpoint("manager", {
  method: "post",
  path: "/try-it",
  request: { body: { ...json(startBody, "Who calls, in which language; both may be left out"), required: true } },
  responses: answers,
});

const input = endpoint("manager", {
  method: "post",
  path: "/try-it/{id}/input",
  request: { params, body: { ...json(inputBody, "What the caller says; empty for silence"), required: true } },
  responses: answers,
});

const end = endpoint("manager", {
  method: "post",
  path: "/try-it/{id}/end",
  request: { params },
  responses: { 204: { description: "The caller has hung up" } },
});

export function tryItRoutes() {
  return resource()
    .openapi(start, async (c) => {
      await limitStarts(c);
      const { caller_phone, language } = c.req.valid("json");
      const { tenant } = tenantCtx(c);
      const sessionId = newId("call");
      const call = { sessionId, tenant, callerPhone: caller_phone ?? inventedCaller, language: language ?? null };
      return c.json(await toAnswer(c, await trialAt(c, sessionId).startTrial(call, c.get("requestId"))), 200);
    })
    .openapi(input, async (c) => {
      const trial = trialAt(c, c.req.valid("param").id);
      const turn = await trial.takeTrialInput(tenantCtx(c).tenant.id, c.req.valid("json").text, c.get("requestId"));
      if (turn === null) throw new AppError("not_found", "no such trial");
      return c.json(await toAnswer(c, turn), 200);
    })
    .openapi(end, async (c) => {
      const trial = trialAt(c, c.req.valid("param").id);
      if (!(await trial.endTrial(tenantCtx(c).tenant.id, c.get("requestId"))))
        throw new AppError("not_found", "no such trial");
      return c.body(null, 204);
    });
}

/** Only names we minted reach an object. */
function trialAt(c: HttpContext, id: string): CallSessionFace {
  if (!isId("call", id)) throw new AppError("not_found", "no such trial");
  return c.get("edge").sessions.call(id);
}

async function limitStarts(c: HttpContext): Promise<void> {
  const { actor, ports } = tenantCtx(c);
  const waitMs = await ports.limits.take(`try-it:${actor.id}`, starts);
  if (waitMs === null) return;
  const details = { retry_after: Math.ceil(waitMs / 1000) };
  throw new AppError("limit_exceeded", "too many trials in a short time", { details });
}

async function toAnswer(c: HttpContext, turn: TrialTurn & Meterage) {
  addMeter(c, turn);
  const { appointmentId } = turn;
  const visit = appointmentId === null ? null : await findTrialVisit(tenantCtx(c), appointmentId as Id<"appointment">);
  return toTurnJson(turn, visit);
}
