import { describe, expect, it } from "vitest";
import { knownCaller, newCaller } from "./policy.ts";
import { startTalk, type Talk } from "./talk.ts";

const anonymous = { ...newCaller, callerPhone: null };
const problem = "my kitchen sink is leaking";
const name = "Jane Doe";
const address = "742 Evergreen Terrace, Merriam Kansas 66203";
const noise = "hmm";

/** Each talk stands at another question. */
const questions: readonly (readonly [string, () => Talk])[] = [
  ["the problem", () => startTalk(newCaller)],
  ["the number", () => startTalk(anonymous).hear(problem, name)],
  ["the address", () => startTalk({ ...newCaller, canText: false }).hear(problem, name)],
  ["the time", () => startTalk(newCaller).hear(problem, name, address)],
  ["the yes", () => startTalk(newCaller).hear(problem, name, address, "the first one")],
  ["what is wrong", () => startTalk(newCaller).hear(problem, name, address, "the first one", "no")],
  ["the waiting list", () => startTalk(newCaller).hear(problem, name, address, "no", "no")],
  ["a message", () => startTalk(newCaller).hear("let me talk to a person")],
  ["the number of a visit", () => startTalk(anonymous).hear("I want to cancel my appointment")],
  ["the visit's address", () => startTalk(newCaller).hear("I want to cancel my appointment")],
  ["a code", () => startTalk(anonymous).hear("I want to cancel my appointment", "913 555 0188")],
  ["the new time", () => startTalk(newCaller).hear("I want to move my appointment", "742 Evergreen Terrace")],
  ["the cancelling", () => startTalk(newCaller).hear("I want to cancel my appointment", "742 Evergreen Terrace")],
];

const enough = 8;

describe("an answer that helps nobody", () => {
  it.each(questions)("to the question for %s comes to an end with a message, whatever it is", (_, start) => {
    for (const turn of [(talk: Talk) => talk.hear(noise), (talk: Talk) => talk.silence()]) {
      const talk = start();
      let turns = 0;
      while (talk.state.outcome === null && turns < enough) {
        turn(talk);
        turns += 1;
      }
      expect(talk.state.outcome).not.toBeNull();
      expect(talk.find("take_message")).toHaveLength(1);
      for (const type of ["book", "move_visit", "cancel_visit"] as const) expect(talk.find(type)).toEqual([]);
    }
  });

  it.each([
    ["the number", "ask_phone_keyed"],
    ["the address", "ask_address_spelled"],
  ])("to the question for %s is asked for in another way, and then a message is taken", (kind, second) => {
    const talk = questions.find(([name]) => name === kind)?.[1]();
    expect(talk?.hear(noise).said).toEqual(["not_understood", second]);
    expect(talk?.hear(noise).said).toEqual(["ask_message_after_trouble"]);
  });

  it("to the question for the name is spelled", () => {
    const talk = startTalk(newCaller).hear(problem);
    expect(talk.hear(noise).said).toEqual(["not_understood", "ask_name_spelled"]);
    expect(talk.hear(noise).said).toEqual(["ask_message_after_trouble"]);
  });

  it("to the question for the address is typed where we can text", () => {
    const talk = startTalk(newCaller).hear(problem, name);
    expect(talk.hear(noise).said).toEqual(["not_understood", "ask_address_typed"]);
    expect(talk.find("send_form")).toHaveLength(1);
    expect(talk.hear(noise).said).toEqual(["ask_message_after_trouble"]);
  });

  it("goes to a person where the business takes calls", () => {
    const talk = startTalk({ ...newCaller, transferTo: "+19135550100" }).hear(problem, noise, noise);
    expect(talk.find("transfer")).toEqual([{ type: "transfer", to: "+19135550100" }]);
  });

  it("to an address that we know is asked for in words, once", () => {
    const talk = startTalk(knownCaller).hear(problem);
    expect(talk.said.at(-1)).toBe("confirm_known_address");
    expect(talk.hear(noise).said).toEqual(["not_understood", "ask_address_again"]);
  });

  it.each([
    [questions[0]?.[1], ["ask_problem_again", "ask_problem_choices"]],
    [questions[3]?.[1], ["offer_two", "ask_time_keyed"]],
    [questions[4]?.[1], ["confirm_booking", "ask_yes_or_no"]],
  ])("hears the question in other words, and then in another way to answer it", (start, [second, third]) => {
    const talk = start?.();
    if (talk === undefined) throw new Error("no such question");
    expect(talk.hear(noise).said.at(-1)).toBe(second);
    expect(talk.hear(noise).said.at(-1)).toBe(third);
  });

  it("is counted anew at the next question", () => {
    const talk = startTalk(newCaller).hear(noise, noise, problem, "what?");
    expect(talk.state.open.kind).toBe("name");
    expect(talk.said).not.toContain("ask_message_after_trouble");
  });

  it("to a proven caller's own visit does not call them a stranger", () => {
    const talk = startTalk(newCaller).hear("I want to move my appointment", "742 Evergreen Terrace");
    while (talk.state.open.kind === "new-time") talk.hear(noise);
    expect(talk.said).toEqual(["ask_message_after_trouble"]);
    talk.hear("call me please");
    expect(JSON.stringify(talk.find("take_message"))).not.toContain("identified");
  });

  it("is not made by naming a number without a visit again and again", () => {
    const talk = startTalk(newCaller, { visits: [[]] }).hear("when is my appointment?");
    for (let i = 0; i < enough && talk.state.outcome === null; i += 1) talk.hear("913 555 0177");
    expect(talk.state.outcome).not.toBeNull();
  });

  it("is not made by choosing neither of two times again and again", () => {
    const talk = startTalk(newCaller).hear(problem, name, address);
    for (let i = 0; i < enough && talk.state.outcome === null; i += 1) talk.hear("yes");
    expect(talk.state.outcome).not.toBeNull();
    expect(talk.find("book")).toEqual([]);
  });
});

describe("a fact", () => {
  const asksName = (talk: Talk) =>
    talk
      .find("say")
      .flatMap(({ lines }) => lines)
      .filter(({ key }) => key.startsWith("ask_name"));

  it("is asked for twice at most, whatever else is told or asked in between", () => {
    for (const between of [
      ["do you have a showroom?"],
      ["tomorrow morning"],
      ["tomorrow morning", noise],
      ["Friday", "do you take bitcoin"],
    ]) {
      const talk = startTalk({ ...newCaller, serviceArea: null }).hear(problem, ...between, noise, noise, noise);
      expect(asksName(talk).length).toBeLessThanOrEqual(2);
    }
  });

  it("that was asked for in vain gives way to the others, so that the message is of use", () => {
    const talk = startTalk(newCaller).hear(problem, "do you have a showroom?", address);
    expect(talk.said).toEqual(["ask_message_after_trouble"]);
    talk.hear("just call me");
    expect(talk.find("take_message")).toMatchObject([{ address: "742 Evergreen Terrace, Merriam, KS 66203" }]);
  });

  it("is said again as often as the caller asks for it", () => {
    const talk = startTalk(newCaller).hear(problem);
    for (let i = 0; i < 5; i += 1) expect(talk.hear("what was that?").said).toEqual(["ask_name_again"]);
    expect(talk.hear(name).said).toEqual(["ask_address"]);
  });

  it("is not asked for again behind every answer to a caller with many questions", () => {
    const talk = startTalk(newCaller).hear(problem, "do you have a showroom?", "are you licensed?");
    expect(talk.said).toEqual(["cannot_answer", "anything_more"]);
    expect(talk.hear(name).said).toEqual(["ask_address"]);
  });
});

describe("who asks us to wait", () => {
  it.each([
    "hold on a second",
    "one moment please",
    "un momento por favor",
    "let me check",
    "Hold on a second, somebody's at the door.",
  ])("by %j is waited for, and it counts for nothing", (words) => {
    const talk = startTalk(newCaller).hear(problem);
    for (let i = 0; i < enough; i += 1) expect(talk.hear(words).said).toEqual(["take_your_time"]);
    expect(talk.state.open).toEqual({ kind: "name", tries: 0 });
    expect(talk.hear(name).said).toEqual(["ask_address"]);
  });
});
