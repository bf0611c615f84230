import { describe, expect, it } from "vitest";
import { covers } from "../../../src/domain/conversation/understanding/when-covers.ts";

const monday = { start: "2026-11-23T00:00", end: "2026-11-24T00:00", kind: "range" } as const;
const wednesdayAtTen = { start: "2026-11-25T10:00", end: "2026-11-25T10:00", kind: "instant" } as const;
const mondayMorning = { start: "2026-11-23T00:00", end: "2026-11-23T12:00", kind: "range" } as const;

describe("a start fits a wish", () => {
  it("when it lies in it, but not at its end", () => {
    expect(covers(monday, "2026-11-23T00:00")).toBe(true);
    expect(covers(monday, "2026-11-24T00:00")).toBe(false);
  });

  it("when it is one of the other times that would do", () => {
    expect(covers({ ...monday, or: [wednesdayAtTen] }, "2026-11-25T10:00")).toBe(true);
    expect(covers({ ...monday, or: [wednesdayAtTen] }, "2026-11-25T10:15")).toBe(false);
  });

  it("unless it was left out", () => {
    expect(covers({ ...monday, except: [mondayMorning] }, "2026-11-23T09:00")).toBe(false);
    expect(covers({ ...monday, except: [mondayMorning] }, "2026-11-23T12:00")).toBe(true);
    expect(covers({ ...monday, or: [wednesdayAtTen], except: [wednesdayAtTen] }, "2026-11-25T10:00")).toBe(false);
  });
});
