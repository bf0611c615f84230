import { describe, expect, it } from "vitest";
import type { ConversationPolicy } from "../../../src/domain/conversation/policy.ts";
import type { KnowledgeEntry } from "../../../src/domain/knowledge/rules/knowledge.ts";
import { slot } from "./own-side.ts";
import { newCaller } from "./policy.ts";
import { startTalk } from "./talk.ts";

const warranty = {
  id: "kno_1",
  questions: { en: ["Do you give a warranty?"], es: ["¿Dan garantía?"] },
  answer: { en: "Yes, one year on our work.", es: "Sí, un año en nuestro trabajo." },
} as KnowledgeEntry;
const metro = { cities: ["Merriam", "Olathe"], postalCodes: [] };

const business = (changes: Partial<ConversationPolicy> = {}): ConversationPolicy => ({
  ...newCaller,
  knowledge: [warranty],
  ...changes,
});
const problem = "my kitchen sink is leaking";
const name = "Jane Doe";
const address = "742 Evergreen Terrace, Merriam Kansas 66203";

describe("a question that the business has answered", () => {
  it("is answered in its own words, and the open question comes again", () => {
    const talk = startTalk(business()).hear(problem, "do you give a warranty?");
    expect(talk.lines).toEqual([{ key: "answer", text: "Yes, one year on our work." }, { key: "ask_name_again" }]);
    expect(talk.state.open).toEqual({ kind: "name", tries: 0 });
    expect(talk.find("note_gap")).toEqual([]);
  });

  it("is answered in Spanish", () => {
    const talk = startTalk(business({ language: "es" })).hear("se me tapó el fregadero", "¿dan garantía?");
    expect(talk.lines[0]).toEqual({ key: "answer", text: "Sí, un año en nuestro trabajo." });
  });

  it("is answered in the one language it has, rather than not at all", () => {
    const entry = { ...warranty, answer: { en: "Yes, one year." } } as KnowledgeEntry;
    const policy = business({ language: "es", knowledge: [entry] });
    const talk = startTalk(policy).hear("se me tapó el fregadero", "¿dan garantía?");
    expect(talk.lines[0]).toEqual({ key: "answer", text: "Yes, one year." });
  });

  it("is answered though it came in one breath with the problem, which is taken", () => {
    const talk = startTalk(business()).hear("my kitchen sink leaks, do you give a warranty?");
    expect(talk.said).toEqual(["answer", "thanks_for_details", "ask_name"]);
    expect(talk.state.facts.service?.value).toBe("fixture_or_leak_repair");
  });

  it("ends as answered when that was all", () => {
    const talk = startTalk(business()).hear("do you give a warranty?", "no that's all, thanks");
    expect(talk.state.outcome).toBe("answered");
    expect(talk.find("take_message")).toEqual([]);
  });
});

describe("a question about money", () => {
  it("is answered by the range of the kind of work that was named", () => {
    const talk = startTalk(business()).hear("how much do you charge for a water heater?");
    expect(talk.lines[0]).toEqual({
      key: "price_range",
      service: "water_heater",
      price: { min: 150_000, max: 280_000 },
    });
  });

  it("is answered by the range of the work that they told us of before", () => {
    const talk = startTalk(business()).hear(problem, "what does it cost?");
    expect(talk.lines[0]).toMatchObject({ key: "price_range", service: "fixture_or_leak_repair" });
  });

  it("without a kind of work is asked back", () => {
    expect(startTalk(business()).hear("how much do you charge?").said[0]).toBe("price_depends");
  });

  it("that has no price in the list is told so, and goes to the owner", () => {
    const talk = startTalk(business()).hear(problem, "how much is a gas line?");
    expect(talk.said[0]).toBe("price_unknown");
    expect(talk.find("note_gap")).toHaveLength(1);
  });

  it("about the fee after hours names it, or admits that there is none on file", () => {
    const asked = "is there an after hours fee?";
    const known = startTalk(business({ afterHoursFeeCents: 15_000 })).hear(asked);
    expect(known.lines[0]).toEqual({ key: "after_hours_fee", fee: 15_000 });
    expect(startTalk(business()).hear(asked).said[0]).toBe("cannot_answer");
  });
});

describe("a question about the business", () => {
  it.each([
    ["when are you open?", null],
    ["are you open on Sunday?", 7],
  ])("such as %j is answered by its hours", (words, day) => {
    const talk = startTalk(business()).hear(words);
    expect(talk.lines[0]).toEqual({ key: "opening_hours", hours: newCaller.hours, day });
  });

  it.each([
    ["do you come to Olathe?", { key: "area_served", place: "Olathe" }],
    ["do you come to Topeka?", { key: "out_of_area", place: "Topeka" }],
    ["what areas do you serve?", { key: "area_asked", cities: metro.cities }],
  ])("such as %j is answered by its area", (words, line) => {
    expect(startTalk(business({ serviceArea: metro })).hear(words).lines[0]).toEqual(line);
  });

  it("about the area of a business that named none is not made up", () => {
    expect(startTalk(business()).hear("do you come to Topeka?").said[0]).toBe("cannot_answer");
  });
});

describe("a question that nobody has answered", () => {
  it("is put down for the owner in the caller's words, and the caller is told so", () => {
    const talk = startTalk(business()).hear(problem, "do you have a showroom?");
    expect(talk.said).toEqual(["cannot_answer", "ask_name_again"]);
    expect(talk.find("note_gap")).toEqual([{ type: "note_gap", question: "do you have a showroom?" }]);
  });

  it("does not count as an answer that did not help", () => {
    const talk = startTalk(business()).hear(problem);
    for (let i = 0; i < 5; i += 1) talk.hear("do you have a showroom?");
    expect(talk.state.open).toEqual({ kind: "name", tries: 0 });
  });

  it("in danger hears the safety line again instead", () => {
    const talk = startTalk(business()).hear("I smell gas in the kitchen", "do you have a showroom?");
    expect(talk.said[0]).toBe("safety");
    expect(talk.find("note_gap")).toEqual([]);
  });

  it("about the times on offer is answered by them", () => {
    const talk = startTalk(business()).hear(problem, name, address, "is nine the earliest?");
    expect(talk.said).toEqual(["offer_two"]);
    expect(talk.find("note_gap")).toEqual([]);
  });

  it("is no gap when it asks for a visit", () => {
    const talk = startTalk(business()).hear("my kitchen sink is leaking, can you come tomorrow?");
    expect(talk.find("note_gap")).toEqual([]);
    expect(talk.said).toEqual(["thanks_for_details", "ask_name"]);
  });
});

describe("a place", () => {
  const local = business({ serviceArea: metro });

  it("whose town is not told is asked for its town, once", () => {
    const talk = startTalk(local).hear(problem, name, "12 Oak Street");
    expect(talk.lines).toEqual([{ key: "ask_city", street: "12 Oak Street" }]);
    expect(talk.hear("Olathe").said).toEqual(["offer_two"]);
    expect(talk.state.facts.address?.value).toMatchObject({ street: "12 Oak Street", city: "Olathe" });
  });

  it("whose town stays unknown is driven to all the same", () => {
    expect(startTalk(local).hear(problem, name, "12 Oak Street", "I don't know").said).toEqual(["offer_two"]);
    expect(startTalk(local).hear(problem, name, "12 Oak Street").silence().said).toEqual(["offer_two"]);
  });

  it("outside the area gets no visit, and the owner hears of the job", () => {
    const talk = startTalk(local).hear(problem, name, "12 Oak Street, Topeka");
    expect(talk.lines[0]).toEqual({ key: "out_of_area", place: "Topeka" });
    expect(talk.find("find_slots")).toEqual([]);
    talk.hear("please ask whether they can come anyway");
    expect(talk.find("take_message")).toHaveLength(1);
    expect(talk.state.outcome).toBe("message");
  });

  it("outside the area that was misheard is put right", () => {
    const talk = startTalk(local).hear(problem, name, "12 Oak Street, Topeka", "no, 12 Oak Street in Olathe");
    expect(talk.said).toEqual(["offer_two"]);
  });

  it("is not asked for its town by a business that drives anywhere", () => {
    expect(startTalk(business()).hear(problem, name, "12 Oak Street").said).toEqual(["offer_two"]);
  });
});

describe("the fee for a time outside opening hours", () => {
  const sunday = { slots: [{ slots: [slot("2026-11-22T15:00")], isExact: true }] };
  const holiday = { slots: [{ slots: [slot("2026-11-26T10:00")], isExact: true }] };
  const lastHour = { slots: [{ slots: [slot("2026-11-23T16:59")], isExact: true }] };
  const closing = { slots: [{ slots: [slot("2026-11-23T17:00")], isExact: true }] };
  const paid = business({ afterHoursFeeCents: 15_000, closedDates: ["2026-11-26"] });
  const feeOf = (policy: ConversationPolicy, own: typeof sunday) =>
    startTalk(policy, own).hear(problem, name, address, "yes").lines;

  it("is part of what is read back on a closed day, a holiday and from closing time on", () => {
    for (const own of [sunday, holiday, closing])
      expect(feeOf(paid, own)).toMatchObject([{ key: "confirm_booking", fee: 15_000 }]);
  });

  it("is none within the hours, and none where the business takes none", () => {
    expect(feeOf(paid, lastHour)).toMatchObject([{ fee: null }]);
    expect(feeOf(business(), sunday)).toMatchObject([{ fee: null }]);
  });

  it("stands with the visit once it was agreed to", () => {
    const talk = startTalk(paid, sunday).hear(problem, name, address, "yes", "yes");
    expect(talk.find("book")[0]?.request.problem).toContain("After-hours fee of $150 accepted");
  });

  it("is read back for a visit that is moved there", () => {
    const talk = startTalk(paid, sunday).hear("move my appointment", "742 Evergreen Terrace", "today", "yes");
    expect(talk.lines).toMatchObject([{ key: "confirm_move", fee: 15_000 }]);
  });
});
