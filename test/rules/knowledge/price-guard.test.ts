import { describe, expect, it } from "vitest";
import { noEvidence, unsupportedClaims } from "../../../src/domain/knowledge/rules/price-guard.ts";

const kinds = (sentence: string) => [...new Set(unsupportedClaims(sentence, noEvidence).map(({ kind }) => kind))];

describe("without evidence nobody hears", () => {
  it.each([
    "It costs $49.",
    "It's forty nine fifty.",
    "That costs 150.",
    "The fee is one hundred and fifty.",
    "It runs about 300.",
    "a couple hundred bucks",
    "half a grand",
    "It is 2k.",
    "between 150 and 300 dollars",
    "150-300 dollars",
    "$150 to 300",
    "hundreds of dollars",
    "cien pesos",
    "Cuesta cuarenta y nueve cincuenta.",
    "Le cobramos 150.",
    "ciento cincuenta y cinco dólares con cincuenta",
    "\uff04\uff14\uff19",
    "99 cents",
    "a dollar",
    "one forty nine fifty",
  ])("a sum (%s)", (sentence) => {
    expect(kinds(sentence)).toEqual(["sum"]);
  });

  it.each([
    "half off",
    "10 % off",
    "ten percent off",
    "twenty per cent",
    "free of charge",
    "FREE",
    "f\u200bree",
    "ｆｒｅｅ estimates",
    "no charge",
    "at no cost",
    "we waive the fee",
    "a discount",
    "two for one",
    "gratis",
    "sin costo alguno",
    "diez por ciento",
    "mitad de precio",
    "con descuento",
  ])("a discount (%s)", (sentence) => {
    expect(kinds(sentence)).toEqual(["discount"]);
  });

  it.each([
    "guaranteed",
    "a lifetime warranty",
    "we promise",
    "on our way",
    "He is on his way",
    "within an hour",
    "within the next hour",
    "in 30 minutes",
    "in an hour",
    "in about twenty minutes",
    "we will be there soon",
    "con garantía",
    "le prometemos",
    "en media hora",
    "en 30 minutos",
    "dentro de una hora",
    "ya vamos en camino",
    "llegamos enseguida",
  ])("a promise (%s)", (sentence) => {
    expect(kinds(sentence)).toEqual(["promise"]);
  });

  it.each([
    "You're booked.",
    "Your visit is confirmed.",
    "It is moved.",
    "I cancelled it.",
    "It has been rescheduled.",
    "You're all set.",
    "La cita está confirmada.",
    "Ya está reservado.",
    "Quedó cancelada.",
    "Tiene su cita con nosotros.",
    "No problem, you are booked.",
  ])("that something is done (%s)", (sentence) => {
    expect(kinds(sentence)).toEqual(["commitment"]);
  });

  it.each([
    "at 2:30",
    "at 4 PM",
    "at 4 p.m.",
    "two in the afternoon",
    "before noon",
    "on Tuesday",
    "Tuesday at two in the afternoon",
    "tomorrow",
    "this evening",
    "December 3rd",
    "the 3rd of December",
    "el martes",
    "a las dos",
    "mañana",
    "3 de diciembre",
    "12/03/2026",
  ])("a time (%s)", (sentence) => {
    expect(kinds(sentence)).toEqual(["time"]);
  });
});

describe("anybody may hear", () => {
  it.each([
    "Jane Doe, at 5705 Hadley, Merriam.",
    "at 12 1/2 Oak Street, unit 9",
    "at forty nine fifty Oak Street",
    "at 1200 Dollar Street",
    "at 12 Free Street",
    "at 1 Penny Lane",
    "at 4 Sunday Drive",
    "Calle 5 de Mayo 12",
    "Highway 150, Raymore",
    "Kansas 66203-1234",
    "phone 9 1 3, 5 5 5, 0 1 8 8",
    "That time is free.",
    "I have no free time in the next two weeks.",
    "so nothing is booked yet",
    "No hay nada reservado todavía.",
    "How can I help you today?",
    "call 911 from outside",
    "Which of the two?",
    "",
  ])("%s", (sentence) => {
    expect(unsupportedClaims(sentence, noEvidence)).toEqual([]);
  });
});

describe("evidence", () => {
  it("covers a sum however it is said", () => {
    for (const sentence of [
      "It is $49.50.",
      "It is forty nine fifty.",
      "Son cuarenta y nueve dólares con cincuenta centavos.",
    ]) {
      expect(unsupportedClaims(sentence, { ...noEvidence, sumsCents: [4_950] })).toEqual([]);
      expect(unsupportedClaims(sentence, { ...noEvidence, sumsCents: [4_900] })).toHaveLength(1);
    }
  });

  it("of a time covers the time and no promise around it", () => {
    const times = ["Tuesday, November 24th at 2 in the afternoon"];
    expect(unsupportedClaims(`I have ${times[0]}.`, { ...noEvidence, times })).toEqual([]);
    expect(unsupportedClaims(`He is on his way on ${times[0]}.`, { ...noEvidence, times })).toEqual([
      { kind: "promise", text: "on his way" },
    ]);
    expect(unsupportedClaims("I have Tuesday, November 25th.", { ...noEvidence, times })).not.toEqual([]);
  });

  it("of a finished change covers that it is done and nothing else", () => {
    const done = { ...noEvidence, committed: true };
    expect(unsupportedClaims("You're booked.", done)).toEqual([]);
    expect(unsupportedClaims("You're booked for free.", done)).toEqual([{ kind: "discount", text: "free" }]);
  });

  it("is a whole sum, not one that begins the same", () => {
    const texts = ["The visit is $8"];
    expect(unsupportedClaims("The visit is $8.", { ...noEvidence, texts })).toEqual([]);
    expect(unsupportedClaims("The visit is $89.", { ...noEvidence, texts })).toEqual([{ kind: "sum", text: "89" }]);
  });

  it("is the business's name too, as it stands", () => {
    const texts = ["Guaranteed Plumbing"];
    expect(unsupportedClaims("Thanks for calling Guaranteed Plumbing.", { ...noEvidence, texts })).toEqual([]);
    expect(unsupportedClaims("Your plumbing is guaranteed.", { ...noEvidence, texts })).toHaveLength(1);
  });
});
