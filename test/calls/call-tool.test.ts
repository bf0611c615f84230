// How `npm run call` understands its script and what it hears; the calls themselves are played in test/e2e.
import { describe, expect, test } from "vitest";
import { newMemory, nextWords } from "../../tools/call/caller.ts";
import { differences } from "../../tools/call/expectation.ts";
import { lastQuestion } from "../../tools/call/questions.ts";
import type { CallReport } from "../../tools/call/report.ts";
import { parseScript } from "../../tools/call/script.ts";

const script = (content: object) => parseScript(JSON.stringify(content), "a.yaml");

describe("a scripted caller hears what is asked", () => {
  test.each([
    ["Thanks for calling. How can I help you today?", "problem"],
    ["Thanks for the details. May I have your name, please?", "name"],
    ["Please say the ten digits of your phone number, or key them in.", "phone"],
    ["What number can we reach you at?", "phone"],
    ["Please say the house number, the street and the city.", "address"],
    ["¿Cuál es la dirección del servicio?", "address"],
    ["I have Monday at 8, or Monday at 10. Which works for you?", "time"],
    ["I have Monday at 8. Does that time work for you?", "one_time"],
    ["What day or time would suit you better?", "day"],
    ["Dana Whitfield, at 7420 Barkley Street, for a visit on Monday. Shall I book it?", "confirm"],
    ["Se lo repito. ¿Lo reservo?", "confirm"],
    ["You're all set. Is there anything else they should know?", "anything_else"],
    ["What should I pass on? Please say your name and what it is about.", "message"],
    ["Would you like a cookie?", "otherwise"],
    ["Thanks for calling Bristol Plumbing. Goodbye.", null],
  ])("%s", (heard, question) => {
    expect(lastQuestion(heard)).toBe(question);
  });
});

describe("a scripted caller answers", () => {
  const dana = script({
    facts: { name: "Dana", problem: "A leak", wants: "tomorrow" },
    turns: ["Hello"],
    when_asked: { time: ["Neither", "The second"] },
  });

  test("with its own turns first, then with its facts, then with a yes", () => {
    const memory = newMemory();
    expect(nextWords(dana, "How can I help?", memory)).toBe("Hello");
    expect(nextWords(dana, "How can I help?", memory)).toBe("A leak. tomorrow");
    expect(nextWords(dana, "Your name?", memory)).toBe("Dana");
    expect(nextWords(dana, "Shall I book it?", memory)).toBe("Yes, please.");
  });

  test("differently each time a question comes back, and with its last answer from then on", () => {
    const memory = { ...newMemory(), said: 1 };
    const asked = "Which works for you?";
    expect([1, 2, 3].map(() => nextWords(dana, asked, memory))).toEqual(["Neither", "The second", "The second"]);
  });

  test("by hanging up when its turns are over, when nothing is asked, or when it is lost three times", () => {
    expect(nextWords(script({ turns: ["Hi"] }), "How can I help?", { ...newMemory(), said: 1 })).toBeNull();
    expect(nextWords(dana, "Goodbye.", { ...newMemory(), said: 1 })).toBeNull();
    const memory = { ...newMemory(), said: 1 };
    const lost = [1, 2, 3].map(() => nextWords(dana, "Would you like a cookie?", memory));
    expect(lost).toEqual(["I'm not sure what you mean.", "I'm not sure what you mean.", null]);
    expect(nextWords(script({ turns: ["Hi", "Ho"], hang_up_after: 1 }), "", { ...newMemory(), said: 1 })).toBeNull();
  });

  test("first when it texts, for nobody has asked yet", () => {
    expect(nextWords(script({ facts: { problem: "A leak" } }), "", newMemory())).toBe("A leak");
  });
});

describe("a script", () => {
  test("that is wrong is refused, and the place is named", () => {
    expect(() => script({ facts: { nme: "Dana" } })).toThrow(/a\.yaml is wrong at facts: .*nme/);
    expect(() => script({ when_asked: { colour: "red" } })).toThrow(/a\.yaml is wrong at when_asked/);
    expect(() => script({ from: "913" })).toThrow(/a\.yaml is wrong at from: must be a number/);
  });

  const owner = "+19135550123";
  const report: CallReport = {
    call_id: "CA1",
    turns: [{ caller: "", assistant: "Hello.", lines: ["greeting"], ms: 1 }],
    outcome: "booked",
    appointment: { id: "appt_1", contact_name: "Dana Whitfield", is_emergency: false },
    messages: [{ id: "sms_1", to: owner, body: "New visit: Dana" }],
  };

  test("whose expectations are met has no differences", () => {
    const { expect: wanted } = script({
      expect: {
        outcome: "booked",
        rows: { appointments: 1, texts_to_caller: 0, texts_to_owner: 1 },
        appointment: { contact_name: "dana", is_emergency: false },
        messages: [{ to: "owner", includes: "new visit" }],
        lines: ["greeting"],
      },
    });
    expect(differences(wanted, report, owner)).toEqual([]);
  });

  test("whose expectations are not met says each one", () => {
    const { expect: wanted } = script({
      expect: {
        outcome: "emergency",
        rows: { appointments: 0, texts_to_caller: 1 },
        appointment: { contact_name: "Ruth" },
        messages: [{ to: "caller" }],
        lines: ["safety"],
      },
    });
    expect(differences(wanted, report, owner)).toEqual([
      "outcome: expected emergency, found booked",
      "appointments: expected 0, found 1",
      "texts to the caller: expected 1, found 0",
      'appointment.contact_name: expected "Ruth", found "Dana Whitfield"',
      'messages: no text to the caller with ""',
      'lines: "safety" was not said',
    ]);
  });
});
