import { openConversation, renderLine, step } from "../../conversation/index.ts";
import { type Opening, toRenderContext } from "./opening.ts";

/** What a chat that begins now would say first. Nothing has begun by it. */
export function chatGreeting(opening: Opening): string {
  const started = { type: "started", firstWords: "", at: opening.startedAt } as const;
  const { state, effects } = step(openConversation(opening.policy), started, opening.policy);
  const lines = effects.flatMap((effect) => (effect.type === "say" ? effect.lines : []));
  return lines.map((line) => renderLine(line, toRenderContext(opening, state))).join(" ");
}
