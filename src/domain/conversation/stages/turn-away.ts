// Sales calls, surveys and recordings: one chance to say that something is broken, then the end, and no callback for the owner.
import type { Hearing } from "../hearing.ts";
import { nextMove } from "../next-move.ts";
import { ask, type Step, say } from "../step.ts";
import { callerKind } from "../understanding/caller-kind.ts";
import { finish } from "./finish.ts";

/** Null: a customer, or somebody who has told us of trouble. Words of danger always come before this. */
export function turnAway(hearing: Hearing): Step | null {
  const { state, reading, policy } = hearing;
  const kind = callerKind(reading.text);
  const isCustomer = state.facts.problem !== undefined || state.done !== null || state.facts.emergency !== undefined;
  if (kind === null || kind === "program" || isCustomer) return null;
  if (state.open.kind === "purpose") return endSpam(hearing);
  return ask(state, { kind: "purpose", tries: 0 }, { key: "no_sales", business: policy.businessName });
}

/** "If something needs fixing, tell me what it is." Whoever does is a customer after all. */
export function answerPurpose(hearing: Hearing): Step {
  const { learned, reading } = hearing;
  const isCustomer = learned.length > 0 || reading.intent === "book" || reading.yesNo === "yes";
  return isCustomer ? nextMove(hearing.state, hearing.policy) : endSpam(hearing);
}

/** The chance was not taken. */
export function endSpam({ state, policy }: Pick<Hearing, "state" | "policy">): Step {
  return finish(state, { outcome: "spam", effects: [say({ key: "spam_goodbye" })] }, policy);
}
