import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { type CustomerListWish, changeCustomer, listCustomers } from "../../src/domain/crm/index.ts";
import { bookVisit } from "../../src/domain/scheduling/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { booking, customerWith, kansas, request } from "../support/bookings.ts";
import { testContext } from "../support/context.ts";

const { ctx } = testContext(env, { tenantId: deriveId("business", "list-customers") });
const other = testContext(env, { tenantId: deriveId("business", "list-customers-other") }).ctx;

const visit = (hour: number, name: string, phone: string) =>
  request({ name, phone, slot: { start: kansas(`2026-11-24T${hour}:00`), end: kansas(`2026-11-24T${hour + 1}:00`) } });

beforeAll(async () => {
  await bookVisit(ctx, booking("ann", { request: visit(10, "Ann", "+19135550101") }));
  await bookVisit(ctx, booking("bob", { request: visit(11, "Bob", "+19135550102") }));
  await bookVisit(ctx, booking("cy", { request: visit(12, "Cy", "+19135550103") }));
  await bookVisit(ctx, booking("trial", { mode: "test", request: visit(13, "Trial", "+19135550104") }));
});

const names = async (wish: CustomerListWish) => (await listCustomers(ctx, wish)).customers.map((c) => c.name);

describe("the list of customers", () => {
  it("has the live ones in the order they came in, in one trip", async () => {
    const before = ctx.databases.trips.count;
    expect(await names({})).toEqual(["Ann", "Bob", "Cy"]);
    expect(ctx.databases.trips.count - before).toBe(1);
  });

  it("comes in pages", async () => {
    expect(await names({ limit: 1, offset: 1 })).toEqual(["Bob"]);
  });

  it("comes by name, whatever the case", async () => {
    await bookVisit(ctx, booking("ben", { request: visit(14, "ben", "+19135550105") }));
    expect(await names({ order: "name" })).toEqual(["Ann", "ben", "Bob", "Cy"]);
    expect(await names({ order: "created" })).toEqual(["Ann", "Bob", "Cy", "ben"]);
  });

  it.each(["created", "name"] as const)("goes on behind a cursor, and ends (by %s)", async (order) => {
    const first = await listCustomers(ctx, { order, limit: 3 });
    expect(first).toMatchObject({ total: 4, next: expect.any(String) });
    const second = await listCustomers(ctx, { order, limit: 3, after: first.next ?? "" });
    expect(second).toMatchObject({ total: null, next: null });
    expect([...first.customers, ...second.customers].map((c) => c.name).sort()).toEqual(["Ann", "Bob", "Cy", "ben"]);
  });

  it("leaves nobody out when the last one of a page is renamed before the next is asked for", async () => {
    const first = await listCustomers(ctx, { order: "name", limit: 2 });
    const last = first.customers.at(-1);
    expect(last?.name).toBe("ben");
    await changeCustomer(ctx, { key: "rename", id: last?.id ?? "", change: { name: "Zoe" } });
    expect(await names({ order: "name", after: first.next ?? "" })).toEqual(["Bob", "Cy", "Zoe"]);
    await changeCustomer(ctx, { key: "rename-back", id: last?.id ?? "", change: { name: "ben" } });
  });

  it.each(["", "x", "eyJ9", btoa("{}")])("refuses a cursor that no page gave: %s", async (after) => {
    await expect(listCustomers(ctx, { after })).rejects.toMatchObject({ details: { fields: ["after"] } });
  });

  it("refuses the cursor of another order", async () => {
    const { next } = await listCustomers(ctx, { order: "name", limit: 1 });
    await expect(listCustomers(ctx, { after: next ?? "" })).rejects.toMatchObject({ code: "invalid_input" });
  });

  it.each([{ limit: 0 }, { limit: 501 }, { limit: 1.5 }, { offset: -1 }])(
    "refuses a page out of range: %o",
    async (page) => {
      await expect(listCustomers(ctx, page)).rejects.toMatchObject({ code: "invalid_input" });
    },
  );

  it("shows nobody of another business", async () => {
    expect(await listCustomers(other, {})).toEqual({ customers: [], next: null, total: 0 });
  });
});

describe("who is on the line", () => {
  it("is known by number", async () => {
    const customer = await customerWith(ctx, "+19135550102");
    expect(customer).toEqual({
      id: deriveId("customer", "bob"),
      name: "Bob",
      phone: "+19135550102",
      email: null,
      address: "12 Main St, Merriam, KS",
      tags: [],
      createdAt: ctx.clock().epochMilliseconds,
    });
  });

  it("is nobody when the number is new, of a trial, or of another business's customer", async () => {
    expect(await customerWith(ctx, "+19135550199")).toBeNull();
    expect(await customerWith(ctx, "+19135550104")).toBeNull();
    expect(await customerWith(other, "+19135550102")).toBeNull();
  });
});
