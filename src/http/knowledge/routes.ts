import { z } from "@hono/zod-openapi";
import {
  addEntry,
  answerGap,
  changeEntry,
  dismissGap,
  listEntries,
  listGaps,
  removeEntry,
} from "../../domain/knowledge/index.ts";
import { endpoint, json, resource } from "../endpoint.ts";
import { type HttpContext, tenantCtx } from "../http-env.ts";
import {
  changeSchema,
  draftSchema,
  entrySchema,
  gapAnswerSchema,
  gapSchema,
  gapStatus,
  toEntryJson,
  toGapJson,
} from "./schemas.ts";

const page = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
});
const params = z.object({ id: z.string().max(64) });
/** The same key is the same request, however often it arrives. */
const headers = z.object({ "idempotency-key": z.string().min(1).max(120).optional() });
const body = <S extends z.ZodType>(schema: S, description: string) => ({
  ...json(schema, description),
  required: true,
});

const list = endpoint("owner", {
  method: "get",
  path: "/",
  request: { query: page },
  responses: { 200: json(z.object({ items: z.array(entrySchema) }), "What the business has told us, oldest first") },
});

const add = endpoint("owner", {
  method: "post",
  path: "/",
  request: { headers, body: body(draftSchema, "Questions and the answer to them") },
  responses: { 201: json(entrySchema, "The new entry") },
});

const change = endpoint("owner", {
  method: "put",
  path: "/{id}",
  request: { params, body: body(changeSchema, "The whole entry as it is to be") },
  responses: { 200: json(entrySchema, "The entry as it is now") },
});

const remove = endpoint("owner", {
  method: "delete",
  path: "/{id}",
  request: { params },
  responses: { 204: { description: "The entry is gone" } },
});

const gaps = endpoint("owner", {
  method: "get",
  path: "/gaps",
  request: { query: page.extend({ status: gapStatus.default("OPEN") }) },
  responses: { 200: json(z.object({ items: z.array(gapSchema) }), "Questions without an answer, asked latest first") },
});

const answer = endpoint("owner", {
  method: "post",
  path: "/gaps/{id}/answer",
  request: { params, headers, body: body(gapAnswerSchema, "The answer to the question as it was asked") },
  responses: { 201: json(entrySchema, "The entry that answers it from now on") },
});

const dismiss = endpoint("owner", {
  method: "post",
  path: "/gaps/{id}/dismiss",
  request: { params },
  responses: { 204: { description: "Nobody asks the owner for it again" } },
});

/** /v1/owner/knowledge: what is answered, and what was asked in vain. */
export function knowledgeRoutes() {
  return resource()
    .openapi(gaps, async (c) => {
      const found = await listGaps(tenantCtx(c), c.req.valid("query"));
      return c.json({ items: found.map(toGapJson) }, 200);
    })
    .openapi(answer, async (c) => {
      const key = commitKey(c, "knowledge.answer", c.req.valid("header")["idempotency-key"]);
      const entry = await answerGap(tenantCtx(c), { key, gapId: c.req.valid("param").id, ...c.req.valid("json") });
      return c.json(toEntryJson(entry), 201);
    })
    .openapi(dismiss, async (c) => {
      await dismissGap(tenantCtx(c), { key: commitKey(c, "knowledge.dismiss"), gapId: c.req.valid("param").id });
      return c.body(null, 204);
    })
    .openapi(list, async (c) => {
      const found = await listEntries(tenantCtx(c), c.req.valid("query"));
      return c.json({ items: found.map(toEntryJson) }, 200);
    })
    .openapi(add, async (c) => {
      const key = commitKey(c, "knowledge.add", c.req.valid("header")["idempotency-key"]);
      return c.json(toEntryJson(await addEntry(tenantCtx(c), { key, ...c.req.valid("json") })), 201);
    })
    .openapi(change, async (c) => {
      const { is_active: isActive, ...draft } = c.req.valid("json");
      const key = commitKey(c, "knowledge.change");
      const entry = await changeEntry(tenantCtx(c), { key, id: c.req.valid("param").id, isActive, ...draft });
      return c.json(toEntryJson(entry), 200);
    })
    .openapi(remove, async (c) => {
      await removeEntry(tenantCtx(c), { key: commitKey(c, "knowledge.remove"), id: c.req.valid("param").id });
      return c.body(null, 204);
    });
}

function commitKey(c: HttpContext, action: string, given?: string): string {
  return given === undefined ? `${action}:${c.get("requestId")}` : `${action}:key:${given}`;
}
