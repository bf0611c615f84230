import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { crm, d1Trips, freeHour, refusal, type Wire } from "../support/crm.ts";
import { type Keys, seeded } from "../support/pickup.ts";

let keys: Keys;
let { get, send, visit } = crm({ api_key: "", owner_token: "" });

beforeAll(async () => {
  keys = await seeded();
  ({ get, send, visit } = crm(keys));
});

describe("appointments over HTTP", () => {
  it("are entered at any hour, read, moved and cancelled", async () => {
    const entered = await visit({
      service_type: "gas_line",
      estimated_value: 199.99,
      tags: ["vip"],
      is_emergency: true,
    });
    expect(entered).toMatchObject({ version: 1, status: "SCHEDULED", estimated_value: 199.99, tags: ["vip"] });
    expect(await (await get(`/appointments/${entered.id}`)).json()).toEqual(entered);
    const time = freeHour();
    const moved = await send("PATCH", `/appointments/${entered.id}`, { body: { version: 1, ...time } });
    expect(await moved.json()).toEqual({ ...entered, ...time, version: 2 });
    const cleared = await send("PATCH", `/appointments/${entered.id}`, { body: { service_type: null, tags: null } });
    expect(await cleared.json()).toMatchObject({ ...time, service_type: null, tags: [], estimated_value: 199.99 });
    for (const _ of ["once", "again"])
      expect((await send("DELETE", `/appointments/${entered.id}?version=3`)).status).toBe(204);
    expect(await (await get(`/appointments/${entered.id}`)).json()).toMatchObject({ status: "CANCELLED", version: 4 });
  });

  it("decided on an older version are refused with what they are now", async () => {
    const { id } = await visit();
    await send("PATCH", `/appointments/${id}`, { body: { description: "leaks" } });
    const now = await (await get(`/appointments/${id}`)).json<Wire>();
    for (const late of [
      await send("PATCH", `/appointments/${id}`, { body: { version: 1, description: "drips" } }),
      await send("DELETE", `/appointments/${id}?version=1`),
    ])
      expect(await refusal(late)).toMatchObject([409, { code: "conflict", current: now }]);
  });

  it("at a time that is taken are refused with who has it", async () => {
    const crews = (await env.SHARD_0.prepare("select crew_count from tenant_settings").first<{ crew_count: number }>())
      ?.crew_count;
    const first = await visit();
    const time = { start_time: first.start_time, end_time: first.end_time };
    for (let crew = 1; crew < (crews ?? 1); crew += 1) await visit(time);
    const { id } = await visit();
    const taken = await send("PATCH", `/appointments/${id}`, { body: time });
    const conflict = { id: first.id, customer_name: "Ann Miller", ...time };
    expect(await refusal(taken)).toMatchObject([
      409,
      { code: "slot_taken", conflicts: expect.arrayContaining([conflict]) },
    ]);
    const again = await send("POST", "/appointments", {
      body: { customer_id: first.id.replace("appt", "cust"), ...time },
    });
    expect(again.status).toBe(404);
  });

  it("come in order of time, whatever order they were made in", async () => {
    const [one, two] = [freeHour(), freeHour()];
    const late = await visit(two);
    const early = await visit(one);
    const list = await (await get(`/appointments?order=start&start_time_from=${one.start_time}`)).json<Wire[]>();
    expect(list.slice(0, 2).map(({ id }) => id)).toEqual([early.id, late.id]);
  });

  it("are told other times they could have", async () => {
    const { id } = await visit();
    const slots = await (await send("POST", `/appointments/${id}/propose-slots`)).json<Wire[]>();
    expect(slots).toHaveLength(2);
    for (const slot of slots)
      expect(slot).toEqual({ start_time: expect.stringMatching(/Z$/), end_time: expect.stringMatching(/Z$/) });
  });

  it.each<[string, object]>([
    ["status", { status: "banana" }],
    ["start_time", { start_time: "2027-02-01T09:00:00" }],
    ["end_time", { end_time: "2020-01-01T00:00:00Z" }],
    ["version", { version: 0 }],
    ["technician_id", { technician_id: "tech_nobody" }],
    ["estimated_value", { estimated_value: -1 }],
    ["contact_phone", { contact_phone: "12" }],
    ["id", { id: "appt_other" }],
    ["customer_id", { customer_id: "cust_other" }],
    ["mode", { mode: "test" }],
    ["created_at", { created_at: "2020-01-01T00:00:00Z" }],
    ["calendar_event_id", { calendar_event_id: "x" }],
    ["start_time", { start_time: null }],
  ])("are refused naming the field (%s)", async (field, body) => {
    const { id } = await visit();
    const response = await send("PATCH", `/appointments/${id}`, { body });
    expect(await refusal(response)).toMatchObject([422, { code: "invalid_input", fields: [field] }]);
    expect(await (await get(`/appointments/${id}`)).json()).toMatchObject({ version: 1 });
  });

  it("that nobody knows are 404", async () => {
    expect((await get("/appointments/appt_x")).status).toBe(404);
    expect((await send("PATCH", "/appointments/appt_x", { body: {} })).status).toBe(404);
    expect((await send("DELETE", "/appointments/appt_x")).status).toBe(404);
    expect((await send("POST", "/appointments/appt_x/propose-slots")).status).toBe(404);
  });
});

describe("who may read and change them", () => {
  it("is nobody without the owner's token", async () => {
    const stranger = crm({ ...keys, owner_token: "" });
    for (const [method, path] of [
      ["GET", "/customers"],
      ["GET", "/customers/search?q=ann"],
      ["POST", "/customers"],
      ["PATCH", "/customers/cust_x"],
      ["GET", "/appointments/appt_x"],
      ["PATCH", "/appointments/appt_x"],
      ["DELETE", "/appointments/appt_x"],
    ] as const)
      expect((await stranger.send(method, path, method === "GET" ? {} : { body: {} })).status).toBe(401);
  });

  it("costs a read two trips to the databases", async () => {
    const { id, customer_id } = await visit();
    for (const path of [
      "/customers",
      "/customers?order=name&limit=1",
      "/customers/search?q=miller",
      `/customers/${customer_id}`,
      `/customers/${customer_id}/timeline`,
      `/customers/${customer_id}/appointments`,
      "/appointments?order=start",
      `/appointments/${id}`,
    ])
      expect([path, d1Trips(await get(path))]).toEqual([path, 2]);
    expect(d1Trips(await send("POST", `/appointments/${id}/propose-slots`))).toBe(2);
  });
});
