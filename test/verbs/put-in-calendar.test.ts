import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { Calendar } from "../../src/domain/ports.ts";
import { bookVisit, listAppointments, putInCalendar } from "../../src/domain/scheduling/index.ts";
import { AppError } from "../../src/platform/errors.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { booking, kansas } from "../support/bookings.ts";
import { otherBusiness, testContext } from "../support/context.ts";

const id = deriveId("appointment", "key");

type Visit = Parameters<Calendar["putVisit"]>[0];

function open(name: string, putVisit: Calendar["putVisit"]) {
  const tenantId = deriveId("business", `calendar-${name}`);
  return testContext(env, { tenantId, ports: { calendar: { putVisit } } }).ctx;
}

describe("the owner's calendar", () => {
  it("gets a booked visit once, and its event's id is kept", async () => {
    const put: Visit[] = [];
    const ctx = open("happy", async (visit) => `event-${put.push(visit)}`);
    await bookVisit(ctx, booking("key"));
    await putInCalendar(ctx, id);
    await putInCalendar(ctx, id);
    expect(put).toEqual([
      {
        appointmentId: id,
        title: "Ann Miller",
        start: kansas("2026-11-24T09:00"),
        end: kansas("2026-11-24T10:00"),
        notes: "+19135550123\n12 Main St, Merriam, KS\nthe kitchen faucet leaks",
      },
    ]);
    expect(await listAppointments(ctx, {})).toMatchObject([{ calendarEventId: "event-1", version: 1 }]);
  });

  it("that refuses leaves the visit as it is, to be tried again", async () => {
    const ctx = open("refused", async () => {
      throw new AppError("vendor_unavailable", "down");
    });
    await bookVisit(ctx, booking("key"));
    await expect(putInCalendar(ctx, id)).rejects.toThrow("down");
    expect(await listAppointments(ctx, {})).toMatchObject([{ calendarEventId: null, status: "SCHEDULED" }]);
  });

  it("hears nothing of another business's visit, nor of a trial", async () => {
    const put: Visit[] = [];
    const ctx = open("other", async (visit) => `event-${put.push(visit)}`);
    await bookVisit(ctx, booking("key", { mode: "test" }));
    await putInCalendar(ctx, id);
    const stranger = testContext(env, {
      tenantId: otherBusiness,
      ports: { calendar: { putVisit: async (v) => `event-${put.push(v)}` } },
    });
    await putInCalendar(stranger.ctx, id);
    expect(put).toEqual([]);
  });
});
