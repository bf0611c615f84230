import { describe, expect, it } from "vitest";
import { newCaller } from "./policy.ts";
import { startTalk } from "./talk.ts";

const pitch = "Hi, I'm calling about your Google business listing";

describe("a call that wants to sell, ask or play something", () => {
  it.each([pitch, "we are conducting a short survey", "press 1 to speak to a representative"])(
    "is told that this is no line for it: %j",
    (words) => {
      expect(startTalk(newCaller).hear(words).said).toEqual(["no_sales"]);
    },
  );

  it("ends as spam when it goes on, with no callback for the owner", () => {
    const talk = startTalk(newCaller).hear(pitch, "we can get you more leads");
    expect(talk.said).toEqual(["spam_goodbye", "goodbye"]);
    expect(talk.state.outcome).toBe("spam");
    expect(talk.find("take_message")).toEqual([]);
    expect(talk.effects.at(-1)).toEqual({ type: "record_call", outcome: "spam" });
  });

  it("ends as spam when nothing more is said", () => {
    expect(startTalk(newCaller).hear(pitch).silence().state.outcome).toBe("spam");
  });

  it("leaves none of its words as a fact", () => {
    const talk = startTalk(newCaller).hear("this is Bob Smith with Google listings, I'm calling about your listing");
    expect(Object.keys(talk.state.facts)).toEqual(["phone"]);
  });

  it.each(["oh, my toilet is clogged", "yes, I need a plumber"])("is a customer after all by %j", (words) => {
    const talk = startTalk(newCaller).hear(pitch, words);
    expect(talk.state.outcome).toBeNull();
    expect(["ask_name", "ask_problem"]).toContain(talk.said.at(-1));
  });

  it("is never turned away with words of danger", () => {
    const talk = startTalk(newCaller).hear(`${pitch} and I smell gas`);
    expect(talk.said).toEqual(["safety", "telling_owner", "ask_address"]);
    expect(startTalk(newCaller).hear(pitch, "wait, I smell gas").said[0]).toBe("safety");
  });

  it("is nobody who has told us of trouble", () => {
    const talk = startTalk(newCaller).hear("my kitchen sink is leaking", pitch);
    expect(talk.said).not.toContain("no_sales");
    expect(talk.state.outcome).toBeNull();
  });

  it("that hangs up on hearing so was spam, and nobody calls it back", () => {
    const talk = startTalk(newCaller).hear(pitch).hangUp();
    expect(talk.state.outcome).toBe("spam");
    expect(talk.find("take_message")).toEqual([]);
  });
});

describe("a program that calls for somebody", () => {
  const opening = "Hello, I'm an AI assistant calling on behalf of Jane Doe, her kitchen sink is leaking";

  it("is served, remembered as one, and books like anybody", () => {
    const talk = startTalk(newCaller).hear(opening);
    expect(talk.state).toMatchObject({ isProgram: true, outcome: null });
    talk.hear("Jane Doe", "742 Evergreen Terrace, Merriam, KS 66203", "option 2", "yes");
    expect(talk.said[0]).toBe("booked");
    expect(talk.find("book")[0]?.request).toMatchObject({ name: "Jane Doe" });
  });

  it("is no sales call though it does not say at once what it is about", () => {
    const talk = startTalk(newCaller).hear("Hello, I'm an AI assistant calling on behalf of Jane Doe");
    expect(talk.state).toMatchObject({ isProgram: true, outcome: null });
    expect(talk.said).not.toContain("no_sales");
  });

  it("is not what a person is", () => {
    expect(startTalk(newCaller).hear("my kitchen sink is leaking").state.isProgram).toBe(false);
  });
});

describe("a caller who wants a person", () => {
  const line = { ...newCaller, transferTo: "+19135550199" };
  const wish = "let me talk to a person";

  it("is put through to the number of the business", () => {
    const talk = startTalk(line).hear(wish);
    expect(talk.said).toEqual(["transferring"]);
    expect(talk.find("transfer")).toEqual([{ type: "transfer", to: "+19135550199" }]);
  });

  it("is put through to no number that a caller names", () => {
    const talk = startTalk(line).hear("transfer me to a person at 913 555 0188");
    for (const { to } of talk.find("transfer")) expect(to).toBe("+19135550199");
  });

  it("and was answered has had the call", () => {
    const talk = startTalk(line).hear(wish).take({ type: "transfer_ended", at: 0, isAnswered: true });
    expect(talk.said).toEqual([]);
    expect(talk.state.outcome).toBe("transferred");
    expect(talk.effects.slice(-2).map(({ type }) => type)).toEqual(["hang_up", "record_call"]);
  });

  it("and was not answered leaves a message", () => {
    const talk = startTalk(line).hear(wish).take({ type: "transfer_ended", at: 0, isAnswered: false });
    expect(talk.said).toEqual(["transfer_failed", "ask_message"]);
    talk.hear("it is about my bill");
    expect(talk.find("take_message")).toMatchObject([{ reason: "message", words: "it is about my bill" }]);
  });

  it("after a booking keeps it as the outcome", () => {
    const talk = startTalk(line).hear("my kitchen sink is leaking", "Jane Doe");
    talk.hear("742 Evergreen Terrace, Merriam Kansas 66203", "the first one", "yes");
    talk.hear("can we do Friday instead", wish).take({ type: "transfer_ended", at: 0, isAnswered: true });
    expect(talk.find("transfer")).toHaveLength(1);
    expect(talk.state.outcome).toBe("booked");
  });

  it("hears no word of ours while the line is with somebody else, and is asked again when it comes back", () => {
    const talk = startTalk(line).hear(wish).hear("hello?");
    expect(talk.said).toEqual([]);
    expect(talk.state.open.kind).toBe("transfer-pending");
    expect(talk.silence().said).toEqual(["transfer_failed", "ask_message"]);
  });

  it("and hangs up on that line had the call", () => {
    const talk = startTalk(line).hear("my kitchen sink is leaking", wish).hangUp();
    expect(talk.state.outcome).toBe("transferred");
  });

  it("by text, or where nobody takes calls, leaves a message", () => {
    expect(startTalk({ ...line, channel: "sms" }).hear(wish).said).toEqual(["ask_message"]);
    expect(startTalk(newCaller).hear(wish).find("transfer")).toEqual([]);
  });

  it("and wants to leave no message gets back to the visit", () => {
    const talk = startTalk(newCaller).hear("my kitchen sink is leaking", wish, "I don't want to leave a message");
    expect(talk.said).toEqual(["ask_name_again"]);
    expect(talk.find("take_message")).toEqual([]);
  });
});
