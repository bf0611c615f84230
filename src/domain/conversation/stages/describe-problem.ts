import type { Hearing } from "../hearing.ts";
import { nextMove } from "../next-move.ts";
import { askFor, isAskedOut, questionFor, timesAsked } from "../questions.ts";
import type { ConversationState } from "../state.ts";
import { after, type Step, say } from "../step.ts";
import { isBareAnswer, opensWithNo } from "../understanding/bare-answer.ts";
import { isSameAsBefore } from "../understanding/same-as-before.ts";
import { decline } from "./closing.ts";

/** "I'd like to book a visit" is no description yet, but no misunderstanding either. */
export function answerProblem(hearing: Hearing): Step | null {
  const { state, reading, learned, policy } = hearing;
  if (learned.includes("emergency")) return nextMove(state, policy);
  if (wantsNothing(hearing)) return decline(withoutProblem(state), policy);
  const again = sameAsLastTime(hearing);
  if (again !== null) return again;
  if (learned.includes("problem")) return after([say({ key: "thanks_for_details" })], nextMove(state, policy));
  if (learned.length > 0) return nextMove(state, policy);
  const isPolite = reading.intent === "book" || reading.yesNo === "yes";
  if (!isPolite || isAskedOut(state, "problem")) return null;
  return askFor(state, "problem", questionFor("problem", timesAsked(state, "problem") === 0 ? "first" : "otherwise"));
}

/** "No, that's it": nothing is broken. */
function wantsNothing({ state, reading }: Hearing): boolean {
  const isNo = reading.yesNo === "no" || (isBareAnswer(reading) && opensWithNo(reading));
  return isNo && reading.service === null && state.open.kind === "problem";
}

/** "No, I only wanted to know that": the words tell of no trouble. */
function withoutProblem(state: ConversationState): ConversationState {
  const { problem: _, ...facts } = state.facts;
  return { ...state, facts };
}

/** Who was here before may say no more than "it's the same thing again". */
function sameAsLastTime({ state, reading, policy }: Hearing): Step | null {
  const last = policy.knownCaller?.lastVisit ?? null;
  if (last === null || state.facts.service !== undefined || !isSameAsBefore(reading.text)) return null;
  const heard = { text: reading.text, confidence: 0.9, confirmed: false };
  const problem = { ...heard, value: `Again: ${last.problem}. ${reading.text}` };
  const facts = { ...state.facts, problem, service: { ...heard, value: last.service } };
  const line = { key: "same_as_last_time", service: last.service } as const;
  return after([say(line)], nextMove({ ...state, facts }, policy));
}
