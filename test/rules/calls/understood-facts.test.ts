import { describe, expect, it } from "vitest";
import { newlyUnderstood, understoodFacts } from "../../../src/domain/calls/rules/understood-facts.ts";
import type { ConversationState } from "../../../src/domain/conversation/index.ts";
import { demoSettings } from "../../support/demo-settings.ts";
import { newCaller } from "../conversation/policy.ts";
import { startTalk } from "../conversation/talk.ts";

const { services } = demoSettings();
const kinds = (facts: readonly { kind: string }[]) => facts.map(({ kind }) => kind);

/** What each of these words brought. */
function brought(...said: string[]): { kind: string; value: string }[][] {
  const talk = startTalk(newCaller);
  return said.map((words) => {
    const before = talk.state;
    talk.hear(words);
    return newlyUnderstood(before, talk.state, services);
  });
}

describe("what is understood of a call", () => {
  it("is written for a person to read", () => {
    const talk = startTalk(newCaller);
    talk.hear("This is Jane Doe at 742 Evergreen Terrace in Merriam, my water heater is leaking");
    talk.hear("Tuesday morning please");
    const facts = Object.fromEntries(understoodFacts(talk.state, services).map(({ kind, value }) => [kind, value]));
    expect(facts).toMatchObject({ name: "Jane Doe", service: "water heater work" });
    expect(facts.address).toMatch(/^742 Evergreen Terrace, Merriam/);
    expect(facts.problem).toContain("leaking");
    expect(facts.when?.toLowerCase()).toContain("tuesday morning");
  });

  it("names the work in the language of the conversation", () => {
    const talk = startTalk(newCaller);
    talk.hear("mi calentador de agua no funciona");
    expect(understoodFacts(talk.state, services)).toContainEqual({
      kind: "service",
      value: services.find(({ key }) => key === "water_heater")?.name.es,
    });
  });

  it("shows a time that was chosen among those offered, though nobody said it in words", () => {
    const { state } = startTalk(newCaller);
    const value = { start: "2026-11-24T09:00", end: "2026-11-24T09:00", kind: "instant" } as const;
    const chosen: ConversationState = {
      ...state,
      facts: { when: { value, text: "", confidence: 1, confirmed: true } },
    };
    expect(understoodFacts(chosen, services)).toEqual([{ kind: "when", value: "2026-11-24 09:00" }]);
  });

  it("is nothing where nothing is known", () => {
    expect(understoodFacts({ facts: {}, language: "en" }, services)).toEqual([]);
  });
});

describe("what words newly brought", () => {
  it("is told once, with the words that brought it", () => {
    const [first = [], again = [], name = []] = brought(
      "my kitchen sink is leaking",
      "my kitchen sink is leaking",
      "Jane Doe",
    );
    expect(kinds(first)).toContain("problem");
    expect(again).toEqual([]);
    expect(name).toEqual([{ kind: "name", value: "Jane Doe" }]);
  });

  it("is told again when it is corrected", () => {
    const facts = (name: string): Pick<ConversationState, "facts" | "language"> => ({
      language: "en",
      facts: { name: { value: name, text: name, confidence: 1, confirmed: false } },
    });
    expect(newlyUnderstood(facts("Jane Do"), facts("Jane Doe"), services)).toEqual([
      { kind: "name", value: "Jane Doe" },
    ]);
    expect(newlyUnderstood(facts("Jane Doe"), facts("Jane Doe"), services)).toEqual([]);
  });

  it("is not told again because the language changed", () => {
    const [, spanish = []] = brought("my water heater is leaking", "por favor hable español");
    expect(kinds(spanish)).not.toContain("service");
  });

  it("leads with an emergency", () => {
    const [first = []] = brought("I smell gas in my kitchen");
    expect(first[0]).toEqual({ kind: "emergency", value: "gas" });
  });
});
