import { describe, expect, it } from "vitest";
import { ask, askInSpanish, bare } from "./ask.ts";

describe("the price of work", () => {
  it.each([
    ["how much is a water heater", "water_heater"],
    ["how much does a tankless cost", "tankless_water_heater"],
    ["what's the price for a new water heater installed", "water_heater"],
    ["how much do you charge to unclog a drain", "drain_or_sewer"],
    ["how much to replace a toilet", "fixture_or_leak_repair"],
    ["how much to come out and replace my water heater", "water_heater"],
    ["can you give me a quote for a sump pump", "sump_pump"],
    ["my sink leaks, how much do you charge for a gas line?", "gas_line"],
  ])("is asked by name (%s)", (text, service) => {
    expect(ask(text, bare)).toEqual({ kind: "price", service });
  });

  it.each([
    ["¿cuánto cuesta un calentador de agua?", "water_heater"],
    ["cuanto cobran por destapar un drenaje", "drain_or_sewer"],
    ["¿qué precio tiene una bomba de sumidero?", "sump_pump"],
  ])("is asked in Spanish (%s)", (text, service) => {
    expect(askInSpanish(text, bare)).toEqual({ kind: "price", service });
  });

  it("is that of the work spoken of before, when none is named", () => {
    expect(ask("how much would that be", { knownService: "water_heater" })).toEqual({
      kind: "price",
      service: "water_heater",
    });
    expect(ask("what do you charge")).toEqual({ kind: "price", service: null });
  });

  it("is that of the work which the reader knows by another word", () => {
    expect(ask("how much for a spigot", { service: "fixture_or_leak_repair" })).toEqual({
      kind: "price",
      service: "fixture_or_leak_repair",
    });
  });

  it.each([
    "how much is a furnace",
    "how much is a dog grooming",
    "how much is a water heater permit",
    "how much does a water heater weigh",
    "how much water does a toilet use",
    "how much longer",
    "how much is the warranty on a water heater",
  ])("is not given for something else (%s)", (text) => {
    expect(ask(text, { ...bare, knownService: "water_heater" })).toBeNull();
  });
});

describe("fees", () => {
  it.each([
    "do you charge for estimates",
    "are estimates free",
    "how much is it to come out",
    "how much do you charge just to come look",
    "is there a service call fee",
    "how much is a service call",
  ])("of a visit (%s)", (text) => {
    expect(ask(text, bare)).toEqual({ kind: "visit_fee" });
  });

  it.each([
    "do you charge extra for weekends",
    "how much more is it after hours",
    "is there an extra fee for emergencies",
    "how much for emergency service on a sunday",
  ])("outside opening hours (%s)", (text) => {
    expect(ask(text)).toEqual({ kind: "after_hours_fee" });
  });

  it("are asked in Spanish", () => {
    expect(askInSpanish("cuanto cobran por venir", bare)).toEqual({ kind: "visit_fee" });
    expect(askInSpanish("¿cobran más de noche?", bare)).toEqual({ kind: "after_hours_fee" });
  });

  it("are not given to another question about them", () => {
    expect(ask("is the visit fee refundable", bare)).toBeNull();
  });
});

describe("opening hours", () => {
  it.each([
    ["what are your hours", null],
    ["when do you close today", null],
    ["are you open now", null],
    ["are you open 24 hours", null],
    ["what time do you open on Monday", 1],
    ["are you open saturdays", 6],
    ["do you work on Sundays", 7],
    ["are you open Monday and Friday", null],
  ])("%s", (text, day) => {
    expect(ask(text, bare)).toEqual({ kind: "hours", day });
  });

  it.each([
    ["¿cuál es su horario?", null],
    ["¿están abiertos el sábado?", 6],
    ["abren los domingos", 7],
    ["a qué hora cierran", null],
  ])("%s", (text, day) => {
    expect(askInSpanish(text, bare)).toEqual({ kind: "hours", day });
  });

  it.each(["are you open on Christmas", "are you open on Independence Day", "when can you open up my drain"])(
    "are no answer to this (%s)",
    (text) => {
      expect(ask(text, bare)).toBeNull();
    },
  );
});

describe("where the business goes", () => {
  it.each([
    ["do you serve Olathe", "Olathe"],
    ["do you come to lenexa", "Lenexa"],
    ["do you guys go out to wichita", "Wichita"],
    ["is Overland Park in your area", "Overland Park"],
    ["do you serve OP", "Overland Park"],
    ["do you work in Lee's Summit", "Lee's Summit"],
    ["do you come out to Smallville", "Smallville"],
    ["are you in Mission Hills", "Mission Hills"],
  ])("%s", (text, city) => {
    expect(ask(text)).toEqual({ kind: "area", city, postalCode: null });
  });

  it("is asked by ZIP code", () => {
    expect(ask("do you service 66203")).toEqual({ kind: "area", city: null, postalCode: "66203" });
  });

  it.each(["what areas do you cover", "how far do you travel", "where do you guys go"])(
    "is asked at large (%s)",
    (text) => {
      expect(ask(text)).toEqual({ kind: "area", city: null, postalCode: null });
    },
  );

  it("is asked in Spanish", () => {
    expect(askInSpanish("¿atienden en Olathe?")).toEqual({ kind: "area", city: "Olathe", postalCode: null });
    expect(askInSpanish("¿van a Wichita?")).toEqual({ kind: "area", city: "Wichita", postalCode: null });
    expect(askInSpanish("¿qué zonas cubren?")).toEqual({ kind: "area", city: null, postalCode: null });
  });

  it.each(["do you come to apartments", "do you work in attics", "do you service Bosch", "can you come to my house"])(
    "is not asked by this (%s)",
    (text) => {
      expect(ask(text, bare)).toBeNull();
    },
  );
});

describe("what the business does", () => {
  it.each([
    ["what do you do", null],
    ["what services do you offer", null],
    ["do you do drains", "drain_or_sewer"],
    ["do you fix sump pumps", "sump_pump"],
    ["do you install tankless water heaters", "tankless_water_heater"],
    ["do you service water heaters", "water_heater"],
  ])("%s", (text, service) => {
    expect(ask(text, bare)).toEqual({ kind: "services", service });
  });

  it("is asked in Spanish", () => {
    expect(askInSpanish("¿qué servicios ofrecen?")).toEqual({ kind: "services", service: null });
    expect(askInSpanish("¿hacen drenajes?")).toEqual({ kind: "services", service: "drain_or_sewer" });
  });

  it("is not all that a question about one thing asks", () => {
    expect(ask("what do you do about pets", bare)).toBeNull();
  });
});
