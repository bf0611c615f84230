import { z } from "@hono/zod-openapi";
import {
  appointmentOrders,
  cancelAppointment,
  changeAppointment,
  enterAppointment,
  findAppointment,
  listAppointments,
  proposeSlots,
} from "../../domain/scheduling/index.ts";
import { toWire } from "../../platform/time.ts";
import { endpoint, json, resource } from "../endpoint.ts";
import { tenantCtx } from "../http-env.ts";
import { appointmentChangeSchema, newAppointmentSchema, toAppointmentChange } from "./appointment-input.ts";
import { body, commitKey, headers, instant, page, params } from "./fields.ts";
import { refused } from "./refused.ts";
import { appointmentSchema, slotSchema, toAppointmentJson } from "./schemas.ts";

const appointmentQuery = page.extend({
  start_time_from: instant.optional().openapi({ type: "string" }),
  start_time_to: instant.optional().openapi({ type: "string" }),
  status: z.string().max(40).optional(),
  service_type: z.string().max(80).optional(),
  is_emergency: z.stringbool().optional().openapi({ type: "boolean" }),
  tag: z.string().max(80).optional(),
  order: z.enum(appointmentOrders).default("created"),
});

const list = endpoint("viewer", {
  method: "get",
  path: "/appointments",
  request: { query: appointmentQuery },
  responses: { 200: json(z.array(appointmentSchema), "Appointments in the order they were made, or of time") },
});

const one = endpoint("viewer", {
  method: "get",
  path: "/appointments/{id}",
  request: { params },
  responses: { 200: json(appointmentSchema, "The appointment") },
});

const enter = endpoint("manager", {
  method: "post",
  path: "/appointments",
  request: { headers, body: body(newAppointmentSchema, "A visit of a customer that is there, at any time") },
  responses: { 200: json(appointmentSchema, "The new appointment") },
});

const change = endpoint("manager", {
  method: "patch",
  path: "/appointments/{id}",
  request: { params, body: body(appointmentChangeSchema, "What changes; null clears") },
  responses: { 200: json(appointmentSchema, "The appointment as it is now") },
});

const cancel = endpoint("manager", {
  method: "delete",
  path: "/appointments/{id}",
  request: { params, query: z.object({ version: z.coerce.number().int().min(1).optional() }) },
  responses: { 204: { description: "The appointment is cancelled" } },
});

const propose = endpoint("viewer", {
  method: "post",
  path: "/appointments/{id}/propose-slots",
  request: { params },
  responses: { 200: json(z.array(slotSchema), "At most two times that it could be moved to") },
});

export function appointmentRoutes() {
  return resource()
    .openapi(list, async (c) => {
      const { start_time_from, start_time_to, service_type, is_emergency, ...rest } = c.req.valid("query");
      const times = { startFrom: start_time_from, startTo: start_time_to };
      const filter = { ...rest, ...times, service: service_type, isEmergency: is_emergency };
      return c.json((await listAppointments(tenantCtx(c), filter)).map(toAppointmentJson), 200);
    })
    .openapi(one, async (c) => {
      return c.json(toAppointmentJson(await findAppointment(tenantCtx(c), c.req.valid("param").id)), 200);
    })
    .openapi(enter, async (c) => {
      const { customer_id: customerId, ...fields } = c.req.valid("json");
      const key = commitKey(c, "appointment.enter", c.req.valid("header")["idempotency-key"]);
      const visit = { ...toAppointmentChange(fields), start: fields.start_time };
      const result = await enterAppointment(tenantCtx(c), { key, customerId, ...visit });
      if (result.kind !== "entered") throw refused(result);
      return c.json(toAppointmentJson(result.appointment), 200);
    })
    .openapi(change, async (c) => {
      const { version, ...fields } = c.req.valid("json");
      const what = { id: c.req.valid("param").id, version: version ?? null, change: toAppointmentChange(fields) };
      const result = await changeAppointment(tenantCtx(c), { key: commitKey(c, "appointment.change"), ...what });
      if (result.kind !== "changed") throw refused(result);
      return c.json(toAppointmentJson(result.appointment), 200);
    })
    .openapi(cancel, async (c) => {
      const { version = null } = c.req.valid("query");
      const what = { key: commitKey(c, "appointment.cancel"), id: c.req.valid("param").id, version };
      const result = await cancelAppointment(tenantCtx(c), what);
      if (result.kind !== "changed") throw refused(result);
      return c.body(null, 204);
    })
    .openapi(propose, async (c) => {
      const slots = await proposeSlots(tenantCtx(c), c.req.valid("param").id);
      return c.json(
        slots.map(({ start, end }) => ({ start_time: toWire(start), end_time: toWire(end) })),
        200,
      );
    });
}
