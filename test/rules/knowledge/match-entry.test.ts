import { describe, expect, it } from "vitest";
import { ask, askInSpanish, bare, demoEntries, known } from "./ask.ts";

describe("an answer of the business", () => {
  it.each(demoEntries.flatMap(({ topic, questions }) => questions.en.map((text) => [text, topic])))(
    "is found by the question as it was written (%s)",
    (text, topic) => {
      expect(ask(text)).toMatchObject({ kind: "entry", topic });
    },
  );

  it.each(demoEntries.flatMap(({ topic, questions }) => questions.es.map((text) => [text, topic])))(
    "is found in Spanish too (%s)",
    (text, topic) => {
      expect(askInSpanish(text)).toMatchObject({ kind: "entry", topic });
    },
  );

  it.each([
    ["do you accept visa", "payment"],
    ["can I pay with a credit card", "payment"],
    ["Hi, I have a leaking faucet and I was wondering if you guys take credit cards", "payment"],
    ["is your business insured", "licence"],
    ["could you tell me if you are licensed", "licence"],
    ["can I get a discount", "discount"],
    ["do you have a discount for seniors", "discount"],
    ["do you warranty your work", "warranty"],
    ["will you take the old one with you", "old_heater"],
    ["do you do septic", "septic"],
    ["do you service furnaces", "hvac"],
    ["do you guys fix AC units", "hvac"],
    ["do you do restaurants", "commercial"],
    ["who's coming out", "technician"],
    ["are you open on Saturday", "weekend"],
    ["do you do free estimates", "visit_fee"],
    ["what's the trip charge", "visit_fee"],
  ])("is found in other words (%s)", (text, topic) => {
    expect(ask(text)).toMatchObject({ kind: "entry", topic });
  });

  it("is found by a question in Spanish where the owner wrote English alone", () => {
    expect(askInSpanish("¿aceptan tarjetas?", { entries: [known("Do you take cards?")] })).toMatchObject({
      id: "know_one",
    });
  });

  it("is the one whose question says most of what was asked", () => {
    const entries = [known("Do you take cards?", "know_card"), known("Do you take American Express?", "know_amex")];
    expect(ask("do you take amex", { entries })).toMatchObject({ id: "know_amex" });
    expect(ask("do you take visa", { entries })).toMatchObject({ id: "know_card" });
    expect(ask("do you take amex", { entries: entries.slice(0, 1) })).toMatchObject({ id: "know_card" });
    expect(ask("do you take visa", { entries: entries.slice(1) })).toBeNull();
  });

  it("is the first of two alike, which is the one written last", () => {
    expect(
      ask("can I pay by card", {
        entries: [known("Do you take cards?", "know_new"), known("Do you accept cards?", "know_old")],
      }),
    ).toMatchObject({
      id: "know_new",
    });
  });

  it("is found by the very words of a question that has only small words", () => {
    expect(ask("So what is it then", { entries: [known("So what is it then?")] })).toMatchObject({ id: "know_one" });
  });

  it("comes before what the settings tell", () => {
    expect(ask("what are your hours", { entries: [known("What are your hours?")] })).toMatchObject({ kind: "entry" });
    expect(ask("how much is a water heater", { entries: [known("How much is a water heater?")] })).toMatchObject({
      kind: "entry",
    });
  });
});

describe("no answer is better than a wrong one", () => {
  it.each([
    "do you take my dog",
    "do you take insurance",
    "do you take bitcoin",
    "my dog ate the card",
    "I have a Navien",
    "do you recommend Navien",
    "is Navien better than Rinnai",
    "do you sell Navien parts",
    "do you sell water heaters",
    "do you install water heaters I bought at Home Depot",
    "do you fix garage doors",
    "how long does a water heater last",
    "how long until he gets here",
    "when will he get here",
    "how soon can you come",
    "what time will the plumber take my card",
    "will you be there",
    "are you a licensed electrician",
    "is there a warranty on a Navien",
    "are you cheaper than Roto-Rooter",
    "how much does Roto-Rooter charge",
    "can I sue my landlord",
    "how do I relight my pilot light",
    "why is my water heater leaking",
    "do you work in basements",
    "can you check my water heater",
    "where are you located",
    "what's your hourly rate",
    "do you match prices",
    "what is your name",
    "I want to cancel my appointment",
    "can you come today",
    "hello",
    "",
  ])("to what the business has not told (%s)", (text) => {
    expect(ask(text)).toBeNull();
  });

  it.each([
    "¿a qué hora llega el plomero?",
    "¿venden calentadores?",
    "¿cuánto dura un calentador?",
    "¿quién es su abogado?",
  ])("in Spanish either (%s)", (text) => {
    expect(askInSpanish(text)).toBeNull();
  });

  it.each([
    "do you have a warranty",
    "any senior discount",
    "are you licensed",
    "do you offer financing",
    "do you pull permits",
  ])("when there is no entry for it (%s)", (text) => {
    expect(ask(text, bare)).toBeNull();
  });

  it("is given about Sunday by an answer about Saturday", () => {
    const entries = [known("Do you come on Saturday?")];
    expect(ask("do you come on saturdays", { entries })).not.toBeNull();
    expect(ask("do you come on sundays", { entries })).toBeNull();
  });
});
