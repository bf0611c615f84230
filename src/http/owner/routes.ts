import { z } from "@hono/zod-openapi";
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

/** /v1/owner: the owner's day. */
export function ownerRoutes() {
  return resource().openapi(tomorrow, async (c) => {
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
