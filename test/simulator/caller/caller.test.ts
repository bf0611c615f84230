// The simulated caller says the same at the same seed, talks in its style, and checks what is read back to it.
import { isValidPhoneNumber } from "libphonenumber-js/max";
import { describe, expect, it } from "vitest";
import { anna, answersTo, heard, play, readBack, words, yes } from "./anna.ts";
import { startCaller } from "./caller.ts";
import { mishear } from "./noise.ts";
import { wordings } from "./phrase.ts";
import { english } from "./phrases-en.ts";
import { spanish } from "./phrases-es.ts";
import { startChance } from "./random.ts";
import type { Style } from "./scenario.ts";
import { readScenarios } from "./scenario-file.ts";

const scenarios = await readScenarios(new URL("../../calls/scenarios", import.meta.url).pathname);

describe("a simulated caller", () => {
  it("says the same at the same seed, and not at another", () => {
    for (const scenario of scenarios.slice(0, 40)) expect(play(scenario, 7)).toEqual(play(scenario, 7));
    expect(play(anna, 7)).not.toEqual(play(anna, 8));
  });

  it("talks in its style", () => {
    const styles: Style[] = ["plain", "brief", "talkative", "everything_at_once", "elderly", "hostile", "noisy"];
    const calls = styles.map((style) =>
      play({ ...anna, style }, 3)
        .map(words)
        .join(" | "),
    );
    expect(new Set(calls).size).toBe(styles.length);
    const length = (style: Style) => answersTo([heard("ask_problem")], { ...anna, style }).join("").length;
    expect(length("talkative")).toBeGreaterThan(1.5 * length("brief"));
  });

  it("puts all it knows into one breath", () => {
    const opening = words(play({ ...anna, style: "everything_at_once" }, 1)[0]);
    for (const part of ["Anna Kowalczyk", "6110 West 75th Street", "faucet", "Friday morning"])
      expect(opening).toContain(part);
  });

  it("does not mind that the house number it is known at is not read out, and minds a wrong one", () => {
    const known = { lines: ["confirm_known_address"], text: "I have your address as the one on West 75th Street." };
    const answersAt = (street: string) =>
      answersTo([known, heard("confirm_booking", readBack("Anna Kowalczyk", street))]);
    for (const answer of answersAt("West 75th Street")) expect(answer).toMatch(yes);
    for (const answer of answersAt("6101 West 75th Street")) expect(answer).not.toMatch(yes);
  });

  it("says which part of the name it spells", () => {
    const wrong = heard("confirm_booking", readBack("Anna Kowalchik", "6110 West 75th Street"));
    const spelled = answersTo([wrong, wrong]).filter((answer) => !answer.includes("Anna Kowalczyk"));
    expect(spelled.length).toBeGreaterThan(10);
    for (const answer of spelled) expect(answer).toMatch(/last name|Kowalczyk/i);
  });

  it("says yes to what is right, however the street is written", () => {
    for (const street of ["6110 West 75th Street", "6110 W. 75th St", "6110 75TH STREET"])
      for (const answer of answersTo([heard("confirm_booking", readBack("ANNA KOWALCZYK", street))]))
        expect(answer).toMatch(yes);
  });

  it("objects to a wrong name, and spells it the second time", () => {
    const wrong = heard("confirm_booking", readBack("Anna Kowalchik", "6110 West 75th Street"));
    const first = answersTo([wrong]);
    expect(first.filter((answer) => yes.test(answer))).toEqual([]);
    expect(first.filter((answer) => answer.includes("Kowalczyk")).length).toBeGreaterThan(25);
    for (const answer of answersTo([wrong, wrong])) expect(answer).toContain("K-O-W-A-L-C-Z-Y-K");
  });

  it("objects to a wrong house number and to another kind of street", () => {
    for (const street of ["6101 West 75th Street", "6110 West 75th Terrace"]) {
      const wrong = heard("confirm_booking", readBack("Anna Kowalczyk", street));
      expect(answersTo([wrong]).filter((answer) => yes.test(answer))).toEqual([]);
      for (const answer of answersTo([wrong, wrong])) expect(answer.toLowerCase()).toMatch(/six one one zero|6-1-1-0/);
    }
  });

  it("reads out the code it was texted, and keys in its number", () => {
    const texts = ["Your code is 482913"];
    const [code, keys] = play(anna, 4, [
      heard("greeting"),
      { ...heard("code_sent"), texts },
      heard("ask_phone_keyed"),
    ]).slice(1);
    expect(words(code).toLowerCase()).toMatch(/482913|four eight two nine one three/);
    expect(keys).toEqual({ kind: "keys", digits: "9132345678" });
  });

  it("says what the scenario has instead, once", () => {
    const caller = startCaller({ ...anna, instead: { ask_name: ["What does it cost?", ""] } }, 1);
    const said = [heard("greeting"), heard("ask_name"), heard("ask_name"), heard("ask_name")].map((turn) =>
      caller.answer(turn),
    );
    expect(said[1]).toEqual({ kind: "say", text: "What does it cost?" });
    expect(said[2]).toEqual({ kind: "silence" });
    expect(words(said[3])).toContain("Kowalczyk");
  });

  it("gives up after 25 turns", () => {
    const moves = play(
      anna,
      1,
      Array.from({ length: 26 }, () => heard("ask_problem")),
    );
    expect(moves.map((move) => move.kind).indexOf("hang_up")).toBe(25);
  });
});

describe("the noise of a line", () => {
  const text = "It's Anna Kowalczyk, 6110 West 75th Street, and my number is 913-234-5678.";
  const heardAt = (level: number) => Array.from({ length: 100 }, (_, seed) => mishear(text, startChance(seed), level));

  it("changes nothing at level 0", () => {
    expect(new Set(heardAt(0))).toEqual(new Set([text]));
  });

  it("changes most utterances at 0.3 and keeps most digits", () => {
    expect(heardAt(0.3).filter((one) => one !== text).length).toBeGreaterThan(50);
    expect(heardAt(0.3).filter((one) => one.includes("6110") && one.includes("913-234-5678")).length).toBeGreaterThan(
      85,
    );
  });
});

describe("the phrases", () => {
  it("are dozens for whatever is asked in every call", () => {
    const kinds = [
      "opening_book",
      "name",
      "address",
      "problem",
      "want",
      "pick_first",
      "book_yes",
      "nothing_else",
    ] as const;
    for (const book of [english, spanish])
      for (const kind of kinds) {
        const patterns = Object.values(book[kind]).flat();
        expect(patterns.reduce((sum, pattern) => sum + wordings(pattern), 0)).toBeGreaterThanOrEqual(20);
      }
  });
});

describe("the scenarios", () => {
  it("are many, in both languages, in every style and for every goal", () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(175);
    expect(scenarios.filter(({ language }) => language === "es").length).toBeGreaterThanOrEqual(30);
    expect(new Set(scenarios.map(({ style }) => style)).size).toBe(9);
    expect(new Set(scenarios.map(({ goal }) => goal)).size).toBe(11);
  });

  it("have ids and telephone numbers of their own", () => {
    const phones = scenarios.map(({ facts }) => facts.phone);
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
    expect(new Set(phones).size).toBe(scenarios.length);
    expect(phones.filter((phone) => !isValidPhoneNumber(phone))).toEqual([]);
  });

  it("leave no slot of a phrase unfilled, and no answer without words", () => {
    for (const scenario of scenarios)
      for (const move of play(scenario, 11)) {
        if (move.kind === "say") expect(move.text).toMatch(/[\p{L}\d]/u);
        expect(words(move)).not.toMatch(/[{}|]|undefined|null|\(hang/);
      }
  });
});
