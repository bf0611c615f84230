import { describe, expect, it } from "vitest";
import { inSeconds } from "../../../widget/strings.ts";
import { type Bubble, moved, toTrouble, workOn } from "../../../widget/view.ts";

describe("while a visitor waits, they are told", () => {
  it.each([
    ["Yes", "CONFIRM_SLOT", ["Yes", "No"], "saving"],
    ["sí, por favor", "CONFIRM_SLOT", ["Sí", "No"], "saving"],
    ["No", "CONFIRM_SLOT", ["Yes", "No"], "reading"],
    ["yesterday", "CONFIRM_SLOT", ["Yes", "No"], "reading"],
    ["The name", "CONFIRM_SLOT", ["The name", "The address", "The time"], "reading"],
    ["7420 Barkley Street", "ASK_ADDRESS", [], "calendar"],
    ["next Friday", "ASK_SCHEDULE", ["Monday, 8:00 AM", "None of these"], "calendar"],
    ["Monday, 8:00 AM", "ASK_SCHEDULE", ["Monday, 8:00 AM", "None of these"], "reading"],
    ["my sink is leaking", "", [], "reading"],
  ] as const)("of %j at %s with %j: %s", (...[text, stage, offers, work]) => {
    expect(workOn(text, stage, offers)).toBe(work);
  });

  it("when they may write again", () => {
    expect(inSeconds(20, "en")).toBe("in 20 seconds");
    expect(inSeconds(170, "es")).toBe("dentro de 3 minutos");
  });
});

describe("a message that did not arrive", () => {
  const circumstances = { now: 1_000, isOnline: true };

  it("tells why", () => {
    expect(toTrouble({ kind: "limited", waitMs: 500 }, circumstances)).toEqual({ kind: "limited", until: 1_500 });
    expect(toTrouble({ kind: "unreachable" }, circumstances)).toEqual({ kind: "unreachable" });
    expect(toTrouble({ kind: "unreachable" }, { ...circumstances, isOnline: false })).toEqual({ kind: "offline" });
    expect(toTrouble({ kind: "refused" }, circumstances)).toEqual({ kind: "refused" });
  });

  it("keeps its id when it is tried again, and those that arrived stay as they are", () => {
    const bubbles: Bubble[] = [
      { key: "a", role: "user", text: "one", state: "done" },
      { key: "b", role: "user", text: "two", state: "failed" },
    ];
    expect(moved(bubbles, "failed", "sending").map(({ key, state }) => [key, state])).toEqual([
      ["a", "done"],
      ["b", "sending"],
    ]);
  });
});
