// Questions that sound like none, or come while times are on offer.
import { describe, expect, it } from "vitest";
import { newCaller } from "./policy.ts";
import { startTalk } from "./talk.ts";

const problem = "my kitchen sink is leaking";
const name = "Jane Doe";
const address = "742 Evergreen Terrace, Merriam Kansas 66203";

describe("a question that nobody has answered", () => {
  it.each(["do you take bitcoin", "you guys have a showroom", "any senior discounts", "aceptan bitcoin"])(
    "is one without a question word as well: %j",
    (words) => {
      for (const before of [[], [problem], [problem, name]]) {
        const talk = startTalk(newCaller).hear(...before, words);
        expect(talk.said[0]).toBe("cannot_answer");
        expect(talk.find("note_gap")).toEqual([{ type: "note_gap", question: words }]);
      }
    },
  );

  it.each(["you have my number", "you got it", "you have a good day"])("is none that only tells: %j", (words) => {
    expect(startTalk(newCaller).hear(problem, words).find("note_gap")).toEqual([]);
  });

  it.each(["do you take bitcoin", "do I need to be home?", "will the plumber wear shoe covers"])(
    "while times are on offer is passed on, and the times are said again: %j",
    (words) => {
      const talk = startTalk(newCaller).hear(problem, name, address, words);
      expect(talk.said).toEqual(["cannot_answer", "offer_two"]);
      expect(talk.find("note_gap")).toEqual([{ type: "note_gap", question: words }]);
    },
  );

  it.each(["what else do you have?", "is that the earliest?", "can I think about it?"])(
    "about the times is answered by the times: %j",
    (words) => {
      const talk = startTalk(newCaller).hear(problem, name, address, words);
      expect(talk.said).toEqual(["offer_two"]);
      expect(talk.find("note_gap")).toEqual([]);
    },
  );
});
