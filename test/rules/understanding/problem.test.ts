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

const asides: readonly [string, string | null][] = [
  ["Hi there, my water heater is leaking", "my water heater is leaking"],
  ["Hi here, my water heater is leaking", "my water heater is leaking"],
  ["hello there, how are you today? my water heater is leaking", "my water heater is leaking"],
  ["hi there how are you doing today, so my water heater is leaking", "my water heater is leaking"],
  ["hey, good morning, how's it going, my water heater is leaking", "my water heater is leaking"],
  ["good morning, hope you're doing well, my toilet won't flush", "my toilet won't flush"],
  ["yeah hi um I was wondering if you could help me, my toilet won't flush", "my toilet won't flush"],
  ["yes ma'am my toilet won't flush", "my toilet won't flush"],
  ["Hi, thanks for taking my call, my toilet won't flush", "my toilet won't flush"],
  ["hello, is this the plumber? my toilet won't flush", "my toilet won't flush"],
  ["Hi, my name is Jane Doe and my toilet won't flush", "my toilet won't flush"],
  ["so basically what's happening is the kitchen sink is clogged", "the kitchen sink is clogged"],
  ["okay so the kitchen sink is clogged, if that makes sense", "the kitchen sink is clogged"],
  ["the kitchen sink is clogged, hold on let me shut the door", "the kitchen sink is clogged"],
  ["well I don't know much about plumbing but the kitchen sink is clogged", "the kitchen sink is clogged"],
  ["not sure what's going on but the kitchen sink is clogged", "the kitchen sink is clogged"],
  ["the kitchen sink is clogged I guess", "the kitchen sink is clogged"],
  ["the kitchen sink is clogged, thank you", "the kitchen sink is clogged"],
  ["sorry, the baby's crying, the kitchen sink is clogged", "the kitchen sink is clogged"],
  ["the kitchen sink is clogged, how much do you charge?", "the kitchen sink is clogged"],
  ["the kitchen sink is clogged. How soon can you get here?", "the kitchen sink is clogged"],
  ["it's not the faucet, it's the pipe under the sink", "it's the pipe under the sink"],
  ["no it isn't the sink, it's the water heater", "it's the water heater"],
  ["not the toilet, the drain in the tub", "the drain in the tub"],
  ["hola buenas tardes, cómo está, se tapó el fregadero", "se tapó el fregadero"],
  ["buenos días señorita, fíjese que se tapó el fregadero", "se tapó el fregadero"],
  ["oiga mire, se tapó el fregadero por favor", "se tapó el fregadero"],
  ["buenas, disculpe la molestia, es que se tapó el fregadero", "se tapó el fregadero"],
  ["hola qué tal, le llamo porque se tapó el fregadero", "se tapó el fregadero"],
  ["no es el calentador, es la llave", "es la llave"],
  ["it's an emergency kind of but my sink is dripping", "my sink is dripping"],
  ["hi there, how are you today?", null],
  ["hello there", null],
  ["there, how are you today?", null],
  ["hold on one second", null],
  ["hola, buenas tardes, ¿cómo está?", null],
  ["good morning how's it going", null],
  ["I have a quick question", null],
  ["yeah hi I'm looking for some help", null],
  ["thanks for calling me back", null],
  ["I need some work done", null],
  ["well where do I start", null],
  ["espéreme tantito ahorita le digo", null],
  ["no sé cómo explicarle", null],
  ["it's hard to explain", null],
  ["can you hear me okay", null],
  ["I talked to you last week, my sink's been dripping", "my sink's been dripping"],
  [
    "I'm standing here looking at it, there's a leak under the bathroom vanity",
    "there's a leak under the bathroom vanity",
  ],
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

  it.each(asides)("is told without greetings, remarks and what is denied: %j is %j", (text, expected) => {
    expect(problemIn(text)?.value ?? null).toBe(expected);
  });
});
