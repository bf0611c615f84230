// A visit that is to be moved while no other time is to be had.
import { describe, expect, it } from "vitest";
import { janesVisit, type OwnSide } from "./own-side.ts";
import { newCaller } from "./policy.ts";
import { startTalk, type Talk } from "./talk.ts";

function proven(wish: string, own: Partial<OwnSide>): Talk {
  return startTalk(newCaller, own).hear(wish, "742 Evergreen Terrace, Merriam");
}

describe("a visit", () => {
  it("is not moved when nothing is free: it stands, which is said, and the owner hears who wants it moved and to when", () => {
    const talk = proven("I need to move my appointment", { slots: [{ slots: [], isExact: false }] }).hear(
      "Friday morning",
    );
    expect(talk.lines).toMatchObject([
      { key: "no_slots" },
      { key: "visit_stands", slot: janesVisit.slot },
      { key: "will_call_back" },
      { key: "goodbye" },
    ]);
    expect(talk.find("take_message")).toMatchObject([
      { reason: "no_slot", name: janesVisit.name, address: janesVisit.address, phone: "+19135550177" },
    ]);
    expect(talk.find("take_message")[0]?.words).toMatch(/move the visit on Thursday, December 3.* to "Friday morning"/);
    expect(talk.find("move_visit")).toEqual([]);
  });

  it("is not moved when the calendar does not answer, and nothing is said of a booking", () => {
    const talk = proven("I need to move my appointment", { slots: ["failed"] }).hear("Friday morning");
    expect(talk.said).toEqual(["change_failed", "will_call_back", "goodbye"]);
  });
});
