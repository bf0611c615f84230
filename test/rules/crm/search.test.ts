import { describe, expect, it } from "vitest";
import { toCustomerSearch } from "../../../src/domain/crm/rules/search.ts";

const match = (typed: string) => toCustomerSearch(typed).match;

describe("what is typed into the search for customers", () => {
  it("is looked for as it stands, and as words that may stand in any order", () => {
    expect(match("ann miller")).toBe('"ann miller" OR ("ann" AND "miller")');
    expect(match("12 Main St")).toBe('"12 Main St"');
  });

  it("is text, whatever it would mean to the index", () => {
    expect(match('ann" OR name : "b')).toBe('"ann"" OR name : ""b"');
    expect(match("NEAR AND OR")).toBe('"NEAR AND OR"');
    expect(match("ann*")).toBe('"ann*"');
  });

  it.each(["(913) 555-0123", "913-555-0123", "913.555.0123", "913 555 0123", "9135550123"])(
    "finds a phone by its digits: %s",
    (typed) => expect(match(typed)).toContain('(phone : "9135550123")'),
  );

  it.each([
    ["+1 913 555 0123", "19135550123"],
    ["0019135550123", "19135550123"],
    ["555-01", "55501"],
  ])("finds a phone by its digits, with the country's or only some of them: %s", (typed, digits) =>
    expect(match(typed)).toContain(`(phone : "${digits}")`),
  );

  it("takes words with a number in them for no phone", () => {
    expect(match("12345 Main")).not.toContain("phone");
  });

  it("of one letter asks for names that begin with it, with and without an accent", () => {
    expect(toCustomerSearch(" N ")).toEqual({ prefixes: ["n", "ñ", "Ñ"], match: null });
  });

  it("of two letters asks for names and surnames that begin with them", () => {
    const { prefixes, match: asked } = toCustomerSearch("Jo");
    expect(prefixes).toEqual(["jo", "jó", "jÓ"]);
    expect(asked).toBe('name : " Jo"');
  });

  it("without a letter asks for nobody", () => {
    expect(toCustomerSearch(" \u0000 ")).toEqual({ prefixes: [], match: null });
  });

  it("counts letters, not the marks on them", () => {
    expect(toCustomerSearch("e\u0301o").match).toBe('name : " éo"');
  });

  it("is the same whether its spaces are many or one", () => {
    expect(toCustomerSearch("  ann \t  miller ")).toEqual(toCustomerSearch("ann miller"));
  });
});
