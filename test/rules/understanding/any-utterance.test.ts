import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import type { Asked, Reading } from "../../../src/domain/conversation/understanding/reading.ts";
import { demoContext } from "./demo-context.ts";

const scraps = [
  "constructor",
  "toString",
  "no",
  "yes",
  "gas",
  "water",
  "everywhere",
  "at",
  "two",
  "thirty",
  "Tuesday",
  "next",
  "742",
  "Oak",
  "Street",
  "my name is",
  "Bob",
  "J",
  "O",
  "N",
  "913",
  "555",
  "0123",
  "dot",
  "@",
  "'s",
  "n't",
  "between",
  "and",
  "the",
  "third",
  "of",
  "December",
  "week",
  "from",
  "a",
  "half",
  "past",
  "hundred",
  "double",
  "en",
  "la",
  "calle",
  "mañana",
  ".",
  ",",
  "?",
  "-",
  "\uD800",
  "\u{1F525}",
];
const asked = fc.constantFrom<Asked>("name", "phone", "address", "problem", "when", "confirm", null);
const speech = fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((words) => words.join(" "));
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ maxLength: 3_000 }), speech);

function heardTexts(reading: Reading): string[] {
  const { when, name, phone, email, address, service, problem, emergency } = reading;
  return [when, name, phone, email, address, service, problem, emergency].flatMap((heard) =>
    heard ? [heard.text] : [],
  );
}

describe("whatever a caller says", () => {
  it("is read without failing, and every fact has its words and a confidence", () => {
    fc.assert(
      fc.property(anyText, asked, fc.boolean(), (text, question, isOffered) => {
        const offered = isOffered ? ["2026-11-24T09:00", "2026-11-25T14:00"] : [];
        const reading = readUtterance(text, demoContext({ asked: question, offered }));
        expect(reading.text).toBe(text);
        expect(reading.confidence).toBeGreaterThanOrEqual(0);
        expect(reading.confidence).toBeLessThanOrEqual(1);
        for (const words of heardTexts(reading)) expect(words.length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(reading))).toEqual(JSON.parse(JSON.stringify(reading)));
      }),
      { numRuns: 1_000 },
    );
  });

  it("says the same thing twice in the same way", () => {
    fc.assert(
      fc.property(speech, (text) => {
        expect(readUtterance(text, demoContext())).toEqual(readUtterance(text, demoContext()));
      }),
    );
  });

  it.each([
    "\uD800",
    "a\uDFFFb",
    "\u0000\u0001",
    "\u{1F525}".repeat(3_000),
    "no ".repeat(5_000),
    "1 ".repeat(5_000),
    "a-".repeat(5_000),
    "@".repeat(5_000),
    "a.".repeat(5_000),
  ])("is read quickly even when it is strange (%#)", (text) => {
    const started = performance.now();
    expect(() => readUtterance(text, demoContext({ asked: "name" }))).not.toThrow();
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("tells English from Spanish, and does not guess from a name", () => {
    expect(readUtterance("my toilet is leaking", demoContext()).language).toBe("en");
    expect(readUtterance("mi inodoro está goteando", demoContext()).language).toBe("es");
    expect(readUtterance("Bob", demoContext()).language).toBeNull();
  });

  it("may carry everything in one breath", () => {
    const text =
      "Hi, this is Jane Doe at 1234 Oak Street in Merriam, my water heater is leaking, can you come Tuesday at 2? My number is 913 555 0123";
    const reading = readUtterance(text, demoContext());
    expect(reading.name?.value).toBe("Jane Doe");
    expect(reading.address?.value.text).toBe("1234 Oak Street, Merriam");
    expect(reading.service?.value).toBe("water_heater");
    expect(reading.when?.value.start).toBe("2026-11-24T14:00");
    expect(reading.phone?.value).toBe("+19135550123");
    expect(reading.intent).toBe("book");
  });
});
