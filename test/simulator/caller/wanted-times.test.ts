// Which times a simulated caller takes, and which it asks for instead.
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { anna, answersTo, heard, play, readBack, words, yes } from "./anna.ts";
import { startCaller } from "./caller.ts";
import { fits } from "./wants.ts";

describe("a simulated caller who wants certain times", () => {
  it("takes the time that suits", () => {
    for (const answer of answersTo([])) expect(answer).toMatch(/second|other|last|later|ten|10|friday|27/i);
  });

  it("asks for each time it wants, and takes another only once all of them are said to be taken", () => {
    const text = "I have Wednesday, November 25th at 8 in the morning, or Wednesday, November 25th at noon.";
    const nearest = { text, lines: ["nearest_times", "offer_two"] };
    const wants = ["Friday morning", "Monday"];
    const caller = startCaller({ ...anna, facts: { ...anna.facts, wants } }, 1);
    const said = [heard("greeting"), nearest, nearest, nearest].map((turn) => words(caller.answer(turn)));
    expect(said[1]).toMatch(/Friday/);
    expect(said[2]).toMatch(/Monday/);
    expect(said[3]).toMatch(/one|first|second|earlier|later|8|eight|noon|12|twelve|sooner/i);
  });

  it("never takes a time it does not want that nobody said is the nearest, and asks to be called in the end", () => {
    const text = "I have Wednesday, November 25th at 8 in the morning, or Wednesday, November 25th at noon.";
    for (let seed = 0; seed < 20; seed++) {
      const said = play(anna, seed, [heard("greeting"), ...Array.from({ length: 5 }, () => heard("offer_two", text))]);
      for (const move of said.slice(1, 5)) expect(words(move)).toMatch(/Friday/);
      expect(words(said[5])).toMatch(/call me/);
    }
  });

  it("takes next Wednesday for the nearest that is to come", () => {
    const today = Temporal.PlainDate.from("2026-11-24");
    const at = (date: string) => ({ date: Temporal.PlainDate.from(date), hour: 9, minute: 0 });
    const meant: [want: string, date: string, not: string][] = [
      ["next Wednesday", "2026-11-25", "2026-12-02"],
      ["next Tuesday morning", "2026-12-01", "2026-11-24"],
      ["a week from Wednesday", "2026-12-02", "2026-11-25"],
      ["Wednesday the 2nd in the morning", "2026-12-02", "2026-11-25"],
      ["this Thursday", "2026-11-26", "2026-12-03"],
      ["el próximo martes por la mañana", "2026-12-01", "2026-11-24"],
      ["next week", "2026-11-30", "2026-12-07"],
    ];
    for (const [want, date, not] of meant) {
      expect([want, fits(want, at(date), today)]).toEqual([want, true]);
      expect([want, fits(want, at(not), today)]).toEqual([want, false]);
    }
  });

  it("objects to a time it did not take", () => {
    const other = readBack("Anna Kowalczyk", "6110 West 75th Street").replace("10 in", "9 in");
    for (const answer of answersTo([heard("confirm_booking", other)])) expect(answer).not.toMatch(yes);
  });

  it("objects to a time that does not fit what it asked for, though it took none", () => {
    const asked = heard("offer_two", "I have Wednesday, November 25th at 8 in the morning, or at noon.");
    const other = readBack("Anna Kowalczyk", "6110 West 75th Street").replace(
      "Friday, November 27th",
      "Monday, November 30th",
    );
    for (let seed = 0; seed < 20; seed++) {
      const turns = [heard("greeting"), asked, heard("confirm_booking", other)];
      expect(words(play(anna, seed, turns).at(-1))).not.toMatch(yes);
    }
  });
});
