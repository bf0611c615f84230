import { describe, expect, it } from "vitest";
import type { Appointment, AppointmentStatus } from "../../../src/domain/scheduling/rules/appointment.ts";
import {
  type AppointmentChange,
  checkLength,
  checkTechnician,
  decideChange,
} from "../../../src/domain/scheduling/rules/appointment-change.ts";
import { laneByHand } from "../../../src/domain/scheduling/rules/lanes.ts";
import { Temporal } from "../../../src/platform/time.ts";
import { demoSettings } from "../../support/demo-settings.ts";

const kansas = (wallClock: string) =>
  Temporal.PlainDateTime.from(wallClock).toZonedDateTime("America/Chicago").epochMilliseconds;
const hour = 3_600_000;
const day = 24 * hour;
const nine = kansas("2026-11-24T09:00");
const now = nine - day;

const visit: Appointment = {
  id: "appt_1",
  version: 4,
  timeVersion: 2,
  mode: "live",
  customerId: "cust_1",
  conversationId: null,
  start: nine,
  end: nine + hour,
  localDate: "2026-11-24",
  status: "SCHEDULED",
  service: "gas_line",
  description: "smells",
  address: null,
  contactName: "Ann",
  contactPhone: null,
  isEmergency: false,
  leadSource: null,
  jobStage: "Booked",
  estimatedValueCents: 100,
  quotedValueCents: null,
  quoteStatus: null,
  calendarEventId: null,
  technicianId: null,
  tags: ["vip"],
  createdAt: 0,
};

const decide = (change: AppointmentChange, current: Partial<Appointment> = {}) =>
  decideChange({ ...visit, ...current }, change, { zone: "America/Chicago", now });

describe("a change of a visit by hand", () => {
  it("names only what is different, and counts a version", () => {
    const { next, fields } = decide({ service: "gas_line", description: "hisses", tags: ["vip"] });
    expect(fields).toEqual({ description: "hisses" });
    expect(next).toEqual({ ...visit, description: "hisses", version: 5 });
  });

  it.each<[AppointmentChange, AppointmentStatus, number]>([
    [{ address: "9 Elm St", technicianId: "tech_1", end: nine + 2 * hour }, "SCHEDULED", 2],
    [{ status: "CONFIRMED" }, "SCHEDULED", 2],
    [{ start: nine + hour }, "SCHEDULED", 5],
    [{ start: now - hour }, "SCHEDULED", 5],
    [{ status: "COMPLETED" }, "SCHEDULED", 5],
    [{ status: "PENDING_RESCHEDULE" }, "CANCELLED", 5],
    [{ status: "CONFIRMED" }, "CANCELLED", 5],
  ])("overtakes earlier news when it brings another start or standing: %o of one that is %s", (change, status, is) => {
    expect(decide(change, { status }).next).toMatchObject({ version: 5, timeVersion: is });
  });

  it("that changes nothing is none", () => {
    expect(decide({ service: "gas_line", start: nine, end: nine + hour })).toEqual({
      next: visit,
      fields: {},
      lane: "keep",
      news: null,
    });
  });

  it("leaves what is not said, and clears what is null", () => {
    const { next } = decide({ description: null, tags: null, address: undefined });
    expect(next).toMatchObject({ description: null, tags: [], address: null, service: "gas_line" });
  });

  it("of the start alone keeps the length; the day is that of the business", () => {
    const midnight = kansas("2026-11-24T23:59");
    expect(decide({ start: midnight }).next).toMatchObject({
      start: midnight,
      end: midnight + hour,
      localDate: "2026-11-24",
    });
    expect(decide({ start: midnight + 60_000 }).next.localDate).toBe("2026-11-25");
  });

  it.each([{ end: nine }, { end: nine - 1 }, { end: nine + day + 1 }, { start: nine + hour, end: nine + hour }])(
    "refuses a visit that does not end within a day of its start: %o",
    (change) => expect(() => decide(change)).toThrow("within 24 hours"),
  );

  it("allows a visit of a whole day", () => {
    expect(() => checkLength(nine, nine + day)).not.toThrow();
  });

  it("refuses a technician who does not work here", () => {
    expect(() => checkTechnician("tech_b", ["tech_a"])).toThrow("no such technician");
    expect(() => checkTechnician("tech_a", ["tech_a"])).not.toThrow();
    expect(() => checkTechnician(null, [])).not.toThrow();
  });
});

describe("the lane and the news of a change by hand", () => {
  it.each<[string, AppointmentChange, Partial<Appointment>, string, string | null]>([
    ["a new time takes a lane anew and is told", { start: nine + hour }, {}, "hold", "appointment.moved"],
    ["more time takes a lane anew and is not told", { end: nine + 2 * hour }, {}, "hold", null],
    ["another technician takes another lane", { technicianId: "tech_a" }, {}, "hold", null],
    ["words leave the lane alone", { description: "x" }, {}, "keep", null],
    ["a confirmation leaves the lane alone", { status: "CONFIRMED" }, {}, "keep", null],
    [
      "a cancelled visit gives its lane back and is told",
      { status: "CANCELLED" },
      {},
      "release",
      "appointment.cancelled",
    ],
    [
      "one cancelled at another time is not told of the move",
      { status: "CANCELLED", start: nine + hour },
      {},
      "release",
      "appointment.cancelled",
    ],
    ["a finished visit gives its lane back in silence", { status: "COMPLETED" }, {}, "release", null],
    ["one that waits for a new time gives its lane back", { status: "PENDING_RESCHEDULE" }, {}, "release", null],
    [
      "one that waited and is cancelled is told",
      { status: "CANCELLED" },
      { status: "PENDING_RESCHEDULE" },
      "keep",
      "appointment.cancelled",
    ],
    [
      "one that is on again takes a lane and is told",
      { status: "SCHEDULED" },
      { status: "CANCELLED" },
      "hold",
      "appointment.booked",
    ],
    ["a cancelled visit is moved without a lane", { start: nine + hour }, { status: "CANCELLED" }, "keep", null],
    [
      "a visit that is past is cancelled in silence",
      { status: "CANCELLED" },
      { start: now - hour, end: now },
      "release",
      null,
    ],
    ["a visit moved into the past is moved in silence", { start: now - hour }, {}, "hold", null],
  ])("%s", (...[, change, current, lane, news]) => {
    expect(decide(change, current)).toMatchObject({ lane, news });
  });

  it.each<[AppointmentStatus, AppointmentStatus, string | null, string | null]>([
    ["SCHEDULED", "CANCELLED", "Booked", "Cancelled"],
    ["CANCELLED", "SCHEDULED", "Cancelled", "Booked"],
    ["SCHEDULED", "COMPLETED", "Quote sent", "Completed"],
    ["SCHEDULED", "CONFIRMED", "Quote sent", "Quote sent"],
  ])("from %s to %s the stage of the job goes along", (...[from, to, before, after]) => {
    expect(decide({ status: to }, { status: from, jobStage: before }).next.jobStage).toBe(after);
  });

  it("a stage that the change names is kept", () => {
    expect(decide({ status: "CANCELLED", jobStage: "Lost" }).next.jobStage).toBe("Lost");
  });

  it("a lane is never held for longer than a day, travel included", () => {
    const lane = laneByHand({ ...visit, end: nine + day }, demoSettings({ travelBufferMinutes: 30 }), []);
    expect(lane).toMatchObject({ busyFrom: nine, busyTo: nine + day, cap: null });
    expect(laneByHand(visit, demoSettings({ travelBufferMinutes: 30 }), []).busyTo).toBe(nine + 1.5 * hour);
  });

  it("asks for its technician's lane only while they work here", () => {
    const theirs = { ...visit, technicianId: "tech_a" };
    expect(laneByHand(theirs, demoSettings(), ["tech_a"]).technicianId).toBe("tech_a");
    expect(laneByHand(theirs, demoSettings(), ["tech_b"]).technicianId).toBeNull();
  });
});
