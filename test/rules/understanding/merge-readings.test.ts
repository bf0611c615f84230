import { describe, expect, it } from "vitest";
import { mergeReadings } from "../../../src/domain/conversation/understanding/merge-readings.ts";
import type { ModelReading } from "../../../src/domain/conversation/understanding/model-reading.ts";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import type { Reading, ReadingContext } from "../../../src/domain/conversation/understanding/reading.ts";
import { demoContext, nothingRead as nothing } from "./demo-context.ts";

const silent: ModelReading = {
  intent: null,
  yesNo: null,
  whenWords: null,
  name: null,
  phoneWords: null,
  email: null,
  street: null,
  unit: null,
  city: null,
  state: null,
  postalCode: null,
  service: null,
  problem: null,
  emergency: null,
  entryId: null,
  confidence: 0.95,
};

/** `builtIn` replaces fields of the built-in reading: what it missed. */
function merged(
  text: string,
  model: Partial<ModelReading>,
  { builtIn = {}, ...context }: Partial<ReadingContext> & { builtIn?: Partial<Reading> } = {},
) {
  const situation = demoContext(context);
  const own = { ...readUtterance(text, situation), ...builtIn };
  return { own, ...mergeReadings(own, { ...silent, ...model }, situation) };
}

describe("a second reading", () => {
  it("that saw nothing changes nothing", () => {
    const { own, reading, entryId } = merged("My sink leaks, can you come Tuesday at two?", {});
    expect(reading).toEqual(own);
    expect(entryId).toBeNull();
  });

  it("adds what the built-in reader missed, in the caller's words and less surely", () => {
    const text = "it'd be under Priya Raghunathan, and the thingamajig on the boiler keeps hissing";
    const model = {
      intent: "book",
      name: "Priya Raghunathan",
      problem: "the thingamajig on the boiler keeps hissing",
      service: "water_heater",
    } as const;
    const { reading } = merged(text, model, { builtIn: nothing });
    expect(reading).toMatchObject({
      intent: "book",
      name: { value: "Priya Raghunathan", confidence: 0.75 },
      problem: { value: "the thingamajig on the boiler keeps hissing" },
      service: { value: "water_heater" },
      confidence: 0.75,
    });
  });

  it("never takes the place of a value that the built-in reader was sure of", () => {
    const text = "My name is Jane Doe, not Bob Smith, 12 Oak Street, 913 555 0123 or 913 555 0188";
    const model = { name: "Bob Smith", street: "12 Smith", phoneWords: "913 555 0188", service: "sump_pump" };
    const { own, reading } = merged(text, model);
    expect(reading).toMatchObject({ name: own.name, address: own.address, phone: own.phone });
  });

  it("gives no date: only words that were said, and the built-in reader turns them into one", () => {
    const lost = { builtIn: { when: null } };
    expect(merged("Tuesday at two works", { whenWords: "Tuesday at two" }, lost).reading.when?.value.start).toBe(
      "2026-11-24T14:00",
    );
    for (const whenWords of ["Wednesday", "2026-11-24T14:00", "two at Tuesday", ""])
      expect(merged("Tuesday at two works", { whenWords }, lost).reading.when).toBeNull();
    expect(merged("not on Tuesday", { whenWords: "Tuesday" }, lost).reading.when).toBeNull();
  });

  it("gives no number that was not said, spoken or written", () => {
    const text = "you can get me on nine one three five five five oh one two three";
    const lost = { builtIn: { phone: null } };
    const phoneWords = "nine one three five five five oh one two three";
    expect(merged(text, { phoneWords }, lost).reading.phone?.value).toBe("+19135550123");
    expect(merged(text, { phoneWords: "913 555 0123" }, lost).reading.phone).toBeNull();
    expect(
      merged(text, { phoneWords: "nine one three five five five oh one two four" }, lost).reading.phone,
    ).toBeNull();
  });

  it("gives an address whose numbers were spoken, written as we write addresses", () => {
    const text = "we're out at seven forty two evergreen terrace apartment three in gardner kansas six six oh three oh";
    const model = {
      street: "742 Evergreen Terrace",
      unit: "3",
      city: "Gardner",
      state: "KS",
      postalCode: "66030",
    };
    const { reading } = merged(text, model, { builtIn: { address: null } });
    expect(reading.address?.value).toMatchObject({ street: "742 Evergreen Terrace", city: "Gardner", state: "KS" });
  });

  it.each([
    { street: "743 Evergreen Terrace" },
    { street: "742 Oak Terrace" },
    { street: "742 Evergreen Terrace", city: "Springfield" },
    { city: "Springfield", state: "IL", postalCode: "62701" },
  ])("gives no part of an address that nobody said: %j", (model) => {
    const { reading } = merged("seven forty two evergreen terrace", model, { builtIn: { address: null } });
    const isStreetSaid = model.street === "742 Evergreen Terrace";
    const { street = null, city = null, state = null, postalCode = null } = reading.address?.value ?? {};
    expect({ city, state, postalCode }).toEqual({ city: null, state: null, postalCode: null });
    expect(street).toBe(isStreetSaid ? "742 Evergreen Terrace" : null);
  });

  it("adds the town that we do not know to the street that we do", () => {
    const text = "12 Oak Street out by Quivira Falls";
    const { own, reading } = merged(text, { city: "Quivira Falls" });
    expect(own.address?.value).toMatchObject({ street: "12 Oak Street", city: null });
    expect(reading.address?.value).toMatchObject({ street: "12 Oak Street", city: "Quivira Falls" });
  });

  it("names no service that the business has not, and no problem but a quotation", () => {
    const { reading } = merged(
      "the whatsit is making a racket",
      {
        service: "roof_repair",
        problem: "the whatsit is broken and costs $49",
      },
      { builtIn: nothing },
    );
    expect(reading).toMatchObject({ service: null, problem: null });
  });

  it("points at an entry only when it is fairly sure", () => {
    expect(merged("do you take cards", { entryId: "e1" }).entryId).toBe("e1");
    expect(merged("do you take cards", { entryId: "e1", confidence: 0.5 }).entryId).toBeNull();
  });
});

describe("an emergency", () => {
  it("that either reader sees is one, and of two kinds the graver", () => {
    const seen = merged("my basement is flooding", {});
    expect(seen.reading.emergency?.value).toBe("flood");
    expect(merged("my basement is flooding", { emergency: "gas" }).reading.emergency).toMatchObject({ value: "gas" });
    expect(merged("my basement is flooding", { emergency: "other" }).reading.emergency?.value).toBe("flood");
    const odd = merged(
      "the whole place stinks like rotten something, I feel dizzy",
      { emergency: "gas" },
      { builtIn: nothing },
    );
    expect(odd.reading.emergency).toMatchObject({ value: "gas", confidence: 0.95 });
  });

  it("that only a doubtful model sees is none", () => {
    const model = { emergency: "gas", intent: "emergency", confidence: 0.49 } as const;
    expect(merged("the thing hums", model, { builtIn: nothing }).reading).toMatchObject({
      emergency: null,
      intent: null,
    });
  });

  it("is no intent without a kind", () => {
    expect(merged("the thing hums", { intent: "emergency" }, { builtIn: nothing }).reading.intent).toBeNull();
  });
});

describe("a yes", () => {
  it("to what was read back is never the model's", () => {
    const lost = { builtIn: { yesNo: null } };
    expect(
      merged("I suppose so then", { yesNo: "yes", confidence: 1 }, { ...lost, asked: "confirm" }).reading.yesNo,
    ).toBeNull();
    expect(merged("I suppose so then", { yesNo: "yes" }, { ...lost, asked: "when" }).reading.yesNo).toBe("yes");
    expect(merged("I'd sooner you didn't", { yesNo: "no" }, { ...lost, asked: "confirm" }).reading.yesNo).toBeNull();
    expect(
      merged("I suppose so then", { yesNo: "yes", confidence: 0.79 }, { ...lost, asked: "when" }).reading.yesNo,
    ).toBeNull();
  });

  it("that the built-in reader heard, or a no, stays what it is", () => {
    expect(merged("no", { yesNo: "yes" }, { asked: "when" }).reading.yesNo).toBe("no");
    expect(merged("yes", { yesNo: "no" }, { asked: "confirm" }).reading.yesNo).toBe("yes");
  });
});
