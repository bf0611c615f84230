import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { cancelVisit, findVisits } from "../../src/domain/scheduling/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { booked, booking, kansas, request, tripsOf } from "../support/bookings.ts";
import { testContext } from "../support/context.ts";

const open = (name: string, now?: string) =>
  testContext(env, { tenantId: deriveId("business", `find-visits-${name}`), ...(now === undefined ? {} : { now }) });
const ann = "+19135550123";
const on = (day: string, phone = ann) => {
  const start = kansas(`2026-11-${day}T09:00`);
  return { request: request({ phone, slot: { start, end: start + 3_600_000 } }) };
};
const idsOf = async (name: string, now?: string) =>
  (await findVisits(open(name, now).ctx, { phone: ann, mode: "live" })).map(({ appointmentId }) => appointmentId);

describe("the visits under a number", () => {
  it("are those that stand, the next one first, in one trip, with all that a change needs", async () => {
    const { ctx } = open("stand");
    await booked(ctx, booking("later", on("25")));
    await booked(ctx, booking("next", on("24")));
    await booked(ctx, booking("bob", on("26", "+19135550124")));
    expect(await tripsOf(ctx, () => idsOf("stand"))).toBeLessThanOrEqual(1);
    const visits = await findVisits(ctx, { phone: ann, mode: "live" });
    expect(visits.map(({ appointmentId }) => appointmentId)).toEqual([
      deriveId("appointment", "next"),
      deriveId("appointment", "later"),
    ]);
    expect(visits[0]).toMatchObject({
      version: 1,
      slot: { start: kansas("2026-11-24T09:00"), end: kansas("2026-11-24T10:00") },
      service: "fixture_or_leak_repair",
      name: "Ann Miller",
      address: "12 Main St, Merriam, KS",
      isEmergency: false,
    });
  });

  it("are none that have begun, were cancelled or were a trial", async () => {
    const { ctx } = open("gone");
    await booked(ctx, booking("begun", on("24")));
    await booked(ctx, booking("off", on("25")));
    await booked(ctx, booking("trial", { ...on("27"), mode: "test" }));
    const off = (await findVisits(ctx, { phone: ann, mode: "live" })).at(-1);
    if (off === undefined) throw new Error("no visit");
    await cancelVisit(ctx, { key: "c", visit: off, mode: "live" });
    expect(await idsOf("gone", "2026-11-24T09:00:00-06:00")).toEqual([]);
    expect(await idsOf("gone", "2026-11-24T08:59:00-06:00")).toEqual([deriveId("appointment", "begun")]);
  });

  it("are five at most", async () => {
    const { ctx } = open("many");
    for (const day of ["24", "25", "26", "27", "28", "30"]) await booked(ctx, booking(`k${day}`, on(day)));
    expect(await findVisits(ctx, { phone: ann, mode: "live" })).toHaveLength(5);
  });

  it("of another business are not seen", async () => {
    await booked(open("ours").ctx, booking("ann", on("24")));
    expect(await idsOf("theirs")).toEqual([]);
  });
});
