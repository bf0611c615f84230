import { readChatFront } from "../../domain/calls/index.ts";
import { endpoint, json, resource } from "../endpoint.ts";
import { tenantCtx } from "../http-env.ts";
import { endChat, readChat, startChat, takeMessage } from "./chats.ts";
import { chatParam, ended, front, frontQuery, history, messageBody, startBody, started, turn } from "./schemas.ts";

const business = endpoint("widget", {
  method: "get",
  path: "/business",
  request: { query: frontQuery },
  responses: { 200: json(front, "Whose chat it is, and how it would greet; nothing is begun by looking") },
});

const read = endpoint("widget", {
  method: "get",
  path: "/{conversation_id}",
  request: { params: chatParam },
  responses: { 200: json(history, "All that was said, and where the conversation stands") },
});

const starting = (path: string) =>
  endpoint("widget", {
    method: "post",
    path,
    request: { body: json(startBody, "What a form has told already; nothing of it proves who somebody is") },
    responses: { 200: json(started, "The conversation and its greeting") },
  });

const saying = (path: string) =>
  endpoint("widget", {
    method: "post",
    path,
    request: { params: chatParam, body: json(messageBody, "What the visitor wrote") },
    responses: { 200: json(turn, "The reply") },
  });

const ending = (path: string) =>
  endpoint("widget", {
    method: "post",
    path,
    request: { params: chatParam },
    responses: { 200: json(ended, "The conversation is over and on record") },
  });

/** /v1/widget: the chat on a business's own page. The paths under /session do the same. */
export function widgetRoutes() {
  const app = resource()
    .openapi(business, async (c) => {
      const ctx = tenantCtx(c);
      const { name, language, greeting } = await readChatFront(ctx, c.req.valid("query").language ?? null);
      return c.json({ id: ctx.tenant.id, name, language_code: language, greeting }, 200);
    })
    .openapi(read, async (c) => c.json(await readChat(c, c.req.valid("param").conversation_id), 200));
  for (const path of ["/start", "/session/start"])
    app.openapi(starting(path), async (c) => c.json(await startChat(c, c.req.valid("json")), 200));
  for (const path of ["/{conversation_id}/message", "/session/{conversation_id}/input"])
    app.openapi(saying(path), async (c) => {
      return c.json(await takeMessage(c, c.req.valid("param").conversation_id, c.req.valid("json")), 200);
    });
  for (const path of ["/{conversation_id}/end", "/session/{conversation_id}/end"])
    app.openapi(ending(path), async (c) => c.json(await endChat(c, c.req.valid("param").conversation_id), 200));
  return app;
}
