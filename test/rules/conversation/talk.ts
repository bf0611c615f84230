// Plays a conversation against the engine alone: what the caller says, and what our own side answers.
import type { ConversationEffect, EffectKind } from "../../../src/domain/conversation/effects.ts";
import { openConversation, step } from "../../../src/domain/conversation/engine.ts";
import type { ConversationEvent } from "../../../src/domain/conversation/events.ts";
import type { Line, LineKey } from "../../../src/domain/conversation/lines/line.ts";
import type { ConversationPolicy } from "../../../src/domain/conversation/policy.ts";
import type { ConversationState } from "../../../src/domain/conversation/state.ts";
import { now, type OwnSide, ownSide } from "./own-side.ts";

export interface Talk {
  readonly state: ConversationState;
  readonly effects: readonly ConversationEffect[];
  readonly events: readonly ConversationEvent[];
  /** Keys of the lines said to the last thing heard. */
  readonly said: readonly LineKey[];
  /** The same lines whole. */
  readonly lines: readonly Line[];
  hear(...texts: string[]): Talk;
  press(digits: string): Talk;
  silence(): Talk;
  hangUp(): Talk;
  /** Any other event. */
  take(event: ConversationEvent): Talk;
  find<K extends EffectKind>(type: K): Extract<ConversationEffect, { type: K }>[];
}

export function startTalk(policy: ConversationPolicy, own: Partial<OwnSide> = {}): Talk {
  const line = openLine(policy, own);
  const self: Talk = {
    get state() {
      return line.state;
    },
    get effects() {
      return line.effects;
    },
    get events() {
      return line.events;
    },
    get said() {
      return line.lines.map(({ key }) => key);
    },
    get lines() {
      return line.lines;
    },
    hear(...texts) {
      for (const text of texts) self.take({ type: "heard", at: now, text, digits: "" });
      return self;
    },
    press: (digits) => self.take({ type: "heard", at: now, text: "", digits }),
    silence: () => self.take({ type: "silence", at: now }),
    hangUp: () => self.take({ type: "hung_up", at: now }),
    take(event) {
      line.lines = [];
      line.take(event);
      return self;
    },
    find: (type) => line.effects.filter((effect) => effect.type === type) as never,
  };
  return self.take({ type: "started", at: now, firstWords: "" });
}

/** Takes events in, and answers what the engine asks of our own side. */
function openLine(policy: ConversationPolicy, own: Partial<OwnSide>) {
  const answer = ownSide(own);
  const line = {
    state: openConversation(policy),
    effects: [] as ConversationEffect[],
    events: [] as ConversationEvent[],
    lines: [] as Line[],
    take(event: ConversationEvent): void {
      const next = step(line.state, event, policy);
      line.state = next.state;
      line.events.push(event);
      line.effects.push(...next.effects);
      for (const effect of next.effects) if (effect.type === "say") line.lines.push(...effect.lines);
      for (const effect of next.effects) {
        const result = answer(effect);
        if (result !== null) line.take(result);
      }
    },
  };
  return line;
}
