import type { Opening } from "../domain/calls/index.ts";
import { type ConversationState, type Outcome, type Slot, stageName } from "../domain/conversation/index.ts";
import type { JournaledTurn, JournalView, SessionView } from "../domain/sessions.ts";
import type { Utterance } from "./journal-speech.ts";

const statuses: Record<Outcome, string> = {
  booked: "SCHEDULED",
  changed: "SCHEDULED",
  cancelled: "CANCELLED",
  transferred: "COMPLETED",
  spam: "COMPLETED",
  message: "PENDING_FOLLOWUP",
  emergency: "PENDING_FOLLOWUP",
  answered: "COMPLETED",
  abandoned: "COMPLETED",
};

export function toSessionView(opening: Opening, state: ConversationState, replyText: string): SessionView {
  const { facts, open, booked, outcome } = state;
  const proposed = booked === null ? proposedSlot(state) : null;
  return {
    sessionId: opening.sessionId,
    stage: stageName(open.kind),
    status: statusOf(state),
    callerPhone: facts.phone?.value ?? null,
    callerName: facts.name?.value ?? null,
    address: facts.address?.value.text ?? null,
    problem: facts.problem?.value ?? null,
    requestedTime: (booked?.slot ?? proposed)?.start ?? null,
    proposedSlot: proposed,
    isEmergency: facts.emergency !== undefined,
    outcome,
    replyText,
  };
}

function proposedSlot({ open, offers }: ConversationState): Slot | null {
  return open.kind === "booking" ? open.slot : (offers.current[0] ?? null);
}

function statusOf({ booked, outcome }: ConversationState): string {
  if (booked !== null) return "SCHEDULED";
  return outcome === null ? "ACTIVE" : statuses[outcome];
}

/** The transcript turn by turn: what was said, and what we said to it. */
export function toJournalView(state: ConversationState, transcript: readonly Utterance[]): JournalView {
  const turns: JournaledTurn[] = [];
  for (const said of transcript) {
    if (said.role === "user") turns.push({ caller: said.text, assistant: "", lines: [] });
    else addTo(turns, said);
  }
  return {
    outcome: state.outcome ?? state.done,
    stage: stageName(state.open.kind),
    turns,
  };
}

/** What we say before a word of the caller's is a turn of its own. */
function addTo(turns: JournaledTurn[], { text, lines }: Utterance): void {
  const turn = turns.at(-1);
  if (turn === undefined) turns.push({ caller: "", assistant: text, lines: [...lines] });
  else {
    turn.assistant = [turn.assistant, text].filter((part) => part !== "").join(" ");
    turn.lines.push(...lines);
  }
}
