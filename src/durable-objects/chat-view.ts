import { choicesOf, type Opening, toRenderContext } from "../domain/calls/index.ts";
import { type ConversationState, renderLine, stageName, writtenTime } from "../domain/conversation/index.ts";
import type { ChatLine, ChatStanding } from "../domain/sessions.ts";
import type { Utterance } from "./journal-speech.ts";

export function toChatStanding(opening: Opening, state: ConversationState): ChatStanding {
  const { open, language, outcome, facts } = state;
  return {
    stage: stageName(open.kind),
    language,
    offers: choicesOf(state, opening.settings.zone),
    outcome,
    appointment: appointmentOf(opening, state),
    isEmergency: facts.emergency !== undefined,
    safety:
      facts.emergency === undefined
        ? null
        : renderLine({ key: "safety", kind: facts.emergency.value }, toRenderContext(opening, state)),
  };
}

/** Of the visit that the database has, and of nothing that is only meant. */
function appointmentOf(opening: Opening, { booked, language }: ConversationState): ChatStanding["appointment"] {
  if (booked === null) return null;
  const { start, end } = booked.slot;
  return { start, end, text: writtenTime(start, opening.settings.zone, language) };
}

/** What we said in one go is one message. */
export function toChatLines(said: readonly Pick<Utterance, "role" | "text" | "at">[]): ChatLine[] {
  const lines: ChatLine[] = [];
  for (const { role, text, at } of said) {
    const last = lines.at(-1);
    if (last?.role === "assistant" && role === "assistant") last.text = `${last.text} ${text}`;
    else lines.push({ seq: lines.length + 1, role, text, at });
  }
  return lines;
}
