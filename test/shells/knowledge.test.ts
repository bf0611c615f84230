import { env, SELF } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { issueCredentials } from "../../src/domain/auth/index.ts";
import { noteGap } from "../../src/domain/knowledge/index.ts";
import { createBusiness, demoBusiness } from "../../src/domain/tenants/index.ts";
import { otherBusiness, testContext } from "../support/context.ts";
import { type Keys, ownerGet, publicUrl, seeded } from "../support/pickup.ts";

let ours: Keys;
let theirs: Keys;

async function seedOther(): Promise<Keys> {
  const { ctx, settle } = testContext(env, { tenantId: otherBusiness });
  await createBusiness(ctx, { key: "other", ...demoBusiness, name: "Other Plumbing", numbers: ["+19135550143"] });
  const keys = await issueCredentials(ctx, { kinds: ["api_key", "owner_token"], isRotation: true });
  await settle();
  return keys;
}

beforeAll(async () => {
  ours = await seeded();
  theirs = await seedOther();
});

const base = "/v1/owner/knowledge";
const cards = {
  topic: "payment",
  questions: { en: ["Do you take cards?"], es: ["¿Aceptan tarjetas?"] },
  answer: { en: "Yes, we take cards.", es: "Sí, aceptamos tarjetas." },
};

interface Wire {
  id: string;
  is_active: boolean;
  answer: { en: string };
  items: Wire[];
}

function send(keys: Keys, request: { method: string; path: string; body?: unknown; key?: string }): Promise<Response> {
  return SELF.fetch(publicUrl + request.path, {
    method: request.method,
    headers: {
      "X-API-Key": keys.api_key,
      "X-Owner-Token": keys.owner_token,
      "Content-Type": "application/json",
      ...(request.key === undefined ? {} : { "Idempotency-Key": request.key }),
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  });
}

const list = async (keys: Keys, path = base) => (await (await ownerGet(keys, path)).json<Wire>()).items;
const add = async (body: unknown = cards, key?: string) =>
  await send(ours, { method: "POST", path: base, body, ...(key === undefined ? {} : { key }) });
const asked = async (question: string) => {
  const { ctx } = testContext(env);
  const note = { key: question, question, language: "en", mode: "live", conversationId: null } as const;
  return (await noteGap(ctx, note)).gapId;
};

describe("the owner's answers", () => {
  it("are added, read, changed and removed", async () => {
    const added = await add();
    expect(added.status).toBe(201);
    const { id, ...entry } = await added.json<Wire>();
    expect(entry).toMatchObject({ ...cards, is_active: true });
    expect(await list(ours)).toContainEqual({ id, ...entry });
    const changed = await send(ours, { method: "PUT", path: `${base}/${id}`, body: { ...cards, is_active: false } });
    expect([changed.status, (await changed.json<Wire>()).is_active]).toEqual([200, false]);
    expect((await send(ours, { method: "DELETE", path: `${base}/${id}` })).status).toBe(204);
    expect((await send(ours, { method: "DELETE", path: `${base}/${id}` })).status).toBe(404);
    expect(await list(ours)).toEqual([]);
  });

  it("are added once under one Idempotency-Key", async () => {
    const [one, two] = [
      await (await add(cards, "form-7")).json<Wire>(),
      await (await add(cards, "form-7")).json<Wire>(),
    ];
    expect(two.id).toBe(one.id);
    await send(ours, { method: "DELETE", path: `${base}/${one.id}` });
  });

  it.each([
    ["answer", { ...cards, answer: undefined }],
    ["answer.en", { ...cards, answer: { en: "" } }],
    ["answer.en", { ...cards, answer: { en: "x".repeat(601) } }],
    ["questions", { ...cards, questions: { en: [" "], es: [] } }],
    ["questions.en.0", { ...cards, questions: { en: ["x".repeat(161)], es: [] } }],
  ])("are refused naming the field (%s)", async (field, body) => {
    const response = await add(body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: "invalid_input", fields: [field] });
  });

  it.each(["limit=0", "limit=501", "offset=-1", "status=LOST"])("come in pages (%s is refused)", async (query) => {
    const path = query.startsWith("status") ? `${base}/gaps` : base;
    expect((await ownerGet(ours, `${path}?${query}`)).status).toBe(422);
  });

  it("need the owner's token", async () => {
    expect((await send({ ...ours, owner_token: "" }, { method: "POST", path: base, body: cards })).status).toBe(401);
  });

  it("are not another business's", async () => {
    const { id } = await (await add()).json<Wire>();
    expect(await list(theirs)).toEqual([]);
    for (const method of ["PUT", "DELETE"]) {
      const body = method === "PUT" ? { body: cards } : {};
      expect((await send(theirs, { method, path: `${base}/${id}`, ...body })).status).toBe(404);
    }
    expect((await list(ours)).map((entry) => entry.id)).toContain(id);
  });
});

describe("questions without an answer", () => {
  it("are listed and answered once", async () => {
    const id = await asked("Do you take Bitcoin?");
    expect(await list(ours, `${base}/gaps`)).toMatchObject([
      { id, question: "Do you take Bitcoin?", language: "en", status: "OPEN", count: 1, entry_id: null },
    ]);
    const path = `${base}/gaps/${id}/answer`;
    const answer = { method: "POST", path, body: { answer: { en: "No." } }, key: "answer-1" };
    const first = await send(ours, answer);
    expect(first.status).toBe(201);
    const entry = await first.json<Wire>();
    expect(entry).toMatchObject({
      questions: { en: ["Do you take Bitcoin?"], es: [] },
      answer: { en: "No.", es: null },
    });
    expect((await (await send(ours, answer)).json<Wire>()).id).toBe(entry.id);
    expect((await send(ours, { ...answer, key: "answer-2" })).status).toBe(409);
    expect(await list(ours, `${base}/gaps`)).toEqual([]);
    expect(await list(ours, `${base}/gaps?status=ANSWERED`)).toMatchObject([{ id, entry_id: entry.id }]);
  });

  it("are dismissed", async () => {
    const id = await asked("Do you fix boats?");
    expect((await send(ours, { method: "POST", path: `${base}/gaps/${id}/dismiss` })).status).toBe(204);
    expect(await list(ours, `${base}/gaps?status=DISMISSED`)).toMatchObject([{ id }]);
    expect((await send(ours, { method: "POST", path: `${base}/gaps/gap_none/dismiss` })).status).toBe(404);
  });

  it("are not another business's", async () => {
    const id = await asked("Do you fix pools?");
    expect(await list(theirs, `${base}/gaps`)).toEqual([]);
    const answer = { method: "POST", path: `${base}/gaps/${id}/answer`, body: { answer: { en: "No." } } };
    expect((await send(theirs, answer)).status).toBe(404);
    expect((await send(theirs, { method: "POST", path: `${base}/gaps/${id}/dismiss` })).status).toBe(404);
    expect(await list(ours, `${base}/gaps`)).toMatchObject([{ id, status: "OPEN" }]);
  });
});
