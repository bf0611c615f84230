// The owner's day: today's and tomorrow's visits, and the same in a sentence.
import { z } from "@hono/zod-openapi";
import { type DaySchedule, daySchedule, type ScheduledVisit, todaysSummary } from "../../domain/scheduling/index.ts";
import { toWire } from "../../platform/time.ts";
import { endpoint, json, resource } from "../endpoint.ts";
import { tenantCtx } from "../http-env.ts";

const visitSchema = z
  .object({
    id: z.string(),
    version: z.int(),
    customer_id: z.string(),
    customer_name: z.string(),
    contact_phone: z.string().nullable(),
    address: z.string().nullable(),
    service_type: z.string().nullable(),
    description: z.string().nullable(),
    start_time: z.string(),
    end_time: z.string(),
    is_emergency: z.boolean(),
    status: z.string(),
    conversation_id: z.string().nullable(),
  })
  .openapi("ScheduledVisit");

const scheduleSchema = z
  .object({ date: z.string(), reply_text: z.string(), appointments: z.array(visitSchema) })
  .openapi("DaySchedule");

const summarySchema = z
  .object({
    reply_text: z.string(),
    total_appointments: z.int(),
    emergency_appointments: z.int(),
    standard_appointments: z.int(),
  })
  .openapi("DaySummary");

const today = endpoint("viewer", {
  method: "get",
  path: "/schedule/today",
  responses: { 200: json(scheduleSchema, "Today's visits, and the same as spoken text") },
});

const tomorrow = endpoint("viewer", {
  method: "get",
  path: "/schedule/tomorrow",
  responses: { 200: json(scheduleSchema, "Tomorrow's visits, and the same as spoken text") },
});

const summary = endpoint("viewer", {
  method: "get",
  path: "/summary/today",
  responses: { 200: json(summarySchema, "How many visits there are today, and the same as spoken text") },
});

export function scheduleRoutes() {
  return resource()
    .openapi(today, async (c) => c.json(toScheduleJson(await daySchedule(tenantCtx(c), { day: "today" })), 200))
    .openapi(tomorrow, async (c) => c.json(toScheduleJson(await daySchedule(tenantCtx(c), { day: "tomorrow" })), 200))
    .openapi(summary, async (c) => {
      const { spoken, total, emergencies } = await todaysSummary(tenantCtx(c));
      const counts = { total_appointments: total, emergency_appointments: emergencies };
      return c.json({ reply_text: spoken, ...counts, standard_appointments: total - emergencies }, 200);
    });
}

function toScheduleJson({ date, spoken, visits }: DaySchedule): z.infer<typeof scheduleSchema> {
  return { date, reply_text: spoken, appointments: visits.map(toVisitJson) };
}

function toVisitJson(visit: ScheduledVisit): z.infer<typeof visitSchema> {
  return {
    id: visit.id,
    version: visit.version,
    customer_id: visit.customerId,
    customer_name: visit.customerName ?? "Customer",
    contact_phone: visit.contactPhone,
    address: visit.address,
    service_type: visit.service,
    description: visit.description,
    start_time: toWire(visit.start),
    end_time: toWire(visit.end),
    is_emergency: visit.isEmergency,
    status: visit.status,
    conversation_id: visit.conversationId,
  };
}
