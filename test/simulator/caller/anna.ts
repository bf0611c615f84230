// A caller for the tests of callers, and what she is told in a usual call.
import { startCaller } from "./caller.ts";
import type { Heard, Move, Scenario } from "./scenario.ts";

export const anna: Scenario = {
  id: "anna",
  about: "for these tests",
  language: "en",
  style: "plain",
  facts: {
    name: "Anna Kowalczyk",
    phone: "+19132345678",
    address: { street: "6110 West 75th Street", city: "Mission", postal_code: "66202" },
    problem: "my kitchen faucet drips",
    wants: ["Friday morning"],
  },
  goal: "book",
  expect: {},
};

export const offers =
  "I have Wednesday, November 25th at 8 in the morning, or Friday, November 27th at 10 in the morning.";
export const readBack = (name: string, street: string) =>
  `Let me read that back. ${name}, at ${street}, Mission, KS 66202, for a leak repair, on Friday, November 27th at 10 in the morning. Shall I book it?`;

export const heard = (line: string, text = ""): Heard => ({ lines: [line], text });
export const wholeCall: Heard[] = [
  heard("greeting"),
  heard("ask_name"),
  heard("ask_address"),
  heard("ask_city"),
  heard("offer_two", offers),
  heard("confirm_booking", readBack("Anna Kowalczyk", "6110 W 75th St")),
  heard("anything_else"),
];

export function play(scenario: Scenario, seed: number, turns: readonly Heard[] = wholeCall): Move[] {
  const caller = startCaller(scenario, seed);
  return turns.map((turn) => caller.answer(turn));
}

export function words(move: Move | undefined): string {
  return move?.kind === "say" ? move.text : "";
}

/** What is answered to `last` after the usual call up to the offer, at many seeds. */
export function answersTo(last: Heard[], scenario = anna): string[] {
  const turns = [...wholeCall.slice(0, 5), ...last];
  return Array.from({ length: 40 }, (_, seed) => words(play(scenario, seed, turns).at(-1)));
}

export const yes =
  /^(yes|yeah|yep|sure|correct|that's (right|all|correct|it)|absolutely|go ahead|please do|perfect|sounds|oh yes)/i;
