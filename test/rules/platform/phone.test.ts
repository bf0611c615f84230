import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callerNumber, lastFour, parsePhone } from "../../../src/platform/phone.ts";

describe("a phone number", () => {
  it.each(["+1 913 555 0123", "913-555-0123", "(913) 555-0123", "9135550123", "1 913 555 0123", "913.555.0123"])(
    "is read from %j",
    (text) => {
      expect(parsePhone(text)).toBe("+19135550123");
    },
  );

  it("may be of another country", () => {
    expect(parsePhone("+44 20 7946 0018")).toBe("+442079460018");
    expect(parsePhone("020 7946 0018", "GB")).toBe("+442079460018");
  });

  it.each(["", "call me", "555 0123", "123", "+1 555 555 0123", "my number is 913 555 0123 I think", "+"])(
    "is not read from %j",
    (text) => {
      expect(parsePhone(text)).toBeNull();
    },
  );

  it("is null or E.164 whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parsePhone(text) ?? "+19135550123").toMatch(/^\+[1-9]\d{6,14}$/);
      }),
    );
  });

  it("is shown by its last four digits", () => {
    expect(lastFour("+19135550123")).toBe("0123");
  });
});

describe("the number a call came from", () => {
  it("is kept as the vendor has it, known to our tables or not", () => {
    expect(callerNumber("+19135550123")).toBe("+19135550123");
    expect(callerNumber("+15555550123")).toBe("+15555550123");
    expect(callerNumber(" +447700900123 ")).toBe("+447700900123");
  });

  it.each([
    "anonymous",
    "Anonymous",
    "unknown",
    "restricted",
    "",
    "+266696687",
    "+86282452253",
    "+7378742833",
    "+2562533",
    "+8656696",
    "sip:robin@example.com",
    "client:robin",
    "78742",
    "+",
  ])("is unknown when it is %j", (from) => {
    expect(callerNumber(from)).toBeNull();
  });
});
