import { describe, expect, it } from "vitest";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import { demoContext } from "./demo-context.ts";

const offered = ["2026-11-23T09:00", "2026-11-24T14:00", "2026-11-26T10:00"];

const choices: readonly [string, number | null][] = [
  ["the first one", 0],
  ["the first", 0],
  ["I'll take the second", 1],
  ["second one please", 1],
  ["the third one", 2],
  ["option two", 1],
  ["number 3", 2],
  ["the last one", 2],
  ["the later one", 2],
  ["the earlier one", 0],
  ["the earliest", 0],
  ["the Monday one", 0],
  ["Tuesday works", 1],
  ["Thursday at ten", 2],
  ["the 2 o'clock", 1],
  ["ten", 2],
  ["the afternoon one", 1],
  ["either is fine", 0],
  ["any of those", 0],
  ["whichever", 0],
  ["la primera", 0],
  ["la segunda por favor", 1],
  ["cualquiera", 0],
  ["la última", 2],
  ["none of those", null],
  ["do you have anything later", null],
  ["Friday", null],
  ["first thing in the morning", 0],
  ["do you have anything Wednesday afternoon?", null],
  ["no, do you have anything Thursday morning?", null],
  ["do you have anything", null],
  ["is there any way you could come sooner", null],
  ["have you got anything else Monday", null],
  ["any time Saturday", null],
  ["either Friday or Saturday", null],
  ["any day next month", null],
  ["anything after five works", null],
  ["can you do any evenings", null],
  ["is that the earliest?", null],
  ["what's the earliest you've got", null],
  ["any of those works", 0],
  ["either one works for me", 0],
  ["either of those", 0],
  ["any time is fine", 0],
  ["whatever is earliest", 0],
  ["whatever's soonest", 0],
  ["whichever you have first", 0],
  ["anything is fine with me", 0],
  ["I'll take whatever you've got", 0],
  ["cualquiera de las dos", 0],
  ["yes", null],
  ["Monday I've got the dentist at 9, so the Tuesday one", 1],
  ["not Monday, Tuesday", 1],
  ["I work Mondays so the second", 1],
  ["Whatever. Yes.", 0],
  ["is nine the earliest?", null],
  ["is Monday at nine the soonest you can do?", null],
  ["¿es lo más temprano que tiene?", null],
  ["will it be nine on the dot?", null],
  ["how long would it take if he comes at nine?", null],
  ["no puedo el lunes", null],
  ["el lunes no, el martes sí", 1],
  ["can't do mornings", null],
];

describe("one of the times just offered", () => {
  it.each(choices)("%j picks %j", (text, expected) => {
    expect(readUtterance(text, demoContext({ asked: "confirm", offered })).choice).toBe(expected);
  });

  it("is never picked when nothing was offered", () => {
    expect(readUtterance("the first one", demoContext({ asked: "confirm" })).choice).toBeNull();
  });

  it("is not picked beyond what was offered", () => {
    expect(readUtterance("the third one", demoContext({ offered: offered.slice(0, 2) })).choice).toBeNull();
  });
});
