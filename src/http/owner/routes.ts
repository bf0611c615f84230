import { z } from "@hono/zod-openapi";
import { type Callback, listCallbacks } from "../../domain/calls/index.ts";
import { tomorrowsSchedule } from "../../domain/scheduling/index.ts";
import { toWire } from "../../platform/time.ts";
import { endpoint, json, resource } from "../endpoint.ts";
import { tenantCtx } from "../http-env.ts";

const schedule = z
  .object({
    reply_text: z.string(),
    appointments: z.array(
      z.object({
        id: z.string(),
        customer_name: z.string(),
        start_time: z.string(),
        end_time: z.string(),
        is_emergency: z.boolean(),
      }),
    ),
  })
  .openapi("DaySchedule");

const tomorrow = endpoint("owner", {
  method: "get",
  path: "/schedule/tomorrow",
  responses: { 200: json(schedule, "Tomorrow's visits, and the same as spoken text") },
});

const callback = z
  .object({
    phone: z.string().nullable(),
    name: z.string().nullable(),
    first_seen: z.string(),
    last_seen: z.string(),
    attempts: z.int(),
    channel: z.string(),
    lead_source: z.string().nullable(),
    status: z.string(),
    last_result: z.string().nullable(),
    reason: z.string(),
    message: z.string().nullable(),
    is_emergency: z.boolean(),
  })
  .openapi("Callback");

const callbacks = endpoint("owner", {
  method: "get",
  path: "/callbacks",
  responses: { 200: json(z.object({ items: z.array(callback) }), "People who wait to be called back, newest first") },
});

/** /v1/owner: the owner's day, and who waits. */
export function ownerRoutes() {
  return resource()
    .openapi(callbacks, async (c) => {
      const items = (await listCallbacks(tenantCtx(c))).map(toCallbackJson);
      return c.json({ items }, 200);
    })
    .openapi(tomorrow, async (c) => {
      const { visits, spoken } = await tomorrowsSchedule(tenantCtx(c));
      const appointments = visits.map((visit) => ({
        id: visit.id,
        customer_name: visit.customerName ?? "Customer",
        start_time: toWire(visit.start),
        end_time: toWire(visit.end),
        is_emergency: visit.isEmergency,
      }));
      return c.json({ reply_text: spoken, appointments }, 200);
    });
}

function toCallbackJson(c: Callback): z.infer<typeof callback> {
  return {
    phone: c.phone,
    name: c.name,
    first_seen: toWire(c.firstSeen),
    last_seen: toWire(c.lastSeen),
    attempts: c.count,
    channel: c.channel,
    lead_source: c.leadSource,
    status: c.status,
    last_result: c.lastResult,
    reason: c.reason,
    message: c.message,
    is_emergency: c.isEmergency,
  };
}
