import { describe, expect, it } from "vitest";
import { gapKey, keptQuestion } from "../../../src/domain/knowledge/rules/gap.ts";
import { checkDraft, type EntryDraft } from "../../../src/domain/knowledge/rules/knowledge.ts";

const asked = (question: string, changes: object = {}) =>
  gapKey("biz_one", { question, language: "en", mode: "live", conversationId: null, ...changes });

describe("a question without an answer", () => {
  it("is the same in other words", () => {
    expect(asked("Do you take Bitcoin?")).toBe(asked("hey, can I pay in bitcoin please"));
    expect(asked("Do you take Bitcoin?")).toBe(asked("DO YOU ACCEPT BITCOINS"));
  });

  it("is another one about something else, in another language, in a trial, or to another business", () => {
    const keys = [
      asked("Do you take Bitcoin?"),
      asked("Do you take gold?"),
      asked("Do you take Bitcoin?", { language: "es" }),
      asked("Do you take Bitcoin?", { mode: "test" }),
      gapKey("biz_two", { question: "Do you take Bitcoin?", language: "en", mode: "live", conversationId: null }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("is kept short, and without numbers and addresses that tell who asked", () => {
    expect(keptQuestion("Can you text 913-555-0155 or mail ann@example.com\u0007 the  answer?")).toBe(
      "Can you text … or mail … the answer?",
    );
    expect(keptQuestion("why ".repeat(200))).toHaveLength(160);
  });
});

describe("an entry as the owner writes it", () => {
  const draft: EntryDraft = {
    topic: " payment ",
    questions: { en: ["Do you  take cards?", "Do you take cards?", " "], es: [] },
    answer: { en: "Yes\u0000, we do. ", es: " " },
  };

  it("is kept without blanks, repetitions and what cannot be spoken", () => {
    expect(checkDraft(draft)).toEqual({
      topic: "payment",
      questions: { en: ["Do you take cards?"], es: [] },
      answer: { en: "Yes, we do.", es: null },
    });
  });

  it.each([
    ["questions", { questions: { en: [" "], es: [] } }],
    ["questions", { questions: { en: ["why ".repeat(41)], es: [] } }],
    ["questions", { questions: { en: [], es: Array.from({ length: 13 }, (_, i) => `¿${i}?`) } }],
    ["answer", { answer: { en: "\u0000", es: "Sí." } }],
    ["answer", { answer: { en: "yes ".repeat(151), es: null } }],
  ])("is refused without a question or an answer, or with one too long (%s)", (field, changes) => {
    expect(() => checkDraft({ ...draft, ...changes })).toThrow(
      expect.objectContaining({ code: "invalid_input", details: { fields: [field] } }),
    );
  });
});
