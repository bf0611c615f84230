import { describe, expect, it } from "vitest";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import type { Intent } from "../../../src/domain/conversation/understanding/reading.ts";
import { demoContext } from "./demo-context.ts";

const answers: readonly [string, string | null][] = [
  ["Jane Doe", null],
  ["jane doe", null],
  ["Bob O'Brien", null],
  ["it's Jane Doe", null],
  ["mary ann kowalski", null],
  ["María González", null],
  ["Mrs. Alvarez", null],
  ["Jane", null],
  ["clogged toilet", "clogged toilet"],
  ["no heat", "no heat"],
  ["leaky faucet", "leaky faucet"],
  ["frozen pipes", "frozen pipes"],
  ["garbage disposal", "garbage disposal"],
  ["sump pump", "sump pump"],
  ["water softener", "water softener"],
  ["low pressure", "low pressure"],
  ["weird noise", "weird noise"],
  ["bad smell", "bad smell"],
  ["yellow water", "yellow water"],
  ["water heater", "water heater"],
  ["annual checkup", "annual checkup"],
  ["new kitchen", "new kitchen"],
  ["hose outside", "hose outside"],
  ["fuga de agua", "fuga de agua"],
  ["I'd like to book an appointment", null],
  ["I need to schedule a visit", null],
  ["I need a plumber", null],
  ["can somebody come out", null],
  ["are you a robot", null],
  ["who is this", null],
  ["quisiera hacer una cita", null],
  ["necesito un plomero", null],
  ["hi, I'd like to schedule an appointment for Tuesday please", null],
  ["can you guys come out tomorrow morning", null],
  ["I want to make an appointment with a plumber", null],
  ["can I speak to a person", null],
  ["what are your hours", null],
  ["how much do you charge", null],
  ["I need a plumber for a leaky faucet", "I need a plumber for a leaky faucet"],
  ["can you come fix my shower", "can you come fix my shower"],
  ["the guest house makes a rattle at night", "the guest house makes a rattle at night"],
  [
    "my water heater's busted, there's no hot water. This is Bob O'Brien",
    "my water heater's busted, there's no hot water",
  ],
  ["my sink is clogged. My name is Bob O'Brien", "my sink is clogged"],
  ["the toilet is running and this is Bob", "the toilet is running"],
  ["my sink is clogged and I live at 742 Evergreen Terrace", "my sink is clogged"],
  ["my sink is clogged, we're at 742 Evergreen Terrace", "my sink is clogged"],
  ["my sink is clogged at 742 Evergreen Terrace", "my sink is clogged"],
  ["my sink is clogged, the address is 742 Evergreen Terrace", "my sink is clogged"],
  ["my sink is clogged and my number is 913 555 0123", "my sink is clogged"],
  ["my sink is clogged, you can reach me at 913 555 0123", "my sink is clogged"],
  ["my sink is clogged, call me back at 913 555 0123", "my sink is clogged"],
  ["my sink is clogged, could you come tomorrow at 2", "my sink is clogged"],
  ["my sink is clogged, can someone come out Tuesday morning?", "my sink is clogged"],
  ["my sink is clogged and I need someone tomorrow", "my sink is clogged"],
  ["my sink is clogged, when can you come", "my sink is clogged"],
  ["I'd rather tell the plumber", null],
  ["just maintenance", "maintenance"],
  ["there's water coming in", "there's water coming in"],
  ["Bob, my sink is clogged", "my sink is clogged"],
  ["Jane Doe, clogged toilet", "clogged toilet"],
  ["is this a real person", null],
  ["my sink has been clogged for like a week", "my sink has been clogged for a week"],
  ["the drain is slow and I wanted to see if someone could come out Thursday", "the drain is slow"],
  ["my sink is leaking, when's the soonest you can come", "my sink is leaking"],
  ["This is Jane Doe at 12 Oak Street and my sink is clogged", "my sink is clogged"],
  ["it's, um, a, um, a leak", "it's a leak"],
  ["a, um, a leak under the sink", "a leak under the sink"],
  ["hey so, like, the toilet is, uh, running please", "the toilet is running"],
  ["yeah hi well my my drain is clogged", "my drain is clogged"],
  ["the toilet, the toilet won't flush", "the toilet won't flush"],
  ["it smells like rotten food in the sink", "it smells like rotten food in the sink"],
  ["it's had a very very slow drip", "it's had a very very slow drip"],
  ["it looks like the valve is leaking", "it looks like the valve is leaking"],
];

const wishes: readonly [string, Intent][] = [
  ["I'd like to book an appointment", "book"],
  ["I need to schedule a visit", "book"],
  ["I need a plumber", "book"],
  ["can somebody come out", "book"],
  ["quisiera hacer una cita", "book"],
  ["are you a robot", "question"],
  ["who is this", "question"],
];

const problemIn = (text: string) => readUtterance(text, demoContext({ asked: "problem" })).problem;

describe("the problem a caller was asked for", () => {
  it.each(answers)("in %j is %j", (text, expected) => {
    expect(problemIn(text)?.value ?? null).toBe(expected);
  });

  it.each(wishes)("is missing in %j, which is the intent %j", (text, intent) => {
    expect(readUtterance(text, demoContext({ asked: "problem" })).intent).toBe(intent);
  });

  it("is cleaned to be read aloud, beside the words as they were said", () => {
    const problem = problemIn("Hi, um, my, uh, my sink is, like, clogged please");
    expect(problem?.value).toBe("my sink is clogged");
    expect(problem?.text).toBe("my, uh, my sink is, like, clogged");
  });

  it("is cut the same way where it is volunteered", () => {
    const volunteered = (text: string) => readUtterance(text, demoContext()).problem?.value;
    expect(volunteered("the toilet is, um, clogged and my number is 913 555 0123")).toBe("the toilet is clogged");
    expect(volunteered("my sink is leaking, could you come tomorrow at 2")).toBe("my sink is leaking");
    expect(volunteered("my water heater's busted. This is Bob O'Brien")).toBe("my water heater's busted");
  });
});
