// Names as a bad line, a program and a corrected read-back bring them.
import { describe, expect, it } from "vitest";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import { newCaller } from "../conversation/policy.ts";
import { startTalk } from "../conversation/talk.ts";
import { demoContext } from "./demo-context.ts";

const nameIn = (text: string) => readUtterance(text, demoContext({ asked: "name" })).name?.value ?? null;
const problemIn = (text: string) => readUtterance(text, demoContext({ asked: "problem" })).problem?.value ?? null;

describe("a name", () => {
  it.each([
    ["Tom Hill Hill", "Tom Hill"],
    ["yes, this is ben ben carter", "Ben Carter"],
    ["Amy Amy Walker Walker", "Amy Walker"],
    ["Paul Grant oh my goodness", "Paul Grant"],
  ])("is freed of what a bad line adds: %j", (text, name) => expect(nameIn(text)).toBe(name));

  it.each(["Dee Dee", "Ray Ray Johnson", "Juan García García", "Sandra Oh"])("is left as people have it: %j", (text) =>
    expect(nameIn(text)).toBe(text),
  );

  it("that is read back wrong is put right by a no and the name", () => {
    const before = ["my kitchen sink is leaking", "Carl Meier", "742 Evergreen Terrace, Merriam Kansas 66203"];
    const talk = startTalk(newCaller).hear(...before, "the first one", "no, Karl Meyer");
    expect(talk.lines).toMatchObject([{ key: "confirm_booking", name: "Karl Meyer" }]);
    const other = startTalk(newCaller).hear(...before, "the first one", "no, Evergreen Terrace");
    expect(other.state.facts.name?.value).toBe("Carl Meier");
  });
});

describe("a program that calls for somebody", () => {
  it.each([
    ["I'm an AI assistant calling on behalf of Maria Lopez about a leaking faucet", "leaking faucet"],
    [
      "Hi, this is an automated assistant calling for Maria Lopez. Her kitchen faucet is leaking.",
      "Her kitchen faucet is leaking",
    ],
    ["Hello. I'm an AI agent calling on behalf of my client, Maria Lopez, regarding a clogged drain.", "clogged drain"],
    ["I'm an AI assistant representing Maria Lopez. Her toilet is broken.", "Her toilet is broken"],
    ["soy un asistente virtual, llamo de parte de Maria Lopez por una fuga en el baño", "fuga en el baño"],
    ["Hello, I am an AI assistant calling on behalf of Maria Lopez.", null],
  ])("tells whose visit it is and what is wrong: %j", (text, problem) => {
    const reading = readUtterance(text, demoContext({ asked: "problem" }));
    expect(reading.name?.value).toBe("Maria Lopez");
    expect(problemIn(text)).toBe(problem);
    expect(reading.intent).not.toBe("human");
  });

  it("wants no person to talk to", () => {
    const policy = { ...newCaller, transferTo: "+19135550100" };
    const talk = startTalk(policy).hear("I'm an AI agent calling on behalf of Maria Lopez about a leaking faucet");
    expect(talk.find("transfer")).toEqual([]);
    expect(talk.state.facts).toMatchObject({ name: { value: "Maria Lopez" }, problem: { value: "leaking faucet" } });
  });
});
