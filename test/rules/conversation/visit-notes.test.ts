// What callers ask of the plumber on the way to them goes along with the visit.
import { describe, expect, it } from "vitest";
import { newCaller } from "./policy.ts";
import { startTalk } from "./talk.ts";

const problem = "my kitchen sink is leaking";
const name = "Jane Doe";
const address = "742 Evergreen Terrace, Merriam Kansas 66203";

const notes = [
  "can you tell the guy to call before he comes",
  "have him text me when he is on the way",
  "will he call before he comes?",
  "tell him the gate code is 1234",
  "puede decirle al plomero que me llame antes de llegar",
];

describe("a note for whoever comes", () => {
  it.each(notes)("goes into the description of the visit, and the call goes on: %j", (words) => {
    const talk = startTalk(newCaller).hear(problem, words);
    expect(talk.said).toEqual(["message_taken", "ask_name_again"]);
    expect(talk.find("note_gap")).toEqual([]);
    talk.hear(name, address, "the first one", "yes please");
    expect(talk.find("book")[0]?.request.problem).toBe(`${problem}. ${words}`);
  });

  it("leaves the times on offer, and is taken with the choice of one", () => {
    const offered = startTalk(newCaller).hear(problem, name, address, "tell the guy to call before he comes");
    expect(offered.said).toEqual(["message_taken", "offer_two"]);
    const chosen = startTalk(newCaller).hear(problem, name, address, "the first one and have him call before he comes");
    expect(chosen.said).toEqual(["message_taken", "confirm_booking"]);
    expect(chosen.hear("yes").find("book")[0]?.request.problem).toContain("have him call before he comes");
  });

  it("stands once when it comes with the yes", () => {
    const talk = startTalk(newCaller).hear(
      problem,
      name,
      address,
      "the first one",
      "yes and have him call before he comes",
    );
    expect(talk.find("book")[0]?.request.problem).toBe(`${problem}. yes and have him call before he comes`);
  });

  it("goes to the owner when the visit is booked already, or when none is being made", () => {
    const booked = startTalk(newCaller).hear(
      problem,
      name,
      address,
      "the first one",
      "yes",
      "tell him to call before he comes",
    );
    expect(booked.find("take_message")).toMatchObject([{ reason: "visit_note" }]);
    const alone = startTalk(newCaller).hear("can you tell the guy to call before he comes");
    expect(alone.find("take_message")).toMatchObject([{ words: "can you tell the guy to call before he comes" }]);
    expect(alone.find("note_gap")).toEqual([]);
  });

  it("is none that asks us to call back", () => {
    const talk = startTalk(newCaller).hear(problem, "have someone call me back when they can");
    expect(talk.said).toEqual(["ask_message"]);
  });
});
