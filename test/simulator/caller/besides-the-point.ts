// What callers say when they are asked for something that is no part of what they called for.
import type { Asked } from "./asked.ts";
import { type Part, say } from "./part.ts";
import type { PhraseKind } from "./phrase.ts";
import type { Scenario } from "./scenario.ts";

/** How often somebody says that they do not want what they are asked about, before they ring off. */
const mostDeclines = 3;

/** Turns after which somebody stops asking what is not answered. */
const mostRepeats = 8;

const ofTheTime: readonly Asked[] = ["offer", "day", "booking"];
const ofAVisit: readonly Asked[] = [
  ...ofTheTime,
  "address",
  "address_spelled",
  "city",
  "known_address",
  "waitlist",
  "move",
];
const ofAnotherVisit = new Set<Asked>([...ofAVisit, "help", "problem", "problem_choices", "visit_phone"]);

/** What is answered even by somebody who only has a question. */
const alwaysAnswered = new Set<Asked>([
  "anything_else",
  "anything_more",
  "message",
  "note",
  "code",
  "hold",
  "whereabouts",
]);

const unwanted: Partial<Record<Scenario["goal"], { asked: ReadonlySet<Asked>; answer: PhraseKind }>> = {
  message: { asked: new Set(ofAVisit), answer: "no_visit_message" },
  person: { asked: new Set(ofAVisit), answer: "no_visit_person" },
  cancel: { asked: new Set(ofTheTime), answer: "wish_to_cancel" },
  status: { asked: new Set(ofTheTime), answer: "wish_to_know_when" },
};

/** Null when the question is one that the caller expects. */
export function besidesThePoint(part: Part, asked: Asked): string | null {
  const { goal, facts } = part.scenario;
  if (goal === "ask") return alwaysAnswered.has(asked) ? null : keepToTheQuestion(part);
  if (part.isDone && ofAnotherVisit.has(asked)) return decline(part, "nothing_else");
  const refused = facts.wants.length > 0 ? undefined : unwanted[goal];
  return refused?.asked.has(asked) ? decline(part, refused.answer) : null;
}

function keepToTheQuestion(part: Part): string {
  if (part.answered) return decline(part, part.declined === 0 ? "only_asking" : "only_asking_goodbye");
  return part.turn > mostRepeats ? "(hang up)" : say(part, "question");
}

function decline(part: Part, kind: PhraseKind): string {
  part.declined++;
  return part.declined > mostDeclines ? "(hang up)" : say(part, kind);
}
