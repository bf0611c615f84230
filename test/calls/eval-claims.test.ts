import { describe, expect, it } from "vitest";
import { falseClaims } from "../../tools/eval/claims.ts";
import { played, text, visit } from "./eval-aftermath.ts";

const nine =
  "You're all set, Dana. You're booked with Bristol Plumbing for Wednesday, November 25th at 9 in the morning.";
const spoken = (said: { text: string; lines: string[] }[], visits: ReturnType<typeof visit>[]) =>
  falseClaims(played({ said, left: { visits } })).spoken;

describe("what a caller is told is done", () => {
  const booked = [{ text: nine, lines: ["booked"] }];

  it("holds when the row is there", () => expect(spoken(booked, [visit()])).toEqual([]));
  it("is false when nothing was booked", () => expect(spoken(booked, [])).toHaveLength(1));
  it("is false when another call booked it", () =>
    expect(spoken(booked, [visit({ conversation_id: "conv_other" })])).toHaveLength(1));
  it("is false when the row has another time", () =>
    expect(spoken(booked, [visit({ start_at: visit().start_at + 3_600_000 })])).toHaveLength(1));

  it("counts by its words, whatever the line is called", () => {
    expect(spoken([{ text: nine, lines: ["small_talk"] }], [])).toHaveLength(1);
    expect(spoken([{ text: "Su cita quedó cancelada.", lines: [] }], [visit()])).toHaveLength(1);
  });

  it("is no claim when it is denied or offered", () => {
    const trouble = "I can't get into the calendar at the moment, so nothing is booked yet. Shall I move it?";
    expect(spoken([{ text: trouble, lines: ["technical_trouble"] }], [])).toEqual([]);
  });

  it("may be overtaken within the call, and only the last word must still stand", () => {
    const cancelled = { text: "Your visit is cancelled.", lines: ["cancelled"] };
    expect(spoken([...booked, cancelled], [visit({ status: "CANCELLED", version: 2 })])).toEqual([]);
    expect(spoken([...booked, cancelled], [visit()])).toHaveLength(1);
  });
});

describe("what a text says is done", () => {
  const body = "Bristol Plumbing: your visit is booked for Wednesday, November 25 at 9:00 AM.";
  const texted = (visits: ReturnType<typeof visit>[]) =>
    falseClaims(played({ left: { visits, texts: [text("confirmation", body)] } })).texted;

  it("holds when the row has that time", () => expect(texted([visit()])).toEqual([]));
  it("is false without a row, or with one of another time", () => {
    expect(texted([])).toHaveLength(1);
    expect(texted([visit({ start_at: visit().start_at + 3_600_000 })])).toHaveLength(1);
  });
});
