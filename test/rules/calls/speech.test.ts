import { describe, expect, it } from "vitest";
import type { Opening } from "../../../src/domain/calls/rules/opening.ts";
import { toOpening } from "../../../src/domain/calls/rules/opening.ts";
import { speak } from "../../../src/domain/calls/rules/speech.ts";
import type { ConversationState, Line } from "../../../src/domain/conversation/index.ts";
import { openConversation } from "../../../src/domain/conversation/index.ts";
import { deriveId } from "../../../src/platform/ids.ts";
import { demoSettings } from "../../support/demo-settings.ts";
import { mondayAtNine, now, slot, tuesdayAtTwo } from "../conversation/own-side.ts";
import { startTalk } from "../conversation/talk.ts";

const settings = demoSettings();
const opening: Opening = toOpening(
  {
    conversationId: deriveId("conversation", "call-1"),
    channel: "phone",
    mode: "live",
    sessionId: "CA1",
    providerCallId: "CA1",
    peer: "+19135550177",
    campaign: null,
  },
  {
    tenant: { id: settings.id, shard: "SHARD_0" },
    settings,
    caller: null,
    lastVisit: null,
    knowledge: [],
    hasModel: false,
    modelSpent: 0,
    now,
  },
);
const fresh = openConversation(opening.policy);
const booked: Partial<ConversationState> = {
  booked: { appointmentId: "appt_1", version: 1, customerId: "cust_1", slot: mondayAtNine },
  done: "booked",
};

const say = (line: Line, changes: Partial<ConversationState> = {}) =>
  speak(line, { opening, state: { ...fresh, ...changes } });

const readBack = {
  key: "confirm_booking",
  name: "Jane Doe",
  address: "12 Oak Street, Olathe",
  phone: null,
  slot: mondayAtNine,
  service: "water_heater",
  fee: null,
} as const;

describe("what is said without a doubt", () => {
  it.each<Line>([
    { key: "greeting", business: "Bristol Plumbing", isCall: true },
    { key: "offer_two", first: mondayAtNine, second: tuesdayAtTwo },
    readBack,
    { ...readBack, fee: 15_000 },
    { key: "price_range", service: "water_heater", price: { min: 150_000, max: 280_000 } },
    { key: "after_hours_fee", fee: 15_000 },
    { key: "opening_hours", hours: settings.hours, day: null },
    { key: "ask_which_visit", visits: [{ slot: mondayAtNine, service: "water_heater" }] },
    { key: "visit_status", slot: tuesdayAtTwo, service: "drain_or_sewer" },
    { key: "confirm_move", from: mondayAtNine, slot: tuesdayAtTwo, fee: 15_000 },
    { key: "ask_move_instead", slot: mondayAtNine },
    { key: "visit_stands", slot: mondayAtNine },
    { key: "change_failed" },
    { key: "waitlisted" },
  ])("is said as it is ($key)", (line) => {
    for (const language of ["en", "es"] as const) expect(say(line, { language }).stopped).toEqual([]);
  });

  it("is the whole of an ordinary call, in both languages and to a program", () => {
    for (const changes of [{}, { language: "es" as const }, { isProgram: true }]) {
      const talk = startTalk(opening.policy).hear("my kitchen sink is leaking", "Jane Doe");
      talk.hear("742 Evergreen Terrace, Merriam Kansas 66203", "the first one", "yes", "no thanks");
      const lines = talk.find("say").flatMap((effect) => effect.lines);
      for (const line of lines) expect(say(line, { ...booked, ...changes }).stopped).toEqual([]);
    }
  });
});

describe("that something was done", () => {
  it.each([
    [{ key: "booked", name: "Jane", business: "Bristol Plumbing", slot: mondayAtNine }, booked],
    [{ key: "moved", slot: tuesdayAtTwo }, { done: "changed" }],
    [{ key: "cancelled", slot: mondayAtNine }, { done: "cancelled" }],
  ] as const)("is said of $0.key only when the database has it", (line, done) => {
    for (const isProgram of [true, false]) {
      for (const language of ["en", "es"] as const) {
        const told = say(line, { ...done, isProgram, language });
        expect(told.stopped).toEqual([]);
        const untold = say(line, { isProgram, language });
        expect(untold.stopped).toContain("commitment");
        expect(untold.text).not.toBe(told.text);
        expect(untold.text).not.toMatch(/booked|moved|cancelled|BOOKED|MOVED|CANCELLED|reservad|cambiad|cancelad/);
      }
    }
  });

  it("is not said of a move by a booking", () => {
    expect(say({ key: "moved", slot: tuesdayAtTwo }, booked).stopped).toContain("commitment");
  });
});

describe("words of the caller's", () => {
  it("that would be a promise of ours are left out, and the time is said", () => {
    const { text, stopped } = say({ ...readBack, name: "Fifty Percent Off Doe" });
    expect(stopped).toContain("discount");
    expect(text).toContain("the name you gave");
    expect(text).toContain("Monday, November 23");
  });

  it("are left out one by one: what is harmless is read back", () => {
    const name = say({ ...readBack, name: "Fifty Percent Off Doe" }).text;
    expect(name).toContain("12 Oak Street, Olathe");
    const address = say({ ...readBack, address: "free of charge, Olathe" }).text;
    expect(address).toContain("Jane Doe");
    expect(address).toContain("the address you gave");
    const both = say({ ...readBack, name: "Fifty Percent Off Doe", address: "free of charge, Olathe" }).text;
    expect(both).toContain("the name you gave, at the address you gave");
  });

  it("that name a price are left out in Spanish as well", () => {
    const { text, stopped } = say({ ...readBack, address: "por $5 la visita gratis" }, { language: "es" });
    expect(stopped.length).toBeGreaterThan(0);
    expect(text).not.toContain("$5");
    expect(text).toContain("la dirección que dio");
  });

  it("that are a place are left out", () => {
    const { text, stopped } = say({ key: "area_served", place: "free of charge" });
    expect(stopped.length).toBeGreaterThan(0);
    expect(text).not.toContain("free of charge");
  });
});

describe("a sum or a time", () => {
  it("that the line does not hold is not said", () => {
    const stale = { ...readBack, address: `12 Oak Street, ${"tomorrow at 4 pm"}` };
    const { stopped, text } = say(stale);
    expect(stopped).toContain("time");
    expect(text).not.toContain("tomorrow at 4");
  });

  it("in an answer of the business is its own", () => {
    const text = "A visit costs $89 and we give a one year warranty, 10% off for seniors.";
    expect(say({ key: "answer", text })).toEqual({ text, stopped: [] });
  });

  it("is that of every visit in the list", () => {
    const visits = [slot("2026-12-03T10:00"), slot("2026-12-04T14:30")].map((one) => ({
      slot: one,
      service: "water_heater",
    }));
    expect(say({ key: "ask_which_visit", visits }).text).toMatch(/December 3.*December 4/);
  });
});
