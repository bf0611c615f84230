import { describe, expect, it } from "vitest";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import type { Intent } from "../../../src/domain/conversation/understanding/reading.ts";
import { demoContext } from "./demo-context.ts";

const intents: readonly [string, Intent | null][] = [
  ["I have an appointment tomorrow, what time is it", "status"],
  ["something came up tomorrow", "reschedule"],
  ["are you open Saturday", "question"],
  ["do you guarantee your work", "question"],
  ["there's a puddle under my water heater", "book"],
  ["hello?", null],
  ["talk to you later", "goodbye"],
  ["wrong number", "other"],
  ["could you have Dave give me a call", "message"],
  ["me puede comunicar con alguien", "human"],
  ["what's your cancellation policy", "question"],
  ["I'd like to book an appointment", "book"],
  ["Can someone come out tomorrow?", "book"],
  ["I need a plumber", "book"],
  ["my water heater is leaking", "book"],
  ["my kitchen sink is clogged", "book"],
  ["how soon can you get here", "book"],
  ["do you have anything on Thursday?", "book"],
  ["can you fix a tankless heater", "book"],
  ["necesito un plomero", "book"],
  ["quiero hacer una cita", "book"],
  ["I need to reschedule", "reschedule"],
  ["can we move my appointment to Friday", "reschedule"],
  ["I can't make it tomorrow, can we do another day instead", "reschedule"],
  ["quiero cambiar mi cita", "reschedule"],
  ["I want to cancel my appointment", "cancel"],
  ["please cancel", "cancel"],
  ["I don't need you to come anymore", "cancel"],
  ["quiero cancelar mi cita", "cancel"],
  ["what time is my appointment", "status"],
  ["is the plumber on his way?", "status"],
  ["are you still coming today", "status"],
  ["just checking on my appointment", "status"],
  ["¿a qué hora viene el plomero?", "status"],
  ["how much do you charge for a drain cleaning", "question"],
  ["do you work on Rinnai heaters", "question"],
  ["are you licensed and insured", "question"],
  ["what are your hours", "question"],
  ["I have a question about my bill", "question"],
  ["are you a robot", "question"],
  ["how much to come out and look", "question"],
  ["¿cuánto cobran?", "question"],
  ["can I leave a message", "message"],
  ["have him call me back", "message"],
  ["tell Mike I said the valve is fixed", "message"],
  ["quiero dejar un mensaje", "message"],
  ["let me talk to a person", "human"],
  ["representative", "human"],
  ["I want to speak with the owner", "owner"],
  ["can I talk to a real human please", "human"],
  ["quiero hablar con una persona", "human"],
  ["this is the owner", "owner"],
  ["what's on my schedule today", "owner"],
  ["goodbye", "goodbye"],
  ["that's all, thanks", "goodbye"],
  ["nothing else, have a good day", "goodbye"],
  ["eso es todo, gracias", "goodbye"],
  ["this is an emergency", "emergency"],
  ["yes", null],
  ["742 Evergreen Terrace", null],
  ["hello", null],
  ["the purple monkeys dance", "other"],
  ["", null],
];

const services: readonly [string, string | null][] = [
  ["my tankless is throwing an error code", "tankless_water_heater"],
  ["the Navien won't fire up", "tankless_water_heater"],
  ["my water heater is leaking", "water_heater"],
  ["we have no hot water", "water_heater"],
  ["my gas water heater went out", "water_heater"],
  ["no sale agua caliente", "water_heater"],
  ["sump pump keeps running", "sump_pump"],
  ["I need a gas line for my new stove", "gas_line"],
  ["I smell gas", "gas_line"],
  ["the kitchen drain is slow", "drain_or_sewer"],
  ["my toilet is clogged", "drain_or_sewer"],
  ["sewer line camera inspection", "drain_or_sewer"],
  ["main line backed up", "drain_or_sewer"],
  ["el drenaje está tapado", "drain_or_sewer"],
  ["the gasket on my toilet is worn out", "fixture_or_leak_repair"],
  ["dripping faucet", "fixture_or_leak_repair"],
  ["the toilet keeps running", "fixture_or_leak_repair"],
  ["there's a leak under the sink", "fixture_or_leak_repair"],
  ["garbage disposal is humming", "fixture_or_leak_repair"],
  ["a pipe burst", "fixture_or_leak_repair"],
  ["gotea la llave", "fixture_or_leak_repair"],
  ["I want to repipe the house", "general_plumbing"],
  ["low water pressure", "general_plumbing"],
  ["I need a plumber", "general_plumbing"],
  ["20 Sump Road", null],
  ["Thursday morning", null],
];

const problems: readonly [string, string | null, string | null][] = [
  ["Hi, yeah, my kitchen sink is clogged", "problem", "my kitchen sink is clogged"],
  ["the thing downstairs makes a weird noise", "problem", "the thing downstairs makes a weird noise"],
  ["uh the water heater is leaking please", "problem", "the water heater is leaking"],
  ["hello", "problem", null],
  ["yes", "problem", null],
  ["", "problem", null],
  ["I'm calling because my toilet won't flush", "problem", "my toilet won't flush"],
  ["se me tapó el inodoro", "problem", "se me tapó el inodoro"],
  ["Hi this is Dave. My water heater is leaking. Can you come tomorrow?", null, "My water heater is leaking"],
  ["My name is Jane Doe", null, null],
  ["742 Evergreen Terrace", null, null],
  ["tomorrow at nine", null, null],
];

describe("what a caller wants", () => {
  it.each(intents)("%j is the intent %j", (text, expected) => {
    expect(readUtterance(text, demoContext()).intent).toBe(expected);
  });

  it.each(services)("%j is the service %j", (text, expected) => {
    expect(readUtterance(text, demoContext()).service?.value ?? null).toBe(expected);
  });

  it.each(problems)("the problem in %j when asked %j is %j", (text, asked, expected) => {
    const context = demoContext({ asked: asked === "problem" ? "problem" : null });
    expect(readUtterance(text, context).problem?.value ?? null).toBe(expected);
  });

  it("is only a service that the business offers, in the business's words first", () => {
    const services = [{ key: "furnace_repair", words: ["furnace", "boiler"] }];
    expect(readUtterance("my furnace is loud", demoContext({ services })).service?.value).toBe("furnace_repair");
    expect(readUtterance("my drain is slow", demoContext({ services })).service).toBeNull();
    expect(readUtterance("the furnaces", demoContext({ services })).service).toBeNull();
  });
});
