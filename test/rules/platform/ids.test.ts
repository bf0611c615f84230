import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveId, isId, newId } from "../../../src/platform/ids.ts";

describe("an id", () => {
  it("is its prefix and 26 characters", () => {
    expect(newId("appointment")).toMatch(/^appt_[0-9a-v]{26}$/);
    expect(newId("text")).toMatch(/^sms_[0-9a-v]{26}$/);
  });

  it("is never the same twice, and sorts by the time it was made", () => {
    const ids = Array.from({ length: 1000 }, () => newId("call"));
    expect(new Set(ids).size).toBe(1000);
    expect([...ids].sort()).toEqual(ids);
  });

  it("derived from a key is the same for the same key, and another for another key or kind", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(deriveId("event", a)).toBe(deriveId("event", a));
        expect(isId("event", deriveId("event", a))).toBe(true);
        if (a !== b) expect(deriveId("event", a)).not.toBe(deriveId("event", b));
        expect(deriveId("event", a).slice(4)).not.toBe(deriveId("call", a).slice(5));
      }),
    );
  });

  it.each([
    "",
    "appt_",
    "cust_00000000000000000000000000",
    "appt_0000000000000000000000000",
    "appt_0000000000000000000000000w",
    "xappt_00000000000000000000000000",
    "appt_00000000000000000000000000\n",
  ])("of an appointment is not %j", (text) => {
    expect(isId("appointment", text)).toBe(false);
  });
});
