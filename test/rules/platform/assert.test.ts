import { describe, expect, it } from "vitest";
import { invariant, unreachable } from "../../../src/platform/assert.ts";

describe("an invariant", () => {
  it("lets pass what holds", () => {
    expect(() => invariant(1, "there is one")).not.toThrow();
  });

  it("stops what does not hold as a bug", () => {
    expect(() => invariant(null, "there is one")).toThrow(
      expect.objectContaining({ code: "bug", message: "there is one" }),
    );
  });
});

describe("a case that cannot be", () => {
  it("is a bug that does not tell the value", () => {
    expect(() => unreachable("a name" as never)).toThrow(expect.objectContaining({ code: "bug" }));
    expect(() => unreachable("a name" as never)).not.toThrow(/a name/);
  });
});
