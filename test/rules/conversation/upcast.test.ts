import { describe, expect, it } from "vitest";
import { openConversation, step } from "../../../src/domain/conversation/engine.ts";
import { upcast } from "../../../src/domain/conversation/upcast.ts";
import { mondayAtNine, now } from "./own-side.ts";
import { newCaller } from "./policy.ts";
import { startTalk } from "./talk.ts";

/** As the first version of the product wrote it into its journal. */
const first = {
  v: 1,
  language: "en",
  facts: {
    phone: { value: "+19135550177", text: "+19135550177", confidence: 1, confirmed: false },
    problem: { value: "the sink leaks", text: "the sink leaks", confidence: 0.9, confirmed: false },
  },
  open: { kind: "name", tries: 1 },
  offers: { current: [], refused: [mondayAtNine.start] },
  booked: null,
  outcome: null,
};

describe("a conversation that was begun before the product was renewed", () => {
  it("goes on where it was", () => {
    const state = upcast(first);
    expect(state).toMatchObject({ v: 2, open: first.open, facts: first.facts, offers: first.offers });
    const next = step(state, { type: "heard", at: now, text: "Jane Doe", digits: "" }, newCaller);
    expect(next.state.facts.name?.value).toBe("Jane Doe");
    expect(next.effects).toEqual([{ type: "say", lines: [{ key: "ask_address" }] }]);
  });

  it("has nothing that it did not know of", () => {
    const { v: _, facts: __, open: ___, ...fresh } = openConversation(newCaller);
    const { offers: ____, ...rest } = fresh;
    expect(upcast(first)).toMatchObject(rest);
  });

  it("that had booked is booked", () => {
    const booked = { appointmentId: "appt_1", version: 1, customerId: "cust_1", slot: mondayAtNine };
    const state = upcast({ ...first, booked, open: { kind: "anything-else", tries: 0 } });
    expect(state.done).toBe("booked");
    expect(step(state, { type: "hung_up", at: now }, newCaller).state.outcome).toBe("booked");
  });

  it("that had ended stays ended", () => {
    const state = upcast({ ...first, open: { kind: "closed" }, outcome: "message" });
    expect(step(state, { type: "heard", at: now, text: "hello", digits: "" }, newCaller).effects).toEqual([]);
  });
});

describe("a conversation of today", () => {
  it("is read as it was written", () => {
    const { state } = startTalk(newCaller).hear("I need to move my appointment", "742 Evergreen Terrace", "Friday");
    expect(upcast(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });
});

describe("what is no conversation of ours", () => {
  it.each([
    null,
    "state",
    {},
    { ...first, v: 3 },
    { ...first, v: undefined },
    { ...first, language: "de" },
    { ...first, open: null },
    { ...first, offers: { current: [], refused: ["monday"] } },
  ])("is refused rather than guessed at (%#)", (stored) => {
    expect(() => upcast(stored)).toThrow();
  });
});
