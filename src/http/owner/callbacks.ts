// People who wait to be called back.
import { z } from "@hono/zod-openapi";
import {
  type Callback,
  callbackStatuses,
  listCallbacks,
  removeCallback,
  type SettleCallbackResult,
  saidMessage,
  settleCallback,
  summariseCallbacks,
} from "../../domain/calls/index.ts";
import { AppError } from "../../platform/errors.ts";
import { toWire } from "../../platform/time.ts";
import { endpoint, json, resource } from "../endpoint.ts";
import { tenantCtx } from "../http-env.ts";

const callbackSchema = z
  .object({
    id: z.string(),
    phone: z.string().nullable(),
    name: z.string().nullable(),
    address: z.string().nullable(),
    first_seen: z.string(),
    last_seen: z.string(),
    attempts: z.int(),
    channel: z.string(),
    lead_source: z.string().nullable(),
    status: z.enum(callbackStatuses),
    last_result: z.string().nullable(),
    reason: z.string(),
    message: z.string().nullable(),
    is_emergency: z.boolean(),
    conversation_id: z.string().nullable(),
  })
  .openapi("Callback");

const counts = { pending: z.int(), completed: z.int(), unreachable: z.int() };
const summarySchema = z
  .object({
    total_callbacks: z.int(),
    ...counts,
    lead_sources: z.array(z.object({ lead_source: z.string(), total: z.int(), ...counts })),
    missed_callbacks: z.int(),
    partial_intake_callbacks: z.int(),
  })
  .openapi("CallbackSummary");

const changeSchema = z.strictObject({
  status: z
    .string()
    .toUpperCase()
    .pipe(z.enum(callbackStatuses))
    .openapi({ type: "string", enum: [...callbackStatuses] }),
  result: z.string().trim().max(500).optional(),
  attempts: z.int().min(1).optional().openapi({
    description: "As it was read. 409 `conflict` with the callback as `current` when they have asked again since",
  }),
});

const params = z.object({
  key: z.string().min(1).max(64).openapi({ description: "A phone number or a callback's id" }),
});
const changeBody = { ...json(changeSchema, "What became of it"), required: true };

const list = endpoint("viewer", {
  method: "get",
  path: "/callbacks",
  responses: {
    200: json(z.object({ items: z.array(callbackSchema) }), "Who waits: emergencies first, then the latest"),
  },
});

const summary = endpoint("viewer", {
  method: "get",
  path: "/callbacks/summary",
  responses: { 200: json(summarySchema, "How many there are, by what became of them and where they came from") },
});

const change = endpoint("manager", {
  method: "patch",
  path: "/callbacks/{key}",
  request: { params, body: changeBody },
  responses: { 200: json(callbackSchema, "The callback as it is now") },
});

const remove = endpoint("manager", {
  method: "delete",
  path: "/callbacks/{key}",
  request: { params },
  responses: { 204: { description: "It is on the list no more" } },
});

export function callbackRoutes() {
  return resource()
    .openapi(list, async (c) => {
      const items = (await listCallbacks(tenantCtx(c))).map(toCallbackJson);
      return c.json({ items }, 200);
    })
    .openapi(summary, async (c) => {
      const { total, missed, partialIntake, leadSources, ...byStatus } = await summariseCallbacks(tenantCtx(c));
      const sources = leadSources.map(({ leadSource, ...rest }) => ({
        lead_source: leadSource ?? "unspecified",
        ...rest,
      }));
      return c.json(
        {
          total_callbacks: total,
          ...byStatus,
          lead_sources: sources,
          missed_callbacks: missed,
          partial_intake_callbacks: partialIntake,
        },
        200,
      );
    })
    .openapi(change, async (c) => {
      const { status, result = null, attempts = null } = c.req.valid("json");
      const key = `callback.settle:${c.get("requestId")}`;
      const settled = { key, callback: c.req.valid("param").key, status, result, attempts };
      return c.json(toCallbackJson(settledOf(await settleCallback(tenantCtx(c), settled))), 200);
    })
    .openapi(remove, async (c) => {
      const key = `callback.remove:${c.get("requestId")}`;
      await removeCallback(tenantCtx(c), { key, callback: c.req.valid("param").key });
      return c.body(null, 204);
    });
}

/** 409 with what they ask for now, so that whoever settled it need not read it again. */
function settledOf(result: SettleCallbackResult): Callback {
  if (result.kind === "settled") return result.callback;
  throw new AppError("conflict", "they have asked again meanwhile", {
    details: { current: toCallbackJson(result.current) },
  });
}

function toCallbackJson(c: Callback): z.infer<typeof callbackSchema> {
  return {
    id: c.id,
    phone: c.phone,
    name: c.name,
    address: c.address,
    first_seen: toWire(c.firstSeen),
    last_seen: toWire(c.lastSeen),
    attempts: c.count,
    channel: c.channel,
    lead_source: c.leadSource,
    status: c.status,
    last_result: c.lastResult,
    reason: c.reason,
    message: saidMessage(c.message),
    is_emergency: c.isEmergency,
    conversation_id: c.conversationId,
  };
}
