import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/platform/plain-text.ts";

describe("plain text", () => {
  it.each([
    ["Hello, Ann", "Hello, Ann"],
    ["a\u0000b\u0007c\u001fd", "abcd"],
    ["tab\tand\r\nline", "tab\tand\r\nline"],
    ["\u007f\u0085\u009f", ""],
    ["lone \ud800 and \udc00 halves", "lone  and  halves"],
    ["a pair 😀 stays", "a pair 😀 stays"],
    ["\ufffe\uffff", ""],
    ["señora niña, 日本語, שלום", "señora niña, 日本語, שלום"],
  ])("of %j is %j", (text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  it("can stand in an XML document, whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const parser = new SaxesParser();
        parser.write(
          `<a>${plainText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</a>`,
        );
        parser.close();
      }),
      { numRuns: 2000 },
    );
  });
});
