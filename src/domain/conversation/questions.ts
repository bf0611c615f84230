// The words of a question: first as one asks, then plainer, then another way of answering it.
import type { Line } from "./lines/line.ts";

export type Need = "problem" | "name" | "phone" | "address";

const wordings = {
  problem: [{ key: "ask_problem" }, { key: "ask_problem_again" }, { key: "ask_problem_choices" }],
  name: [{ key: "ask_name" }, { key: "ask_name_again" }, { key: "ask_name_spelled" }],
  phone: [{ key: "ask_phone" }, { key: "ask_phone_again" }, { key: "ask_phone_keyed" }],
  address: [{ key: "ask_address" }, { key: "ask_address_again" }, { key: "ask_address_spelled" }],
} as const satisfies Record<Need, readonly [Line, Line, Line]>;

/** `tries`: answers so far that did not help. */
export function questionFor(need: Need, tries: number): Line {
  const [first, again, otherwise] = wordings[need];
  if (tries === 0) return first;
  return tries === 1 ? again : otherwise;
}
