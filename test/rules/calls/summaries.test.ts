import { describe, expect, it } from "vitest";
import { believeSummary } from "../../../src/domain/calls/rules/believe-summary.ts";
import type { CallRecord } from "../../../src/domain/calls/rules/record.ts";
import { writeSummary } from "../../../src/domain/calls/rules/write-summary.ts";
import { deriveId } from "../../../src/platform/ids.ts";
import { lies, lieTo } from "../../simulator/openai/lies.ts";

const zone = "America/Chicago";
const at = 1_795_446_000_000;

/** A conversation in which the receptionist and the caller speak by turns, the receptionist first. */
function recordOf(
  said: readonly string[],
  change: Partial<CallRecord["conversation"]> = {},
  rest: Partial<CallRecord> = {},
): CallRecord {
  return {
    conversation: {
      id: deriveId("conversation", "call-1"),
      mode: "live",
      channel: "phone",
      customerId: null,
      sessionId: "CA1",
      providerCallId: "CA1",
      peer: null,
      language: "en",
      outcome: "abandoned",
      isEmergency: false,
      leadSource: null,
      createdAt: at,
      endedAt: at,
      ...change,
    },
    summary: null,
    messages: said.map((text, i) => ({
      role: i % 2 === 0 ? "assistant" : "user",
      text,
      at: at + i,
      lines: [],
      facts: [],
      answerMs: null,
    })),
    customerName: null,
    callback: null,
    ...rest,
  };
}

const leak = recordOf([
  "Thanks for calling Bristol Plumbing. How can I help?",
  "This is Ann Miller, my kitchen sink is leaking",
  "What is the address?",
  "12 Oak Street in Merriam, and my number is 913-555-0155",
  "I can offer Tuesday at 9 AM.",
  "I will call back",
]);

const told = {
  name: "Ann Miller",
  phone: "913 555 0155",
  address: "12 Oak Street, Merriam",
  problem: "kitchen sink is leaking",
  urgency: "routine",
  nextStep: "Call Ann back",
  text: "Ann Miller has a leaking kitchen sink at 12 Oak Street.",
} as const;

describe("a summary by rules", () => {
  it("says what the words and the record hold, and unknown for the rest", () => {
    expect(writeSummary(leak, zone)).toEqual({
      name: "Ann Miller",
      phone: "+19135550155",
      address: "12 Oak Street, Merriam",
      problem: expect.stringContaining("kitchen sink is leaking") as string,
      urgency: "unknown",
      nextStep: "Nothing to do: nobody waits for a call.",
      text: expect.stringMatching(/^Ann Miller went away before the end: .*leaking\.$/) as string,
      writtenBy: "rules",
    });
    const silence = writeSummary(recordOf(["Hello?"]), zone);
    expect(silence).toMatchObject({ name: "unknown", phone: "unknown", address: "unknown", problem: "unknown" });
    expect(silence.text).toBe("A caller went away before the end.");
  });

  it("believes the list of callbacks and the file before the words", () => {
    const callback = {
      name: "Anne Muller",
      phone: "+19135550156",
      message: "[gas] I smell gas @ 1 Elm St",
      address: "1 Elm St",
    };
    const emergency = recordOf(["Hello"], { isEmergency: true, outcome: "emergency" }, { callback });
    expect(writeSummary(emergency, zone)).toMatchObject({
      name: "Anne Muller",
      phone: "+19135550156",
      address: "1 Elm St",
      problem: "I smell gas",
      urgency: "emergency",
      nextStep: "Call back at once.",
      text: "Anne Muller reported an emergency: I smell gas.",
    });
    expect(writeSummary({ ...leak, customerName: "Ann B. Miller" }, zone).name).toBe("Ann B. Miller");
  });

  it.each([
    ["booked", "routine", "The visit stands in the schedule."],
    ["cancelled", "routine", "Nothing to do."],
    ["answered", "routine", "Nothing to do."],
  ])("of a conversation that ended %s leaves the right thing to do", (outcome, urgency, nextStep) => {
    expect(writeSummary(recordOf(["Hello", "hi"], { outcome }), zone)).toMatchObject({ urgency, nextStep });
  });

  it("of somebody who waits says to call back", () => {
    const callback = { name: null, phone: "+19135550156", message: "about the heater", address: null };
    const summary = writeSummary(recordOf(["Hello", "hi"], { outcome: "message" }, { callback }), zone);
    expect(summary).toMatchObject({ urgency: "soon", nextStep: "Call back.", problem: "about the heater" });
  });
});

describe("a model's summary", () => {
  const byRules = writeSummary(leak, zone);
  const believed = (change: Partial<Parameters<typeof believeSummary>[0]>, record = leak) =>
    believeSummary({ ...told, ...change }, writeSummary(record, zone), record);

  it("is taken over where it says what was said", () => {
    expect(believed({})).toEqual({
      name: byRules.name,
      phone: byRules.phone,
      address: byRules.address,
      problem: told.problem,
      urgency: "routine",
      nextStep: told.nextStep,
      text: told.text,
      writtenBy: "model",
    });
  });

  it("fills what the rules could not find, when it was said", () => {
    const record = recordOf([
      "Your name?",
      "Priya Raghunathan",
      "Your number?",
      "nine one three five five five oh one five five",
    ]);
    const blank = { ...writeSummary(record, zone), name: "unknown", phone: "unknown" };
    const found = believeSummary({ ...told, name: "Priya Raghunathan", phone: "913-555-0155" }, blank, record);
    expect(found).toMatchObject({
      name: "Priya Raghunathan",
      phone: "913-555-0155",
      address: "unknown",
      problem: "unknown",
    });
  });

  it("brings in no number that nobody gave", () => {
    const record = recordOf(["Your number?", "913-555-0155"]);
    const blank = { ...writeSummary(record, zone), phone: "unknown" };
    for (const phone of ["816-555-0999", "0155", "unknown"])
      expect(believeSummary({ ...told, phone }, blank, record).phone).toBe("unknown");
    expect(believeSummary({ ...told, phone: "+1 913 555 0155" }, blank, record).phone).toBe("+1 913 555 0155");
  });

  it.each([
    "The caller was promised it for $49.",
    "It will cost forty nine dollars.",
    "The work is 129.50 at most.",
    "The sink costs $12.",
    "The sink costs twelve dollars.",
    "A visit is booked for the caller.",
    "A technician will arrive soon.",
    "The repair is free.",
    "Robert Stranger called about a sink.",
    "Call 816 555 0999 about a sink.",
    "The visit is tomorrow.",
    "",
    "x".repeat(301),
  ])("is not believed when it says %j", (text) => {
    expect(believed({ text, nextStep: text })).toMatchObject({
      text: byRules.text,
      nextStep: byRules.nextStep,
      writtenBy: "rules",
    });
  });

  it("may repeat what we promised", () => {
    const record = recordOf(["You're booked for Tuesday at 9 AM.", "thanks"], { outcome: "booked" });
    expect(believed({ text: "The caller is booked for Tuesday at 9 AM." }, record).writtenBy).toBe("model");
    expect(believed({ text: "The caller is booked for Wednesday at 9 AM." }, record).writtenBy).toBe("rules");
  });

  it("never makes or unmakes an emergency", () => {
    expect(believed({ urgency: "emergency" }).urgency).toBe("soon");
    const emergency = recordOf(["Hello", "I smell gas"], { isEmergency: true });
    expect(believed({ urgency: "routine", nextStep: "Nothing to do" }, emergency)).toMatchObject({
      urgency: "emergency",
      nextStep: "Call back at once.",
    });
  });

  it("makes nobody who waits less urgent", () => {
    const callback = { name: null, phone: "+19135550156", message: "about the heater", address: null };
    const waiting = recordOf(["Hello", "hi"], { outcome: "message" }, { callback });
    expect(believed({ urgency: "routine" }, waiting).urgency).toBe("soon");
  });

  it.each(lies)("that lies about %s brings in nothing that was not said", (lie) => {
    const data = {
      transcript: leak.messages.map(({ role, text }) => ({ who: role === "user" ? "caller" : "us", said: text })),
    };
    const { next_step, ...form } = lieTo({ form: "summary", data }, lie) as Record<string, string>;
    const summary = believeSummary({ ...told, ...form, nextStep: String(next_step) } as typeof told, byRules, leak);
    expect(JSON.stringify(summary)).not.toMatch(/Stranger|Nowhere|0999|49|Monday|tomorrow|refund|explosion|tankless/i);
    expect(summary.urgency).not.toBe("emergency");
    expect(summary).toMatchObject({ name: "Ann Miller", phone: "+19135550155" });
  });
});
