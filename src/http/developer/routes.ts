import { z } from "@hono/zod-openapi";
import { createMiddleware } from "hono/factory";
import { listOutbox } from "../../domain/messaging/index.ts";
import type { JournalView } from "../../domain/sessions.ts";
import { readSettings } from "../../domain/tenants/index.ts";
import { AppError } from "../../platform/errors.ts";
import { toWire } from "../../platform/time.ts";
import { endpoint, json, resource } from "../endpoint.ts";
import { type HttpEnv, platformCtx, tenantCtx } from "../http-env.ts";
import { seed } from "./seed.ts";

const text = z.object({
  id: z.string(),
  to: z.string(),
  from: z.string(),
  body: z.string(),
  status: z.string(),
  created_at: z.string(),
  business_id: z.string(),
  kind: z.string(),
});

const journal = z
  .object({
    call_id: z.string(),
    outcome: z.string().nullable(),
    stage: z.string(),
    turns: z.array(z.object({ turn: z.int(), caller: z.string(), assistant: z.string(), lines: z.array(z.string()) })),
  })
  .openapi("Journal");

const outbox = endpoint("public", {
  method: "get",
  path: "/outbox",
  responses: {
    200: json(z.object({ messages: z.array(text) }), "Texts that were or would have been sent, newest last"),
  },
});

const call = endpoint("owner", {
  method: "get",
  path: "/calls/{id}",
  request: { params: z.object({ id: z.string().regex(/^[A-Za-z0-9_]{1,64}$/) }) },
  responses: { 200: json(journal, "A call turn by turn, with the keys of the lines said") },
});

const thread = endpoint("owner", {
  method: "get",
  path: "/threads/{from}",
  request: { params: z.object({ from: z.string().regex(/^\+\d{7,15}$/) }) },
  responses: { 200: json(journal, "A text thread turn by turn") },
});

const seedBody = z.object({ rotate_keys: z.boolean().default(false), widget_origin: z.string().max(255).optional() });

const chat = endpoint("owner", {
  method: "get",
  path: "/chats/{id}",
  request: { params: z.object({ id: z.string().regex(/^chat_[0-9a-f]{32}$/) }) },
  responses: { 200: json(journal, "A web chat turn by turn") },
});

const seedDemo = endpoint("developer", {
  method: "post",
  path: "/seed",
  request: { body: json(seedBody, "Whether old keys stop working, and where the chat may run besides") },
  responses: { 200: json(z.looseObject({ business_id: z.string() }), "The demo business, with keys if they are new") },
});

/** Routes of the local environment alone; anywhere else they do not exist. */
const localOnly = createMiddleware<HttpEnv>(async (c, next) => {
  if (c.get("config").environment !== "local") throw new AppError("not_found", "no such route");
  await next();
});

/** /v1/dev: what a developer looks at. */
export function developerRoutes() {
  const app = resource();
  app.use(localOnly);
  return app
    .openapi(outbox, async (c) => {
      const messages = (await listOutbox(platformCtx(c))).map(({ businessId, createdAt, ...rest }) => ({
        ...rest,
        created_at: toWire(createdAt),
        business_id: businessId,
      }));
      return c.json({ messages }, 200);
    })
    .openapi(call, async (c) => {
      const { id } = c.req.valid("param");
      return c.json(toJournal(id, await c.get("edge").sessions.call(id).journal(tenantCtx(c).tenant.id)), 200);
    })
    .openapi(thread, async (c) => {
      const ctx = tenantCtx(c);
      const { textFrom } = await readSettings(ctx);
      const name = `${ctx.tenant.id}:${textFrom}:${c.req.valid("param").from}`;
      return c.json(toJournal(name, await c.get("edge").sessions.chat(name).journal(ctx.tenant.id)), 200);
    })
    .openapi(chat, async (c) => {
      const { id } = c.req.valid("param");
      return c.json(toJournal(id, await c.get("edge").sessions.chat(id).journal(tenantCtx(c).tenant.id)), 200);
    })
    .openapi(seedDemo, async (c) => {
      const { rotate_keys: isRotation, widget_origin: widgetOrigin } = c.req.valid("json");
      return c.json(await seed(platformCtx(c), { isRotation, widgetOrigin }), 200);
    });
}

function toJournal(id: string, view: JournalView | null): z.infer<typeof journal> {
  if (view === null) throw new AppError("not_found", "no such conversation");
  const turns = view.turns.map((turn, index) => ({ turn: index, ...turn }));
  return { call_id: id, outcome: view.outcome, stage: view.stage, turns };
}
