// The same danger, denied, over, imagined, told of others, or here and now.
import { describe, expect, it } from "vitest";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import type { EmergencyKind } from "../../../src/domain/conversation/understanding/reading.ts";
import { demoContext } from "./demo-context.ts";

const scoped: readonly [string, string, EmergencyKind | null][] = [
  ["misspelt", "theres watter every where in my base ment", "flood"],
  ["misheard", "carbon minoxide alarm going off", "carbon_monoxide"],
  ["a repeated no that answers what was asked", "no no no the garage is on fire", "fire"],
  ["a denial of something else", "I can't talk, it smells like gas in here", "gas"],
  ["long ago and back", "we had a gas smell last week and it's back", "gas"],
  ["long ago and mended", "the pipe that burst in january, you fixed it, now I want the drywall done", null],
  ["mended in vain", "they fixed the pipe yesterday and now it's spraying again", "burst"],
  ["imagined", "if a pipe ever burst at night would somebody come", null],
  ["asked of danger that is there", "what should I do if I smell gas", "gas"],
  ["from the news", "I read about carbon monoxide in the news and want my furnace checked", null],
  ["a false alarm", "false alarm, it was burnt toast, no fire", null],
  ["small", "a slow drip from the ceiling, I've got a bucket under it", null],
  ["no longer small", "it was a slow drip but now it's pouring through the ceiling", "flood"],
  ["no hot water where patients are", "we're a clinic and there's no hot water", "other"],
  ["no hot water at home", "there's no hot water", null],
];

describe("an emergency", () => {
  it.each(scoped)("is judged by what is said around it: %s", (_, text, kind) => {
    expect(readUtterance(text, demoContext()).emergency?.value ?? null).toBe(kind);
  });

  it("is quoted as the caller spelt it", () => {
    const heard = readUtterance("theres watter every where", demoContext()).emergency;
    expect(heard?.text).toBe("watter every where");
  });
});
