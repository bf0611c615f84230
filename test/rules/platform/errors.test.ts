import { describe, expect, it } from "vitest";
import { AppError, errorCodes, errorPolicy, toAppError } from "../../../src/platform/errors.ts";

describe("an error of ours", () => {
  it("keeps its code, its details and its cause", () => {
    const cause = new Error("deep down");
    const error = new AppError("conflict", "already there", { cause, details: { field: "numbers" } });
    expect(error).toMatchObject({ name: "AppError", code: "conflict", cause, details: { field: "numbers" } });
    expect(error.stack).toContain("AppError");
  });

  it("is passed on as it is, and anything else is a bug that keeps its cause", () => {
    const ours = new AppError("timeout", "too late");
    expect(toAppError(ours)).toBe(ours);
    for (const thrown of [new TypeError("x"), "text", null, undefined]) {
      expect(toAppError(thrown)).toMatchObject({ code: "bug", cause: thrown });
    }
  });
});

describe("the policy of errors", () => {
  it("has an answer for every code, in the range of HTTP errors", () => {
    expect(Object.keys(errorPolicy).sort()).toEqual([...errorCodes].sort());
    for (const { status } of Object.values(errorPolicy)) expect(status).toSatisfy((s: number) => s >= 400 && s < 600);
  });

  it("never repeats what the caller got wrong, and reports every fault of ours", () => {
    for (const { status, retry, report } of Object.values(errorPolicy)) {
      expect(report).toBe(status >= 500);
      if (status < 409) expect(retry).toBe(false);
    }
  });
});
