import { z } from "@hono/zod-openapi";
import { customerTimeline } from "../../domain/calls/index.ts";
import {
  changeCustomer,
  customerOrders,
  findCustomer,
  listCustomers,
  saveCustomer,
  searchCustomers,
} from "../../domain/crm/index.ts";
import { listCustomerAppointments } from "../../domain/scheduling/index.ts";
import { endpoint, json, resource } from "../endpoint.ts";
import { tenantCtx } from "../http-env.ts";
import { body, commitKey, headers, page, params } from "./fields.ts";
import {
  appointmentSchema,
  customerChangeSchema,
  customerDraftSchema,
  customerSchema,
  timelineItemSchema,
  toAppointmentJson,
  toCustomerJson,
  toTimelineJson,
} from "./schemas.ts";

const customerPage = page.extend({
  order: z.enum(customerOrders).default("created"),
  after: z.string().max(600).optional(),
});

const searchQuery = z.object({
  q: z.string().trim().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(50).default(50),
});

const list = endpoint("viewer", {
  method: "get",
  path: "/customers",
  request: { query: customerPage },
  responses: {
    200: {
      ...json(z.array(customerSchema), "Customers in the order they came, or by name"),
      headers: z.object({
        "X-Next-Cursor": z.string().optional().openapi({ description: "`after` of the next page, when there is more" }),
        "X-Total-Count": z.string().optional().openapi({ description: "How many there are; not told behind a cursor" }),
      }),
    },
  },
});

const search = endpoint("viewer", {
  method: "get",
  path: "/customers/search",
  request: { query: searchQuery },
  responses: { 200: json(z.array(customerSchema), "Customers whose name, phone, e-mail or address contains it") },
});

const one = endpoint("viewer", {
  method: "get",
  path: "/customers/{id}",
  request: { params },
  responses: { 200: json(customerSchema, "The customer") },
});

const timeline = endpoint("viewer", {
  method: "get",
  path: "/customers/{id}/timeline",
  request: { params },
  responses: { 200: json(z.array(timelineItemSchema), "Visits and conversations, oldest first") },
});

const visits = endpoint("viewer", {
  method: "get",
  path: "/customers/{id}/appointments",
  request: { params, query: page },
  responses: { 200: json(z.array(appointmentSchema), "The customer's visits in order of time") },
});

const save = endpoint("manager", {
  method: "post",
  path: "/customers",
  request: { headers, body: body(customerDraftSchema, "The person with this phone; what is empty stays as it is") },
  responses: { 200: json(customerSchema, "The customer as it is now") },
});

const change = endpoint("manager", {
  method: "patch",
  path: "/customers/{id}",
  request: { params, body: body(customerChangeSchema, "What changes; null clears") },
  responses: { 200: json(customerSchema, "The customer as it is now") },
});

export function customerRoutes() {
  return resource()
    .openapi(list, async (c) => {
      const { customers, next, total } = await listCustomers(tenantCtx(c), c.req.valid("query"));
      if (next !== null) c.header("X-Next-Cursor", next);
      if (total !== null) c.header("X-Total-Count", String(total));
      return c.json(customers.map(toCustomerJson), 200);
    })
    .openapi(search, async (c) => {
      const found = await searchCustomers(tenantCtx(c), c.req.valid("query"));
      return c.json(found.map(toCustomerJson), 200);
    })
    .openapi(one, async (c) => {
      return c.json(toCustomerJson(await findCustomer(tenantCtx(c), c.req.valid("param").id)), 200);
    })
    .openapi(timeline, async (c) => {
      const items = await customerTimeline(tenantCtx(c), c.req.valid("param").id);
      return c.json(items.map(toTimelineJson), 200);
    })
    .openapi(visits, async (c) => {
      const wish = { customerId: c.req.valid("param").id, ...c.req.valid("query") };
      return c.json((await listCustomerAppointments(tenantCtx(c), wish)).map(toAppointmentJson), 200);
    })
    .openapi(save, async (c) => {
      const key = commitKey(c, "customer.save", c.req.valid("header")["idempotency-key"]);
      const saved = await saveCustomer(tenantCtx(c), { key, ...c.req.valid("json") });
      return c.json(toCustomerJson(saved), 200);
    })
    .openapi(change, async (c) => {
      const input = { key: commitKey(c, "customer.change"), id: c.req.valid("param").id, change: c.req.valid("json") };
      return c.json(toCustomerJson(await changeCustomer(tenantCtx(c), input)), 200);
    });
}
