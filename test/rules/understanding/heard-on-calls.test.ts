import { describe, expect, it } from "vitest";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import type { Reading, When } from "../../../src/domain/conversation/understanding/reading.ts";
import { demoContext } from "./demo-context.ts";
import { heardOnCalls, offered, type Said } from "./heard-on-calls.ts";

function saidIn(reading: Reading, expected: Said): Said {
  const { intent, yesNo, choice, language } = reading;
  const problem = reading.problem?.value ?? null;
  const said: Required<Said> = {
    intent,
    yesNo,
    choice,
    language,
    when: spelled(reading.when?.value),
    name: reading.name?.value ?? null,
    phone: reading.phone?.value ?? null,
    email: reading.email?.value ?? null,
    address: reading.address?.value.text ?? null,
    service: reading.service?.value ?? null,
    problem: expected.problem === true ? problem !== null : problem,
    emergency: reading.emergency?.value ?? null,
  };
  return Object.fromEntries(Object.entries(said).filter(([field]) => field in expected));
}

function spelled(when: When | undefined): string | null {
  if (when === undefined) return null;
  return when.kind === "instant" ? when.start : `${when.start} ${when.end}`;
}

describe("a sentence heard on a call", () => {
  it.each(heardOnCalls)("asked %j, %j says %j", (asked, text, expected) => {
    const context = demoContext({ asked, offered: asked === "confirm" ? offered : [] });
    expect(saidIn(readUtterance(text, context), expected)).toEqual(expected);
  });
});
