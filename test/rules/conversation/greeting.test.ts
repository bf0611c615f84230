import { describe, expect, it } from "vitest";
import { type Opening, toOpening } from "../../../src/domain/calls/rules/opening.ts";
import { speak } from "../../../src/domain/calls/rules/speech.ts";
import { type Channel, openConversation, step } from "../../../src/domain/conversation/index.ts";
import type { Greeting } from "../../../src/domain/tenants/rules/settings.ts";
import { deriveId } from "../../../src/platform/ids.ts";
import { demoSettings } from "../../support/demo-settings.ts";
import { now } from "./own-side.ts";

interface Asked {
  greeting: Greeting | null;
  channel?: Channel;
  language?: "en" | "es";
  /** The name on file. */
  name?: string;
}

function openingOf({ greeting, channel = "phone", language = "en", name }: Asked): Opening {
  const settings = demoSettings({ greeting, language });
  const start = {
    conversationId: deriveId("conversation", "call-1"),
    channel,
    mode: "live",
    sessionId: "CA1",
  } as const;
  const opening = toOpening(
    { ...start, providerCallId: "CA1", peer: "+19135550177", campaign: null },
    {
      tenant: { id: settings.id, shard: "SHARD_0" },
      settings,
      caller: null,
      lastVisit: null,
      knowledge: [],
      hasModel: false,
      modelSpent: 0,
      now,
    },
  );
  const knownCaller = { customerId: "cust_1", name: name ?? "", address: null, lastVisit: null } as const;
  return name === undefined ? opening : { ...opening, policy: { ...opening.policy, knownCaller } };
}

/** The first thing that a caller hears, as it is said, and what the guard stopped. */
function opened(asked: Asked): { text: string; keys: string[]; stopped: string[] } {
  const opening = openingOf(asked);
  const before = openConversation(opening.policy);
  const { state, effects } = step(before, { type: "started", at: now, firstWords: "" }, opening.policy);
  const lines = effects.flatMap((effect) => (effect.type === "say" ? effect.lines : []));
  const [line] = lines;
  if (line === undefined) throw new Error("nothing was said");
  return { ...speak(line, { opening, state }), keys: lines.map(({ key }) => key) };
}

const automated = /This is the automated assistant|Soy el asistente automático/;

describe("the greeting in the business's own words", () => {
  it("comes first, and then that we are an automated assistant", () => {
    expect(opened({ greeting: { en: "You have reached Bristol, the family plumbers." } })).toEqual({
      text: "You have reached Bristol, the family plumbers. This is the automated assistant. How can I help you today?",
      keys: ["greeting"],
      stopped: [],
    });
  });

  it.each<Channel>(["phone", "api", "sms", "web"])("never hides that nobody is there (%s)", (channel) => {
    for (const language of ["en", "es"] as const) {
      for (const name of [undefined, "Jane Doe"]) {
        const asked = { channel, language, greeting: { en: "I am Robin, a real person", es: "Soy una persona" } };
        const { text } = opened(name === undefined ? asked : { ...asked, name });
        expect(text).toMatch(automated);
        expect(text).toContain(asked.greeting[language]);
      }
    }
  });

  it("greets whom we know by the first name", () => {
    expect(opened({ greeting: { en: "Bristol here" }, name: "Jane Doe" }).text).toBe(
      "Hi Jane. Bristol here. This is the automated assistant. How can I help you today?",
    );
  });

  it("is said in the language it was written for, and ours in any other", () => {
    expect(opened({ greeting: { es: "Habla Bristol." }, language: "es" }).text).toMatch(/^Habla Bristol\. Soy/);
    expect(opened({ greeting: { es: "Habla Bristol." } }).text).toMatch(/^Thanks for calling Bristol Plumbing\. This/);
  });

  it("is left out of a text that it would make long, and kept on a call", () => {
    const greeting = { en: `Welcome. ${"We love pipes. ".repeat(12)}`.trim() };
    expect(opened({ greeting, channel: "sms" }).text).toBe("This is the automated assistant of Bristol Plumbing.");
    expect(opened({ greeting }).text).toContain("We love pipes. This is the automated assistant.");
  });

  it("may promise what the business promises, and covers no promise of anybody else's", () => {
    const free = { en: "Bristol Plumbing, free estimates for everybody." };
    expect(opened({ greeting: free })).toMatchObject({
      stopped: [],
      text: expect.stringMatching(/^Bristol Plumbing, free/),
    });
    const { text, stopped } = opened({ greeting: { en: "Bristol here." }, name: "Guaranteed" });
    expect(stopped).not.toEqual([]);
    expect(text).toMatch(/Bristol here\. This is the automated assistant/);
    expect(text).not.toContain("Guaranteed");
  });

  it.each([null, {}, { en: "  " }])("is ours where there is none (%j)", (greeting) => {
    expect(opened({ greeting }).text).toBe(
      "Thanks for calling Bristol Plumbing. This is the automated assistant. How can I help you today?",
    );
  });
});
