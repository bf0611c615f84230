import { describe, expect, it } from "vitest";
import type { StandingVisit } from "../../../src/domain/conversation/state.ts";
import { janesVisit, mondayAtNine, type OwnSide, slot, tuesdayAtTwo } from "./own-side.ts";
import { newCaller } from "./policy.ts";
import { startTalk, type Talk } from "./talk.ts";

const address = "742 Evergreen Terrace, Merriam";
const drainVisit: StandingVisit = {
  ...janesVisit,
  appointmentId: "appt_8",
  service: "drain_or_sewer",
  slot: slot("2026-12-04T10:00"),
};
const twoVisits: Partial<OwnSide> = { visits: [[janesVisit, drainVisit]] };

function proven(wish: string, own: Partial<OwnSide> = {}): Talk {
  return startTalk(newCaller, own).hear(wish, address);
}

function bookedNow(own: Partial<OwnSide> = {}): Talk {
  const talk = startTalk(newCaller, own).hear("my kitchen sink is leaking", "Jane Doe");
  return talk.hear("742 Evergreen Terrace, Merriam Kansas 66203", "the first one", "yes please");
}

describe("a visit is moved", () => {
  it("once the caller has named its address, and only by a yes to the old time and the new", () => {
    const talk = startTalk(newCaller).hear("I need to move my appointment");
    expect(talk.find("find_visits")).toEqual([{ type: "find_visits", phone: "+19135550177" }]);
    expect(talk.said).toEqual(["ask_identity"]);
    expect(talk.hear(address).said).toEqual(["ask_new_time"]);
    expect(talk.hear("Friday morning").said).toEqual(["offer_two"]);
    expect(talk.hear("the first one").lines).toMatchObject([
      { key: "confirm_move", from: janesVisit.slot, slot: mondayAtNine, fee: null },
    ]);
    expect(talk.find("move_visit")).toEqual([]);
    expect(talk.hear("yes").said).toEqual(["moved", "anything_more"]);
    expect(talk.find("move_visit")).toEqual([{ type: "move_visit", visit: janesVisit, slot: mondayAtNine }]);
    expect(talk.find("book")).toEqual([]);
    talk.hear("no thanks");
    expect(talk.state.outcome).toBe("changed");
  });

  it("into a time that takes no account of its own old place, and is not that place", () => {
    const talk = proven("I need to move my appointment").hear("Friday morning");
    expect(talk.find("find_slots")).toMatchObject([
      { service: "water_heater", except: "appt_7", refused: [janesVisit.slot.start] },
    ]);
  });

  it("at once to a time that was named with the wish", () => {
    const talk = proven("can you move my Thursday appointment to Tuesday at 2 pm", {
      slots: [{ slots: [tuesdayAtTwo], isExact: true }],
    });
    expect(talk.find("find_slots")[0]?.when).toMatchObject({ start: "2026-11-24T14:00" });
    expect(talk.said).toEqual(["have_that_time", "confirm_move"]);
  });

  it("to another time when somebody else was quicker", () => {
    const talk = proven("I need to move my appointment", { moves: ["taken", "done"] });
    expect(talk.hear("Friday morning", "the first one", "yes").said).toEqual(["slot_sold", "offer_two"]);
    expect(talk.hear("the second one", "yes").said).toEqual(["moved", "anything_more"]);
    expect(talk.find("move_visit").at(-1)?.slot).toEqual(tuesdayAtTwo);
  });

  it.each(["refused", "failed"] as const)(
    "not when the change is %s, which is said, and the owner hears of it",
    (how) => {
      const talk = proven("I need to move my appointment", { moves: [how] }).hear("Friday", "the first one", "yes");
      expect(talk.said).toEqual(["change_failed", "will_call_back", "goodbye"]);
      expect(talk.find("take_message")).toMatchObject([{ reason: "failed", phone: "+19135550177" }]);
      expect(talk.state.outcome).toBe("message");
    },
  );

  it("not when every time that is offered is turned down: it stands", () => {
    const talk = proven("I need to move my appointment").hear("Friday", "no", "no");
    expect(talk.lines).toMatchObject([{ key: "visit_stands", slot: janesVisit.slot }, { key: "anything_more" }]);
    expect(talk.find("move_visit")).toEqual([]);
  });

  it("in the call that booked it without any proof, and stays the one visit of the call", () => {
    const talk = bookedNow().hear("actually, can we do Tuesday at 2 instead", "the second one", "yes");
    expect(talk.said).toEqual(["moved", "anything_more"]);
    expect(talk.find("move_visit")).toMatchObject([
      { visit: { appointmentId: "appt_1", version: 1, slot: mondayAtNine }, slot: tuesdayAtTwo },
    ]);
    expect(talk.state.booked).toMatchObject({ appointmentId: "appt_1", version: 2, slot: tuesdayAtTwo });
  });

  it("and a call that booked it is booked still when no other time is free", () => {
    const own = {
      slots: [
        { slots: [mondayAtNine], isExact: true },
        { slots: [], isExact: false },
      ],
    };
    const talk = startTalk(newCaller, own).hear("my kitchen sink is leaking", "Jane Doe", address, "yes", "yes");
    talk.hear("can I move it to Friday").hangUp();
    expect(talk.said).not.toContain("booked");
    expect(talk.state.outcome).toBe("booked");
  });
});

describe("a visit is cancelled", () => {
  it.each(["no, just cancel it", "cancel it please", "no"])("by %j, after another time was offered", (words) => {
    const talk = proven("I want to cancel my appointment");
    expect(talk.lines).toEqual([{ key: "ask_move_instead", slot: janesVisit.slot }]);
    expect(talk.hear(words).lines).toEqual([{ key: "cancelled", slot: janesVisit.slot }, { key: "anything_more" }]);
    expect(talk.find("cancel_visit")).toEqual([{ type: "cancel_visit", visit: janesVisit }]);
    talk.hear("no thanks");
    expect(talk.state.outcome).toBe("cancelled");
  });

  it.each([
    "no, keep it",
    "leave it as it is",
    "don't cancel it",
    "no, I changed my mind",
    "no, never mind",
    "no, I still want it",
    "no, I'll be there",
    "no, déjela",
  ])("never by %j", (words) => {
    const talk = proven("I want to cancel my appointment").hear(words);
    expect(talk.find("cancel_visit")).toEqual([]);
    expect(talk.said).not.toContain("cancelled");
  });

  it("never by what makes no sense, by silence or by hanging up", () => {
    const talk = proven("I want to cancel my appointment").hear("hmm").silence().hangUp();
    expect(talk.find("cancel_visit")).toEqual([]);
  });

  it("or moved, when the caller would rather have another day", () => {
    const talk = proven("I want to cancel my appointment");
    expect(talk.hear("yes").said).toEqual(["ask_new_time"]);
    expect(talk.hear("Tuesday", "the second one", "yes").said).toEqual(["moved", "anything_more"]);
    expect(talk.find("cancel_visit")).toEqual([]);
  });

  it.each(["refused", "failed"] as const)("not when the change is %s", (how) => {
    const talk = proven("I want to cancel my appointment", { cancels: [how] }).hear("just cancel it");
    expect(talk.said).toEqual(["change_failed", "will_call_back", "goodbye"]);
    expect(talk.state.outcome).toBe("message");
  });

  it("in the call that booked it", () => {
    const talk = bookedNow().hear("actually cancel that", "yes, cancel it");
    expect(talk.find("cancel_visit")).toMatchObject([{ visit: { appointmentId: "appt_1", version: 1 } }]);
    expect(talk.state).toMatchObject({ booked: null, done: "cancelled" });
  });

  it("and a new problem after it is a new visit", () => {
    const talk = proven("I want to cancel my appointment").hear("cancel it", "yes, my toilet is clogged", "Jane Doe");
    expect(talk.said.at(-1)).toBe("offer_two");
    expect(talk.find("find_slots").at(-1)).toMatchObject({ service: "drain_or_sewer", except: null });
  });
});

describe("a visit is asked after", () => {
  it("and told with its time once the caller is proven", () => {
    const talk = proven("when is my appointment?");
    expect(talk.lines[0]).toEqual({ key: "visit_status", slot: janesVisit.slot, service: "water_heater" });
    talk.hear("no thanks");
    expect(talk.state.outcome).toBe("answered");
  });

  it.each([
    ["the drain one", drainVisit],
    ["the one on Thursday December 3rd", janesVisit],
    ["the second one", drainVisit],
  ])("of several, the one meant by %j", (words, visit) => {
    const talk = proven("when is my appointment?", twoVisits);
    expect(talk.lines).toMatchObject([{ key: "ask_which_visit", visits: [{ slot: janesVisit.slot }, {}] }]);
    expect(talk.hear(words).lines[0]).toMatchObject({ key: "visit_status", slot: visit.slot });
  });

  it("of several, by key", () => {
    const talk = proven("I want to cancel my appointment", twoVisits).press("2").hear("cancel it");
    expect(talk.find("cancel_visit")).toEqual([{ type: "cancel_visit", visit: drainVisit }]);
  });

  it("of several, one is never picked for somebody who does not say which", () => {
    const talk = proven("I want to cancel my appointment", twoVisits).hear("yes", "hmm");
    expect(talk.said).toEqual(["not_understood", "ask_which_visit"]);
    expect(talk.find("cancel_visit")).toEqual([]);
  });

  it("that does not exist is said not to be found", () => {
    const talk = startTalk(newCaller, { visits: [[]] }).hear("when is my appointment?");
    expect(talk.said).toEqual(["no_visit_found", "ask_visit_phone"]);
  });

  it("while our side is down is called back", () => {
    const talk = startTalk(newCaller, { visits: ["failed"] }).hear("when is my appointment?");
    expect(talk.said).toEqual(["technical_trouble", "will_call_back", "goodbye"]);
  });
});

describe("nothing on offer suits", () => {
  const atList = (policy = newCaller) =>
    startTalk(policy).hear("my kitchen sink is leaking", "Jane Doe", address, "no", "no");

  it("so a place on the waiting list is offered, and whoever takes it has no visit yet", () => {
    const talk = atList();
    expect(talk.said).toEqual(["ask_waitlist"]);
    talk.hear("yes please");
    expect(talk.said).toEqual(["waitlisted", "goodbye"]);
    expect(talk.find("take_message")).toMatchObject([{ reason: "waitlist", phone: "+19135550177" }]);
    expect(talk.find("book")).toEqual([]);
    expect(talk.state.outcome).toBe("message");
  });

  it("and the day that was wished for goes onto the list", () => {
    const talk = startTalk(newCaller).hear("my kitchen sink is leaking, I need it on Thursday", "Jane Doe", address);
    talk.hear("no", "no", "yes");
    expect(talk.find("take_message")[0]?.words).toMatch(/thursday/i);
  });

  it("until the caller names another day, which is looked for", () => {
    const talk = atList().hear("what about Friday");
    expect(talk.find("find_slots").at(-1)?.when).toMatchObject({ start: "2026-11-27T00:00" });
    expect(talk.said.at(-1)).toBe("offer_two");
  });

  it("nor the list, so the owner hears of the lead alone", () => {
    expect(atList().hear("no").find("take_message")).toMatchObject([{ reason: "declined" }]);
  });
});
