import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { Booked } from "../../src/domain/conversation/index.ts";
import { listAppointments } from "../../src/domain/scheduling/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { booked, booking, customerWith, kansas, request, tripsOf } from "../support/bookings.ts";
import { testContext } from "../support/context.ts";

const business = (name: string) => deriveId("business", `booked-customer-${name}`);
const open = (name: string, now?: string) =>
  testContext(env, { tenantId: business(name), ...(now === undefined ? {} : { now }) });

const at = (hour: string, end: string) => ({
  slot: { start: kansas(`2026-11-24T${hour}`), end: kansas(`2026-11-24T${end}`) },
});

describe("the customer of a visit", () => {
  it("is the one who has the number already, who keeps name and address", async () => {
    const { ctx } = open("known");
    const first = await booked(ctx, booking("first"));
    const again = {
      ...request(at("11:00", "12:00")),
      name: "Bob",
      address: { ...request().address, text: "99 Oak Ave" },
    };
    const second = await booked(ctx, booking("second", { request: again }));
    expect(second.customerId).toBe(first.customerId);
    const customer = await customerWith(ctx, "+19135550123");
    expect(customer).toMatchObject({ id: first.customerId, name: "Ann Miller", address: "12 Main St, Merriam, KS" });
    expect((await listAppointments(ctx, {}))[1]).toMatchObject({
      customerId: first.customerId,
      contactName: "Bob",
      address: "99 Oak Ave",
    });
  });

  it.each([
    { name: "", address: null, kept: { name: "Ann Miller", address: "12 Main St, Merriam, KS" } },
    { name: "Annie", address: "", kept: { name: "Annie", address: "12 Main St, Merriam, KS" } },
    { name: "", address: "99 Oak Ave", kept: { name: "Ann Miller", address: "99 Oak Ave" } },
  ])("gets only what was missing: %o", async ({ name, address, kept }) => {
    const { ctx } = open(`fill-${name}-${address}`);
    await env.SHARD_0.prepare(
      "insert into customers (tenant_id, id, mode, name, phone, address, tags, created_at, updated_at) values (?, 'cust_old', 'live', ?, '+19135550123', ?, '[]', 0, 0)",
    )
      .bind(ctx.tenant.id, name, address)
      .run();
    expect((await booked(ctx, booking("fill"))).customerId).toBe("cust_old");
    expect(await customerWith(ctx, "+19135550123")).toMatchObject(kept);
  });

  it("costs no trip of its own, new or known", async () => {
    const { ctx } = open("trips");
    let first: Booked | undefined;
    let second: Booked | undefined;
    const trips = await tripsOf(ctx, async () => {
      first = await booked(ctx, booking("first"));
      second = await booked(ctx, booking("second", { request: request(at("11:00", "12:00")) }));
    });
    expect(trips).toBe(2);
    expect(second?.customerId).toBe(first?.customerId);
  });

  it("is not the caller when the visit is for another number", async () => {
    const { ctx } = open("other-number");
    const caller = await booked(ctx, booking("caller"));
    const mother = { ...request(at("11:00", "12:00")), phone: "+19135550177", name: "Mary" };
    const visit = await booked(ctx, booking("mother", { request: mother }));
    expect(visit.customerId).not.toBe(caller.customerId);
    expect((await customerWith(ctx, "+19135550177"))?.id).toBe(visit.customerId);

    const again = { ...mother, ...at("14:00", "15:00") };
    const second = await booked(ctx, booking("mother-again", { request: again }));
    expect(second.customerId).toBe(visit.customerId);
  });
});
