import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { recordCall } from "../../src/domain/calls/index.ts";
import { bookVisit } from "../../src/domain/scheduling/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { booking, request } from "../support/bookings.ts";
import { call, conversation } from "../support/callers.ts";
import { testContext } from "../support/context.ts";
import { crm, refusal, type Wire } from "../support/crm.ts";
import { newCaller, seeded } from "../support/pickup.ts";

let { get, send, customer } = crm({ api_key: "", owner_token: "" });

beforeAll(async () => {
  ({ get, send, customer } = crm(await seeded()));
});

describe("customers over HTTP", () => {
  it("are saved, read, searched, changed and listed with their number", async () => {
    const phone = newCaller();
    const typed = `(${phone.slice(2, 5)}) ${phone.slice(5, 8)}-${phone.slice(8)}`;
    const saved = await send("POST", "/customers", { body: { name: " José Ruiz ", phone: typed, tags: ["vip"] } });
    expect(saved.status).toBe(200);
    const jose = await saved.json<Wire>();
    expect(jose).toEqual({
      id: expect.stringMatching(/^cust_/),
      name: "José Ruiz",
      phone,
      email: null,
      address: null,
      tags: ["vip"],
      created_at: expect.stringMatching(/^2026-11-23T15:\d\d:\d\dZ$/),
    });
    expect(await (await get(`/customers/${jose.id}`)).json()).toEqual(jose);
    expect(await (await get("/customers/search?q=jose%20ruiz")).json()).toEqual([jose]);
    expect(await (await get(`/customers/search?q=${encodeURIComponent(typed)}`)).json()).toEqual([jose]);
    const patched = await send("PATCH", `/customers/${jose.id}`, { body: { email: "jose@example.com", tags: null } });
    expect(await patched.json()).toEqual({ ...jose, email: "jose@example.com", tags: [] });
    const list = await get("/customers?limit=500");
    const everybody = await list.json<Wire[]>();
    expect(everybody.map(({ id }) => id)).toContain(jose.id);
    expect(list.headers.get("X-Total-Count")).toBe(String(everybody.length));
  });

  it("come page by page behind a cursor", async () => {
    await customer();
    await customer();
    const first = await get("/customers?order=name&limit=1");
    const next = first.headers.get("X-Next-Cursor") ?? "";
    const second = await get(`/customers?order=name&limit=1&after=${next}`);
    const [one, two] = [await first.json<Wire[]>(), await second.json<Wire[]>()];
    expect([one.length, two.length]).toEqual([1, 1]);
    expect(two[0]?.id).not.toBe(one[0]?.id);
    expect(second.headers.get("X-Total-Count")).toBeNull();
    expect((await get("/customers?after=nonsense")).status).toBe(422);
  });

  it("with a number that another customer has are refused", async () => {
    const [one, other] = [await customer(), await customer()];
    const response = await send("PATCH", `/customers/${one.id}`, { body: { phone: other.phone } });
    expect(await refusal(response)).toMatchObject([409, { code: "conflict", fields: ["phone"] }]);
  });

  it.each<[string, object]>([
    ["phone", { phone: "12" }],
    ["phone", { phone: "" }],
    ["email", { email: "nobody" }],
    ["name", { name: "x".repeat(121) }],
    ["tags.0", { tags: [""] }],
    ["tenantId", { tenantId: "biz_other" }],
    ["mode", { mode: "test" }],
    ["created_at", { created_at: "2020-01-01T00:00:00Z" }],
  ])("are refused naming the field (%s)", async (field, fields) => {
    const body = { name: "Ann", phone: newCaller(), ...fields };
    expect(await refusal(await send("POST", "/customers", { body }))).toMatchObject([422, { fields: [field] }]);
    const { id } = await customer();
    expect(await refusal(await send("PATCH", `/customers/${id}`, { body: fields }))).toMatchObject([
      422,
      { fields: [field] },
    ]);
  });

  it.each(["limit=0", "limit=501", "offset=-1", "order=phone"])("come in no page like %s", async (query) => {
    expect((await get(`/customers?${query}`)).status).toBe(422);
  });

  it.each(["", "q=", "q=%20", "q=a&limit=51", "q=a&limit=0"])("are searched by no query like '%s'", async (query) => {
    expect((await get(`/customers/search?${query}`)).status).toBe(422);
  });

  it("under one Idempotency-Key are saved once", async () => {
    const request = { key: "form-1", body: { name: "Once", phone: newCaller() } };
    const [one, two] = [await send("POST", "/customers", request), await send("POST", "/customers", request)];
    expect(await two.json()).toEqual(await one.json());
  });

  it("that nobody knows are 404", async () => {
    for (const path of ["", "/timeline", "/appointments"])
      expect((await get(`/customers/cust_x${path}`)).status).toBe(404);
    expect((await send("PATCH", "/customers/cust_x", { body: { name: "X" } })).status).toBe(404);
  });
});

describe("a customer's timeline", () => {
  it("has visits and conversations in order, one line each, and no trial", async () => {
    const { ctx } = testContext(env);
    const phone = newCaller();
    const spoken = { peer: phone, sessionId: "CA-timeline", outcome: "booked" };
    const id = deriveId("conversation", "timeline");
    await bookVisit(ctx, booking("timeline", { request: request({ phone, problem: "the sink\n leaks" }) }));
    await recordCall(ctx, call({ key: "timeline-call", conversation: conversation({ ...spoken, id }) }));
    const trial = conversation({ ...spoken, id: deriveId("conversation", "timeline-trial"), mode: "test" });
    await recordCall(ctx, call({ key: "timeline-trial", conversation: trial }));
    const customerId = deriveId("customer", "timeline");
    expect(await (await get(`/customers/${customerId}/timeline`)).json()).toEqual([
      {
        type: "conversation",
        id,
        timestamp: "2026-11-23T15:00:00Z",
        title: "Phone",
        status: null,
        channel: "phone",
        text: "booked",
      },
      {
        type: "appointment",
        id: deriveId("appointment", "timeline"),
        timestamp: "2026-11-24T15:00:00Z",
        title: "fixture_or_leak_repair",
        status: "SCHEDULED",
        channel: null,
        text: "the sink leaks",
      },
    ]);
    expect(await (await get(`/customers/${customerId}/appointments`)).json()).toMatchObject([
      { id: deriveId("appointment", "timeline"), customer_id: customerId },
    ]);
  });
});
