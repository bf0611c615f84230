// Wishes that are honoured whatever question stands open: a person, a message, the end of the call.
import type { Hearing } from "../hearing.ts";
import type { Line } from "../lines/line.ts";
import { after, ask, type Step, say } from "../step.ts";
import type { Intent } from "../understanding/reading.ts";
import { smallTalk } from "../understanding/small-talk.ts";
import { decline } from "./closing.ts";
import { finish } from "./finish.ts";
import { repeatQuestion } from "./missed.ts";

type Follow = (hearing: Hearing) => Step | null;

const wishes: Partial<Record<Intent, Follow>> = {
  human: takeMessage,
  message: takeMessage,
  owner: takeMessage,
  cancel: leaveChangesToOwner,
  reschedule: leaveChangesToOwner,
  status: leaveChangesToOwner,
  question: admitNotKnowing,
  goodbye: (hearing) =>
    isSettled(hearing) || hearing.reading.yesNo === "yes" ? null : decline(hearing.state, hearing.policy),
};

export function followWish(hearing: Hearing): Step | null {
  const { intent } = hearing.reading;
  const { kind } = hearing.state.open;
  if (kind === "message" || kind === "callback-number") return null;
  return followSmallTalk(hearing) ?? (intent === null ? null : (wishes[intent]?.(hearing) ?? null));
}

/** Said to the call itself: none of it counts as an answer that did not help. */
function followSmallTalk({ state, reading, policy }: Hearing): Step | null {
  const business = policy.businessName;
  switch (smallTalk(reading.text)) {
    case "robot":
      return after([say({ key: "i_am_automated", business })], repeatQuestion(state, policy));
    case "greeting":
    case "repeat":
    case "spanish":
    case "english":
      return repeatQuestion(state, policy);
    case "wrong_number":
      if (state.facts.problem !== undefined) return null;
      return finish(state, { outcome: "answered", effects: [say({ key: "wrong_number" })] }, policy);
    default:
      return null;
  }
}

/** A person is always to be had; "call me at ..." with facts in it is taken for the facts. */
function takeMessage({ state, reading, learned }: Hearing): Step | null {
  if (state.open.kind === "anything-else") return null;
  if (reading.intent !== "human" && learned.length > 0) return null;
  return ask(state, { kind: "message", tries: 0 }, { key: "ask_message" });
}

/** "Can we move it" means our offer while one stands open, and an older visit otherwise. */
function leaveChangesToOwner(hearing: Hearing): Step | null {
  if (isSettled(hearing) || hearing.state.offers.current.length > 0) return null;
  return ask(hearing.state, { kind: "message", tries: 0 }, { key: "cannot_change_booking" }, { key: "ask_message" });
}

/** A question that brought new facts is taken for the facts: "can you come tomorrow?" */
function admitNotKnowing(hearing: Hearing): Step | null {
  const { reading, learned, state, policy } = hearing;
  if (isSettled(hearing) || learned.length > 0 || reading.yesNo !== null || reading.choice !== null) return null;
  const { emergency } = state.facts;
  const answer: Line = emergency === undefined ? { key: "cannot_answer" } : { key: "safety", kind: emergency.value };
  return after([say(answer)], repeatQuestion(state, policy));
}

function isSettled({ state }: Hearing): boolean {
  return state.booked !== null;
}
