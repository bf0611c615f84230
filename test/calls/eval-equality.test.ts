import { describe, expect, it } from "vitest";
import { differingParts, hasWords, isSameName } from "../../tools/eval/equal-text.ts";
import { judge, type LabelledCase } from "../../tools/eval/labelled-set.ts";

describe("two ways of writing one thing", () => {
  it.each([
    ["Sean O'Brien", "sean obrien"],
    ["María de la Cruz", "Maria De La Cruz"],
    ["Ann Smith-Jones", "Ann Smith Jones"],
  ])("%s and %s are one name", (found, wanted) => expect(isSameName(found, wanted)).toBe(true));

  it("another name is another name, and none is none", () => {
    expect(isSameName("Sean O'Brian", "Sean O'Brien")).toBe(false);
    expect(isSameName(null, "Sean O'Brien")).toBe(false);
    expect(isSameName(null, null)).toBe(true);
  });

  it("an address is compared part by part, with the usual abbreviations", () => {
    const wanted = { street: "5705 West 67th Street", unit: "4B", city: "Mission", state: "KS", postal_code: null };
    expect(differingParts({ street: "5705 W. 67th St", unit: "Apt 4b", city: "mission", state: "ks" }, wanted)).toEqual(
      [],
    );
    expect(differingParts({ street: "5705 W 76th St", unit: null, city: "Mission", state: "KS" }, wanted)).toEqual([
      "street",
      "unit",
    ]);
    expect(differingParts(null, wanted)).toEqual(["address"]);
  });

  it("a house number is not found inside a longer one", () => {
    expect(hasWords("6110 Walmer Street, Mission", "6110 Walmer St")).toBe(true);
    expect(hasWords("16110 Walmer Street, Mission", "6110 Walmer St")).toBe(false);
  });
});

describe("a labelled line", () => {
  const context = { asked: "when", language: "en", now: "2026-11-24T10:00:00-06:00", zone: "America/Chicago" } as const;
  const line = (text: string, expected: LabelledCase["expect"]) =>
    judge({ id: "x", text, context, expect: expected }).wrong;

  it("is right where the reader agrees to the minute", () => {
    const when = { start: "2026-11-25T09:00", end: "2026-11-25T09:00", kind: "instant" } as const;
    expect(line("tomorrow at nine", { when })).toEqual([]);
    expect(line("tomorrow at ten", { when })).toEqual(["when"]);
  });

  it("is judged only by the fields it names", () => {
    expect(line("tomorrow at nine", { yes_no: null })).toEqual([]);
  });
});
