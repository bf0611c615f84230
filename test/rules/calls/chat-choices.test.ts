import { describe, expect, it } from "vitest";
import { choicesOf } from "../../../src/domain/calls/rules/chat-choices.ts";
import { writtenTime } from "../../../src/domain/conversation/lines/written-time.ts";
import type { ConversationState } from "../../../src/domain/conversation/state.ts";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import { Temporal, wallMinute } from "../../../src/platform/time.ts";
import { now } from "../conversation/own-side.ts";
import { newCaller } from "../conversation/policy.ts";
import { startTalk, type Talk } from "../conversation/talk.ts";

const zone = "America/Chicago";
const web = { ...newCaller, channel: "web", callerPhone: null } as const;
const visitor = { name: "Jane Doe", phone: "+19135550188" };
const choices = (talk: Talk) => choicesOf(talk.state, zone);

function offered(language: "en" | "es" = "en"): Talk {
  const problem = language === "es" ? "se me rompió el grifo" : "my kitchen sink is leaking";
  return startTalk({ ...web, language, given: visitor }).hear(problem, "742 Evergreen Terrace, Merriam KS 66203");
}

/** Taps the n-th thing on offer. */
function tap(talk: Talk, index: number): Talk {
  return talk.hear(choices(talk)[index] ?? "nothing is on offer");
}

describe.each(["en", "es"] as const)("what may be tapped is understood (%s)", (language) => {
  it("each time of a day, four weeks ahead", () => {
    const day = Temporal.PlainDate.from("2026-11-24");
    for (let n = 0; n < 28; n += 1) {
      for (const minute of [0, 15, 30, 45].map((part) => ((n * 7) % 24) * 60 + part)) {
        const at = day.add({ days: n }).toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
        const start = at.toZonedDateTime(zone).epochMilliseconds;
        const text = writtenTime(start, zone, language);
        const context = { now, zone, asked: "when", language, services: [], emergencyWords: [], offered: [] } as const;
        expect([text, readUtterance(text, context).when?.value.start]).toEqual([text, wallMinute(start, zone)]);
      }
    }
  });

  it("a time is read back, the yes books it, and nothing more ends the chat", () => {
    const talk = tap(offered(language), 1);
    expect(talk.said).toEqual(["confirm_booking"]);
    expect(tap(talk, 0).said).toEqual(["booked", "anything_else"]);
    expect(tap(talk, 0).state.outcome).toBe("booked");
  });

  it("none of the times asks for another day", () => {
    expect(tap(offered(language), 2).said).toEqual(["ask_other_day"]);
  });

  it("the only time, when it is not wanted, asks for another day", () => {
    const talk = offered(language);
    const [first] = talk.state.offers.current;
    const one: ConversationState = {
      ...talk.state,
      offers: { current: first === undefined ? [] : [first], refused: [] },
    };
    const [, refusal = ""] = choicesOf(one, zone);
    const context = { now, zone, asked: "when", language, services: [], emergencyWords: [], offered: [] } as const;
    expect(readUtterance(refusal, context)).toMatchObject({ yesNo: "no", when: null });
  });

  it("the no to what was read back, and then each part of it", () => {
    const asked = ["name", "address", "slot"];
    for (const [part, question] of asked.entries()) {
      const talk = tap(tap(offered(language), 0), 1);
      expect(talk.said).toEqual(["ask_what_to_change"]);
      expect(tap(talk, part).state.open.kind).toBe(question);
    }
  });

  it("another day, the end or the keeping of a visit that was just booked", () => {
    const cancelled = language === "es" ? "quiero cancelar mi cita" : "I want to cancel my appointment";
    const results = [0, 1, 2].map((wish) => {
      const talk = tap(tap(offered(language), 0), 0).hear(cancelled);
      expect(talk.state.open.kind).toBe("move-instead");
      return tap(talk, wish).said[0];
    });
    expect(results).toEqual(["ask_new_time", "cancelled", "visit_stands"]);
  });
});

describe("nothing may be tapped", () => {
  it("where only the visitor's own words can answer", () => {
    expect(choices(startTalk(web))).toEqual([]);
    expect(choices(startTalk(web).hear("my kitchen sink is leaking"))).toEqual([]);
    expect(choices(startTalk(web).hear("let me talk to a person"))).toEqual([]);
  });
});
