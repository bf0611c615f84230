import { z } from "@hono/zod-openapi";
import { listCustomers } from "../../domain/crm/index.ts";
import { listAppointments } from "../../domain/scheduling/index.ts";
import { Temporal } from "../../platform/time.ts";
import { endpoint, json, resource } from "../endpoint.ts";
import { tenantCtx } from "../http-env.ts";
import { appointmentSchema, customerSchema, toAppointmentJson, toCustomerJson } from "./schemas.ts";

const page = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
});

const instant = z.iso.datetime({ offset: true }).transform((text) => Temporal.Instant.from(text).epochMilliseconds);

const appointmentQuery = page.extend({
  start_time_from: instant.optional().openapi({ type: "string" }),
  start_time_to: instant.optional().openapi({ type: "string" }),
  status: z.string().max(40).optional(),
  service_type: z.string().max(80).optional(),
  is_emergency: z.stringbool().optional().openapi({ type: "boolean" }),
  tag: z.string().max(80).optional(),
});

const customers = endpoint("owner", {
  method: "get",
  path: "/customers",
  request: { query: page },
  responses: { 200: json(z.array(customerSchema), "Customers in the order they came") },
});

const appointments = endpoint("owner", {
  method: "get",
  path: "/appointments",
  request: { query: appointmentQuery },
  responses: { 200: json(z.array(appointmentSchema), "Appointments in the order they were made") },
});

/** /v1/crm: people and visits, for the owner. */
export function crmRoutes() {
  return resource()
    .openapi(customers, async (c) => {
      const found = await listCustomers(tenantCtx(c), c.req.valid("query"));
      return c.json(found.map(toCustomerJson), 200);
    })
    .openapi(appointments, async (c) => {
      const query = c.req.valid("query");
      const found = await listAppointments(tenantCtx(c), {
        limit: query.limit,
        offset: query.offset,
        startFrom: query.start_time_from,
        startTo: query.start_time_to,
        status: query.status,
        service: query.service_type,
        isEmergency: query.is_emergency,
        tag: query.tag,
      });
      return c.json(found.map(toAppointmentJson), 200);
    });
}
