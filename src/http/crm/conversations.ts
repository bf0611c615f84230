// The record of what was said, and what it came to.
import { z } from "@hono/zod-openapi";
import { findConversation, listConversations } from "../../domain/calls/index.ts";
import { endpoint, json, resource } from "../endpoint.ts";
import { tenantCtx } from "../http-env.ts";
import {
  channels,
  conversationDetailSchema,
  conversationSchema,
  toConversationDetailJson,
  toConversationJson,
} from "./conversation-schemas.ts";
import { instant, page, params } from "./fields.ts";

const listQuery = page.extend({
  channel: z.enum(channels).optional(),
  outcome: z.string().max(40).optional(),
  is_emergency: z.stringbool().optional().openapi({ type: "boolean" }),
  customer_id: z.string().max(64).optional(),
  from: instant.optional(),
  to: instant.optional(),
});

const list = endpoint("viewer", {
  method: "get",
  path: "/conversations",
  request: { query: listQuery },
  responses: { 200: json(z.array(conversationSchema), "Conversations, the latest first, also those that still go on") },
});

const one = endpoint("viewer", {
  method: "get",
  path: "/conversations/{id}",
  request: { params },
  responses: { 200: json(conversationDetailSchema, "A conversation with all that was said and what it led to") },
});

const ofCustomer = endpoint("viewer", {
  method: "get",
  path: "/customers/{id}/conversations",
  request: { params, query: page },
  responses: { 200: json(z.array(conversationSchema), "A customer's conversations, the latest first") },
});

export function conversationRoutes() {
  return resource()
    .openapi(list, async (c) => {
      const { is_emergency: isEmergency, customer_id: customerId, ...rest } = c.req.valid("query");
      const found = await listConversations(tenantCtx(c), { ...rest, isEmergency, customerId });
      return c.json(found.map(toConversationJson), 200);
    })
    .openapi(one, async (c) => {
      const conversation = await findConversation(tenantCtx(c), { id: c.req.valid("param").id });
      return c.json(toConversationDetailJson(conversation), 200);
    })
    .openapi(ofCustomer, async (c) => {
      const wish = { ...c.req.valid("query"), customerId: c.req.valid("param").id };
      return c.json((await listConversations(tenantCtx(c), wish)).map(toConversationJson), 200);
    });
}
