// Whatever a model makes up, a merged reading holds only what was said.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeReadings } from "../../../src/domain/conversation/understanding/merge-readings.ts";
import type { ModelReading } from "../../../src/domain/conversation/understanding/model-reading.ts";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import {
  type Asked,
  emergencyKinds,
  intents,
  type Reading,
} from "../../../src/domain/conversation/understanding/reading.ts";
import { fold } from "../../../src/domain/conversation/understanding/words.ts";
import { demoContext, nothingRead } from "./demo-context.ts";

const said = `my name is Priya Raman sink leaks Tuesday at two twelve 12 Oak Street Merriam Kansas 913 555 0123 gas
  flooding no yes maybe nine one three five the heater in apartment B except not Gardner jane gmail dot com .`.split(
  /\s+/,
);
const strange =
  "Robert Stranger 88 Nowhere Lane Springfield IL 62701 816-555-0999 $49 Friday noon evil@example.org".split(" ");

const speech = fc.array(fc.constantFrom(...said), { minLength: 1, maxLength: 14 }).map((list) => list.join(" "));
const lie = fc.option(
  fc.array(fc.constantFrom(...said, ...strange), { minLength: 1, maxLength: 5 }).map((list) => list.join(" ")),
);
const liar: fc.Arbitrary<ModelReading> = fc.record({
  intent: fc.option(fc.constantFrom(...intents)),
  yesNo: fc.option(fc.constantFrom("yes" as const, "no" as const)),
  whenWords: lie,
  name: lie,
  phoneWords: lie,
  email: lie,
  street: lie,
  unit: lie,
  city: lie,
  state: fc.option(fc.constantFrom("KS", "MO", "IL", "kansas", "zz")),
  postalCode: lie,
  service: fc.option(fc.constantFrom("sump_pump", "water_heater", "roof_repair", "constructor")),
  problem: lie,
  emergency: fc.option(fc.constantFrom(...emergencyKinds)),
  entryId: lie,
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
});
const asked = fc.constantFrom<Asked>("name", "phone", "address", "problem", "when", "confirm", null);

interface Situation {
  text: string;
  model: ModelReading;
  question: Asked;
}

const situation: fc.Arbitrary<Situation> = fc.record({ text: speech, model: liar, question: asked });
const runs = { numRuns: 2_000, seed: 20_261_122 };

/** Checks any lie, with what the built-in reader found and as if it had found nothing. */
function everyLie(check: (merged: Reading, builtIn: Reading) => void, question?: Asked): void {
  const each = (s: Situation) => {
    const context = demoContext({ asked: question === undefined ? s.question : question });
    const own = readUtterance(s.text, context);
    for (const builtIn of [own, { ...own, ...nothingRead }])
      check(mergeReadings(builtIn, s.model, context).reading, builtIn);
  };
  fc.assert(fc.property(situation, each), runs);
}

/** The words of what the model added that the caller never said. */
function invented(merged: Reading, builtIn: Reading): string[] {
  const added = <K extends keyof Reading>(name: K) => (merged[name] === builtIn[name] ? null : merged[name]);
  const address = added("address")?.value;
  const values = [added("name")?.value, added("problem")?.value, added("email")?.value, added("when")?.text];
  const parts = [address?.street, address?.unit, address?.city];
  const known = new Set(fold(builtIn.text).match(/\p{L}+/gu) ?? []);
  return (fold([...values, ...parts].join(" ")).match(/\p{L}+/gu) ?? []).filter((word) => !known.has(word));
}

function gravity({ emergency }: Reading): number {
  return emergency === null ? emergencyKinds.length : emergencyKinds.indexOf(emergency.value);
}

describe("a model that lies", () => {
  it("adds no name, place, problem or time that was not said", () => {
    const seen = { added: 0 };
    everyLie((merged, builtIn) => {
      expect(invented(merged, builtIn)).toEqual([]);
      seen.added += JSON.stringify(merged) === JSON.stringify(builtIn) ? 0 : 1;
    });
    expect(seen.added).toBeGreaterThan(1_000);
  });

  it("adds no number that was not said, and no money at all", () => {
    everyLie((merged, builtIn) => {
      const { street, unit, postalCode } = merged.address?.value ?? {};
      expect(`${street} ${unit} ${postalCode} ${merged.phone?.value}`).not.toMatch(/88|62701/);
      expect(JSON.stringify(merged)).not.toContain("$");
      if (merged.phone !== builtIn.phone) expect(builtIn.text).toContain("0123");
    });
  });

  it("books nothing: a yes to a read-back is the built-in reader's or none", () => {
    everyLie((merged, builtIn) => {
      if (builtIn.yesNo !== "yes") expect(merged.yesNo).not.toBe("yes");
    }, "confirm");
  });

  it("calms no emergency, and names no intent of one without its kind", () => {
    everyLie((merged, builtIn) => {
      expect(gravity(merged)).toBeLessThanOrEqual(gravity(builtIn));
      if (merged.intent !== builtIn.intent && merged.intent === "emergency") expect(merged.emergency).not.toBeNull();
    });
  });

  it("changes no value that the built-in reader is sure of, and sells no work that the business does not do", () => {
    const names = ["name", "phone", "email", "when", "service", "problem"] as const;
    everyLie((merged, builtIn) => {
      const sure = names.filter((name) => (builtIn[name]?.confidence ?? 0) >= 0.6);
      for (const name of sure) expect(merged[name]).toBe(builtIn[name]);
      expect(["roof_repair", "constructor"]).not.toContain(merged.service?.value);
    });
  });
});
