import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { type AppointmentFilter, bookVisit, listAppointments } from "../../src/domain/scheduling/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { booking, kansas, request } from "../support/bookings.ts";
import { testContext } from "../support/context.ts";

const { ctx } = testContext(env, { tenantId: deriveId("business", "list-appointments") });

const slot = (date: string) => ({ start: kansas(`${date}T09:00`), end: kansas(`${date}T10:00`) });
const dates = async (filter: AppointmentFilter) => (await listAppointments(ctx, filter)).map((a) => a.localDate);

beforeAll(async () => {
  // Booked in this order, so that it differs from the order of the visits.
  await bookVisit(ctx, booking("late", { request: request({ slot: slot("2026-11-27") }) }));
  await bookVisit(ctx, booking("early", { request: request({ slot: slot("2026-11-24"), service: "gas_line" }) }));
  await bookVisit(ctx, booking("burst", { request: request({ slot: slot("2026-11-25"), emergency: "burst" }) }));
  await bookVisit(ctx, booking("trial", { mode: "test", request: request({ slot: slot("2026-11-26") }) }));
  const change = (set: string, key: string) =>
    env.SHARD_0.prepare(`update appointments set ${set} where id = ?`).bind(deriveId("appointment", key)).run();
  await change("status = 'CONFIRMED', tags = '[\"vip\",\"Promo, spring\"]'", "early");
});

describe("the list of appointments", () => {
  it("has the live ones in the order they came in, in one trip", async () => {
    const before = ctx.databases.trips.count;
    expect(await dates({})).toEqual(["2026-11-27", "2026-11-24", "2026-11-25"]);
    expect(ctx.databases.trips.count - before).toBe(1);
  });

  it("comes in pages", async () => {
    expect(await dates({ limit: 2 })).toEqual(["2026-11-27", "2026-11-24"]);
    expect(await dates({ limit: 2, offset: 2 })).toEqual(["2026-11-25"]);
  });

  it.each([{ limit: 0 }, { limit: 501 }, { offset: -1 }])("refuses a page out of range: %o", async (page) => {
    await expect(listAppointments(ctx, page)).rejects.toMatchObject({ code: "invalid_input" });
  });

  it.each<[AppointmentFilter, string[]]>([
    [{ startFrom: kansas("2026-11-25T09:00") }, ["2026-11-27", "2026-11-25"]],
    [{ startTo: kansas("2026-11-25T09:00") }, ["2026-11-24", "2026-11-25"]],
    [{ status: "confirmed" }, ["2026-11-24"]],
    [{ status: "nonsense" }, []],
    [{ service: "GAS_LINE" }, ["2026-11-24"]],
    [{ isEmergency: true }, ["2026-11-25"]],
    [{ isEmergency: false }, ["2026-11-27", "2026-11-24"]],
    [{ tag: "vip" }, ["2026-11-24"]],
    [{ tag: "Promo, spring" }, ["2026-11-24"]],
    [{ tag: "VIP" }, []],
    [{ status: "SCHEDULED", isEmergency: false }, ["2026-11-27"]],
  ])("filters by %o", async (filter, expected) => {
    expect(await dates(filter)).toEqual(expected);
  });

  it("shows nothing of another business", async () => {
    const other = testContext(env, { tenantId: deriveId("business", "list-appointments-other") }).ctx;
    expect(await listAppointments(other, {})).toEqual([]);
  });
});
