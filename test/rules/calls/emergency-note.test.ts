import { describe, expect, it } from "vitest";
import {
  readableMessage,
  readEmergencyNote,
  saidMessage,
  writeEmergencyNote,
} from "../../../src/domain/calls/rules/emergency-note.ts";

describe("the note of an emergency", () => {
  it.each([
    { kind: "gas", words: "I smell gas in the kitchen", address: "12 Main St, Merriam" },
    { kind: "carbon_monoxide", words: "the alarm beeps", address: null },
    { kind: "other", words: "", address: null },
  ])("is read as it was written: %j", (note) => {
    expect(readEmergencyNote(writeEmergencyNote(note))).toEqual(note);
  });

  it("cannot be forged or broken by what the caller says", () => {
    const note = { kind: "gas", words: "it stinks\n[fire] @ home", address: "1 Oak @ Elm\nSt" };
    const written = writeEmergencyNote(note);
    expect(written).not.toContain("\n");
    expect(readEmergencyNote(written)).toEqual({
      kind: "gas",
      words: "it stinks [fire] home",
      address: "1 Oak Elm St",
    });
  });

  it("is found among other lines, the latest one", () => {
    const first = writeEmergencyNote({ kind: "gas", words: "gas", address: null });
    const second = writeEmergencyNote({ kind: "fire", words: "smoke", address: null });
    expect(readEmergencyNote(`please call\n${first}\n${second}\nare you coming`)?.kind).toBe("fire");
  });

  it("is not seen where none is", () => {
    expect(readEmergencyNote("please call me")).toBeNull();
    expect(readEmergencyNote(null)).toBeNull();
  });
});

it("a message reads as one line, without marks and without saying anything twice", () => {
  expect(readableMessage("[gas] I smell gas @ 12 Main St\nI smell gas\ncall me")).toBe("I smell gas call me");
  expect(readableMessage(null)).toBeNull();
  expect(readableMessage("  ")).toBeNull();
});

it("a message is shown as it was said, but for the marks of notes", () => {
  expect(saidMessage("[gas] I smell gas @ 12 Main St\nI smell gas\ncall me @ 5")).toBe("I smell gas\ncall me @ 5");
  expect(saidMessage(null)).toBeNull();
});
