// What a simulated caller says to questions that are not about what they called for.
import { describe, expect, it } from "vitest";
import { anna, heard, offers, play, readBack, words } from "./anna.ts";
import type { Heard, Scenario } from "./scenario.ts";

describe("a simulated caller who is asked something else", () => {
  it("only wants to know, says so, says goodbye and rings off", () => {
    const facts = { ...anna.facts, problem: "what are your hours", wants: [] };
    const lines = ["ask_name", "ask_name_again", "ask_name_spelled"].map((line) => heard(line));
    const answered: Heard = { lines: ["opening_hours", "ask_problem"], text: "" };
    const said = play({ ...anna, goal: "ask", facts }, 1, [heard("greeting"), answered, ...lines]);
    expect(words(said[2])).toMatch(/bye/i);
    expect(said.at(-1)).toEqual({ kind: "hang_up" });
  });

  it("wants no visit when it wants a message passed on", () => {
    const leaving: Scenario = { ...anna, goal: "message", facts: { ...anna.facts, wants: [] } };
    const said = play(leaving, 1, [
      heard("greeting"),
      heard("offer_two", offers),
      heard("confirm_booking", readBack("Anna Kowalczyk", "6110 West 75th Street")),
    ]);
    for (const move of said.slice(1)) expect(words(move)).toMatch(/message|call me/);
  });

  it("answers a question of a line it has never heard of by its words", () => {
    const asked = (text: string) => words(play(anna, 2, [heard("greeting"), heard("ask_new_thing", text)])[1]);
    expect(asked("And who is it for? What is the name?")).toContain("Kowalczyk");
    expect(asked("Fine. Which city is that in?")).toContain("Mission");
    expect(asked("Is there a gate?")).toMatch(/^yes|^$/i);
  });
});
