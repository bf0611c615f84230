import { describe, expect, it } from "vitest";
import type { Callback } from "../../../src/domain/calls/rules/callback.ts";
import { writeEmergencyNote } from "../../../src/domain/calls/rules/emergency-note.ts";
import {
  bookingText,
  callbackText,
  confirmationText,
  emergencyText,
} from "../../../src/domain/notifications/rules/texts.ts";
import { visitTime } from "../../../src/domain/notifications/rules/visit-time.ts";
import type { Appointment } from "../../../src/domain/scheduling/rules/appointment.ts";
import { Temporal, toMs } from "../../../src/platform/time.ts";
import { demoSettings } from "../../support/demo-settings.ts";

const start = toMs(Temporal.Instant.from("2026-12-03T14:00:00-06:00"));

function visit(changes: Partial<Appointment> = {}): Appointment {
  return {
    id: "appt_1",
    version: 1,
    timeVersion: 1,
    mode: "live",
    customerId: "cust_1",
    conversationId: null,
    start,
    end: start + 3_600_000,
    localDate: "2026-12-03",
    status: "SCHEDULED",
    service: "general_plumbing",
    description: "the kitchen faucet leaks",
    address: "12 Main St, Merriam, KS",
    contactName: "Ann Miller",
    contactPhone: "+19135550123",
    isEmergency: false,
    leadSource: "Phone",
    jobStage: "Booked",
    estimatedValueCents: null,
    quotedValueCents: null,
    quoteStatus: null,
    calendarEventId: null,
    technicianId: null,
    tags: [],
    createdAt: 0,
    ...changes,
  };
}

function waiting(changes: Partial<Callback> = {}): Callback {
  return {
    id: "cb_1",
    mode: "live",
    phone: "+19135550123",
    name: "Ann Miller",
    address: null,
    channel: "phone",
    reason: "MESSAGE",
    message: "please call about the heater",
    status: "PENDING",
    isEmergency: false,
    leadSource: null,
    lastResult: null,
    conversationId: null,
    count: 1,
    firstSeen: 0,
    lastSeen: 0,
    ...changes,
  };
}

const settings = demoSettings();
const spanish = demoSettings({ language: "es" });
const long = "water everywhere, ".repeat(200);

describe("the customer's confirmation", () => {
  it("names the business, day, date, time in the business's zone, place, how to change and how to opt out", () => {
    const text = confirmationText(visit(), { settings, phone: "+19135550111", language: "en" });
    expect(text).toBe(
      "Bristol Plumbing: your visit is booked for Thursday, December 3 at 2:00 PM, 12 Main St, Merriam, KS. To change it, call +19135550111. Reply STOP to opt out.",
    );
  });

  it("speaks Spanish to those who do, whatever the business speaks", () => {
    const text = confirmationText(visit(), { settings, phone: "+19135550111", language: "es" });
    expect(text).toMatch(/jueves, 3 de diciembre.*2:00.*Responda STOP/);
  });

  it("leaves out an address that would promise something in our name", () => {
    const trick = visit({ address: "12 Free Repair Guaranteed Street, Merriam" });
    const text = confirmationText(trick, { settings, phone: "+19135550111", language: "en" });
    expect(text).not.toMatch(/free|guarantee/i);
    expect(text).toContain("your visit is booked for");
  });

  it("does without an address", () => {
    const text = confirmationText(visit({ address: null }), { settings, phone: "+19135550111", language: "en" });
    expect(text).toContain("at 2:00 PM. To change it");
  });

  it("gives the hour of the business's own wall clock on both sides of the change to winter time", () => {
    const at = (instant: string) => visitTime(toMs(Temporal.Instant.from(instant)), "America/Chicago", "en");
    expect(at("2026-10-31T14:00:00Z")).toBe("Saturday, October 31 at 9:00 AM");
    expect(at("2026-11-02T14:00:00Z")).toBe("Monday, November 2 at 8:00 AM");
  });

  it("has only plain spaces in its times", () => {
    for (const language of ["en", "es"] as const) {
      expect(visitTime(start, "America/Chicago", language)).not.toMatch(/[^\S ]/);
    }
  });
});

describe("the owner's texts", () => {
  it("tell a booking with tag, name, time, place, problem and number", () => {
    expect(bookingText(visit(), settings)).toBe(
      "[Standard] New visit: Ann Miller, Thursday, December 3 at 2:00 PM. Address: 12 Main St, Merriam, KS. Problem: the kitchen faucet leaks. Phone: +19135550123",
    );
    expect(bookingText(visit({ isEmergency: true }), settings)).toMatch(/^\[EMERGENCY\]/);
    expect(bookingText(visit(), spanish)).toMatch(/^\[Estándar\].*jueves/);
    expect(bookingText(visit({ isEmergency: true }), spanish)).toMatch(/^\[EMERGENCIA\]/);
  });

  it("say so where nothing is known", () => {
    const nothing = { contactName: null, contactPhone: null, address: null, description: null };
    expect(bookingText(visit(nothing), settings)).toContain("unknown caller, Thursday");
    expect(bookingText(visit(nothing), settings)).toContain("Address: n/a. Problem: n/a. Phone: n/a");
  });

  it("tell an emergency with its kind, who, where, and the caller's words", () => {
    const message = writeEmergencyNote({ kind: "gas", words: "I smell gas", address: "12 Main St" });
    const callback = waiting({ isEmergency: true, reason: "EMERGENCY", message });
    expect(emergencyText(callback, settings)).toBe(
      "[EMERGENCY] gas. Call now: Ann Miller, +19135550123. Address: 12 Main St. They said: I smell gas",
    );
    expect(emergencyText(callback, spanish)).toMatch(/^\[EMERGENCIA\] gas\. Llame ya/);
  });

  it("tell who waits for a call, and why when they left no words", () => {
    expect(callbackText(waiting(), settings)).toBe(
      "[Standard] Please call back: Ann Miller, +19135550123. please call about the heater",
    );
    const missed = waiting({ reason: "MISSED_CALL", message: null, name: null });
    expect(callbackText(missed, settings)).toContain("unknown caller, +19135550123. missed call");
    expect(callbackText(waiting({ isEmergency: true }), spanish)).toMatch(/^\[EMERGENCIA\]/);
  });
});

describe("no text is 480 characters or more, and none loses its time or its number", () => {
  const name = "Maximiliana ".repeat(30);
  const address = "1234 Some Very Long Road ".repeat(20);
  const bloated = visit({ description: long, contactName: name, address });

  it.each([settings, spanish].map((business) => ({ ...business, name: "Plumbing and Heating ".repeat(20) })))(
    "in $language",
    (business) => {
      const { language } = business;
      const texts = [
        bookingText(bloated, business),
        confirmationText(bloated, { settings: business, phone: "+19135550111", language }),
        emergencyText(waiting({ message: writeEmergencyNote({ kind: "gas", words: long, address }), name }), business),
        callbackText(waiting({ message: long, name }), business),
      ];
      for (const text of texts) expect(text.length).toBeLessThan(480);
      expect(texts[0]).toContain("2:00");
      expect(texts[0]).toContain("+19135550123");
      expect(texts[1]).toContain("2:00");
      expect(texts[1]).toContain("STOP");
      expect(texts[2]).toContain("+19135550123");
    },
  );

  it("is cut between characters, never inside one", () => {
    const text = callbackText(waiting({ message: "💧".repeat(400) }), settings);
    expect(text.isWellFormed()).toBe(true);
  });
});
