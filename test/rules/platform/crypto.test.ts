import { describe, expect, it } from "vitest";
import {
  credentialParts,
  hashPassword,
  isPassword,
  isSameSecret,
  newSecret,
  sha256Hex,
} from "../../../src/platform/crypto.ts";

describe("a secret", () => {
  it("is its prefix and 32 hex characters, never the same twice", () => {
    const secrets = Array.from({ length: 100 }, () => newSecret("pk_live_"));
    for (const secret of secrets) expect(secret).toMatch(/^pk_live_[0-9a-f]{32}$/);
    expect(new Set(secrets).size).toBe(100);
  });

  it("is stored as its hash, its prefix and its last four characters, and nothing more", () => {
    const secret = `pk_live_${"0123456789abcdef".repeat(2)}`;
    expect(credentialParts(secret)).toEqual({ hash: sha256Hex(secret), prefix: "pk_live_", lastFour: "cdef" });
  });

  it("is hashed as everybody else does", () => {
    expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it.each([
    ["same", "same", true],
    ["same", "Same", false],
    ["same", "same ", false],
    ["", "", true],
    ["", "x", false],
    ["é", "e\u0301", false],
  ])("%j and %j are compared whatever their lengths", (a, b, isSame) => {
    expect(isSameSecret(a, b)).toBe(isSame);
  });
});

describe("a password", () => {
  it("is known again, and no other is taken for it", async () => {
    const stored = await hashPassword("correct horse");
    expect(stored).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
    expect(await isPassword("correct horse", stored)).toBe(true);
    expect(await isPassword("correct horsf", stored)).toBe(false);
    expect(await isPassword("", stored)).toBe(false);
  });

  it("is stored differently each time", async () => {
    expect(await hashPassword("correct horse")).not.toBe(await hashPassword("correct horse"));
  });

  it("is the same however its accents were typed", async () => {
    expect(await isPassword("cafe\u0301", await hashPassword("caf\u00e9"))).toBe(true);
  });

  it.each(["", "nonsense", ":", "abc:", ":abc"])("never matches the malformed store %j", async (stored) => {
    expect(await isPassword("", stored)).toBe(false);
  });
});
