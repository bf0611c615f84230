import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCursor, writeCursor } from "../../../src/domain/crm/rules/cursor.ts";

describe("where a page ended", () => {
  it("is read as it was written, whatever the name, and may stand in an address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (name, id) => {
        const cursor = { order: "name", name, id } as const;
        const text = writeCursor(cursor);
        expect(encodeURIComponent(text)).toBe(text);
        expect(readCursor(text, "name")).toEqual(cursor);
      }),
    );
  });

  it("is refused, never believed, when it is anything else", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readCursor(text, "created")).toThrow("no cursor");
      }),
    );
  });

  it("of one order is none of the other", () => {
    const text = writeCursor({ order: "created", createdAt: 1, row: 2 });
    expect(readCursor(text, "created")).toEqual({ order: "created", createdAt: 1, row: 2 });
    expect(() => readCursor(text, "name")).toThrow("no cursor");
  });
});
