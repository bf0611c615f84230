import { describe, expect, it } from "vitest";
import { openConversation, step } from "../../../src/domain/conversation/engine.ts";
import type { ModelReading } from "../../../src/domain/conversation/understanding/model-reading.ts";
import type { KnowledgeEntry } from "../../../src/domain/knowledge/rules/knowledge.ts";
import { nothingRead, now, readingResult } from "./own-side.ts";
import { newCaller } from "./policy.ts";
import { startTalk, type Talk } from "./talk.ts";

const warranty = {
  id: "kno_1",
  questions: { en: ["Do you give a warranty?"], es: [] },
  answer: { en: "Yes, one year on our work." },
} as unknown as KnowledgeEntry;
const helped = { ...newCaller, hasModel: true, knowledge: [warranty] };
const problem = "my kitchen sink is leaking";
const unclear = "well you see the thing under the basin has been going drip drip all week";

const talkWith = (...readings: (Partial<ModelReading> | null)[]): Talk => startTalk(helped, { readings });

/** The caller is at the read-back; the clear answers on the way need no model. */
function atReadBack(...readings: (Partial<ModelReading> | null)[]): Talk {
  const talk = startTalk(helped, { readings: [null, null, ...readings] });
  return talk.hear(problem, "Jane Doe", "742 Evergreen Terrace, Merriam Kansas 66203", "the first one");
}

describe("words that leave a doubt", () => {
  it("are shown to the model with what was asked, as data", () => {
    const asked = talkWith(null).hear(unclear).find("understand");
    expect(asked).toMatchObject([
      {
        question: {
          text: unclear,
          asked: "problem",
          language: "en",
          entries: [{ id: "kno_1", question: "Do you give a warranty?" }],
        },
      },
    ]);
  });

  it("are acted on with what the model found in them", () => {
    const talk = talkWith({ intent: "book", problem: "dripping under the basin", service: "fixture_or_leak_repair" });
    talk.hear(unclear);
    expect(talk.state.listening).toBeNull();
    expect(talk.state.facts.service?.value).toBe("fixture_or_leak_repair");
    expect(talk.said.at(-1)).toBe("ask_name");
  });

  it("are acted on with our own reading when the model is late", () => {
    const plain = startTalk({ ...helped, hasModel: false }).hear(unclear);
    const late = talkWith(null).hear(unclear);
    expect(late.lines).toEqual(plain.lines);
    expect(late.state).toEqual(plain.state);
  });

  it("are answered by the entry that the model points at, in the business's words", () => {
    const talk = talkWith({ intent: "question", entryId: "kno_1" }).hear("what if it breaks again after you leave");
    expect(talk.lines[0]).toEqual({ key: "answer", text: "Yes, one year on our work." });
  });

  it("are answered by no entry that is not there", () => {
    const talk = talkWith({ intent: "question", entryId: "kno_9" }).hear("what if it breaks again after you leave");
    expect(talk.said).not.toContain("answer");
  });
});

describe("the model is not asked", () => {
  it.each(["yes please", "no", "the first one"])("about a plain answer: %j", (words) => {
    const talk = startTalk(helped, { readings: [null] }).hear(problem, "Jane Doe");
    talk.hear("742 Evergreen Terrace, Merriam Kansas 66203");
    const before = talk.find("understand").length;
    talk.hear(words);
    expect(talk.find("understand")).toHaveLength(before);
  });

  it("about danger, which is acted on at once", () => {
    const talk = talkWith(null).hear("oh my god I think I smell gas in the basement, what should I do now");
    expect(talk.find("understand")).toEqual([]);
    expect(talk.said[0]).toBe("safety");
  });

  it("about a message or a code, which is taken as it is", () => {
    const talk = talkWith(null).hear("let me talk to a person");
    const before = talk.find("understand").length;
    talk.hear("tell them the invoice from last week has the wrong total on it please");
    expect(talk.find("understand")).toHaveLength(before);
  });

  it("about keys", () => {
    expect(talkWith(null).press("0").find("understand")).toEqual([]);
  });

  it("where there is none", () => {
    expect(startTalk(newCaller).hear(unclear).find("understand")).toEqual([]);
  });
});

describe("a model that lies", () => {
  it("books nothing: the yes to a read-back is the caller's own", () => {
    const talk = atReadBack({ yesNo: "yes", intent: "book", confidence: 1 });
    talk.hear("well I was thinking about it and I am not so sure about all that");
    expect(talk.find("book")).toEqual([]);
  });

  it("cancels nothing", () => {
    const own = { readings: [null, { yesNo: "no", intent: "cancel", confidence: 1 } as const] };
    const talk = startTalk(helped, own).hear("I want to cancel my appointment please today", "742 Evergreen Terrace");
    talk.hear("well let me think about that for a little while longer if I may");
    expect(talk.find("cancel_visit")).toEqual([]);
  });

  it("proves nobody to be the customer: an address that was not said is none", () => {
    const own = { readings: [null, { street: "742 Evergreen Terrace", city: "Merriam", confidence: 1 }] };
    const talk = startTalk(helped, own).hear(
      "when is my appointment?",
      "it is that house over by the old mill you know",
    );
    expect(talk.said).not.toContain("visit_status");
  });

  it("gives the caller no name and no number that was not said", () => {
    const talk = talkWith({ name: "Mallory Smith", phoneWords: "913 555 0000", confidence: 1 }).hear(unclear);
    expect(talk.state.facts.name).toBeUndefined();
    expect(talk.state.facts.phone?.value).toBe("+19135550177");
  });

  it("ends no call", () => {
    const talk = talkWith({ intent: "goodbye", confidence: 1 }).hear(
      unclear,
      "that is how it goes these days you know",
    );
    expect(talk.find("understand")).toHaveLength(2);
    expect(talk.state.outcome).toBeNull();
  });

  it("raises an alarm at most that nobody needed", () => {
    const talk = talkWith({ emergency: "flood", confidence: 0.9 }).hear(unclear);
    expect(talk.said[0]).toBe("safety");
    expect(talkWith({ emergency: "flood", confidence: 0.3 }).hear(unclear).find("alert_owner")).toEqual([]);
  });
});

describe("while the model reads", () => {
  const heard = { type: "heard", at: now, text: unclear, digits: "" } as const;

  it("nothing is said, and nothing else is heard", () => {
    const first = step(openConversation(helped), heard, helped);
    expect(first.effects.map(({ type }) => type)).toEqual(["understand"]);
    expect(first.state.listening).toEqual({ at: now, text: unclear, digits: "" });
    expect(step(first.state, { ...heard, text: "hello?" }, helped)).toEqual({ state: first.state, effects: [] });
  });

  it("a caller who hangs up is kept", () => {
    const { state } = step(openConversation(helped), heard, helped);
    const left = step(state, { type: "hung_up", at: now }, helped);
    expect(left.effects.map(({ type }) => type)).toEqual(["take_message", "record_call"]);
  });

  it("a reading that nobody waits for changes nothing", () => {
    const talk = startTalk(helped);
    const before = talk.state;
    talk.take(readingResult({ intent: "cancel", confidence: 1 }));
    expect(talk.said).toEqual([]);
    expect(talk.state).toEqual(before);
  });

  it("an empty reading is as good as none", () => {
    const some = talkWith(nothingRead).hear(unclear);
    const none = talkWith(null).hear(unclear);
    expect(some.state).toEqual(none.state);
  });
});
