// What the chat shows, and how an answer of the server changes it.
import type { Failure, Language, Standing, WireMessage } from "./wire.ts";

export interface Bubble {
  /** The message id for those of the visitor. */
  key: string;
  role: "user" | "assistant";
  text: string;
  state: "done" | "sending" | "failed";
}

/** What is being done while the visitor waits. */
export type Work = "loading" | "reading" | "calendar" | "saving";

/** `until`: epoch milliseconds. */
export type Trouble = { kind: "offline" | "unreachable" | "refused" } | { kind: "limited"; until: number };

export interface View {
  name: string;
  language: Language;
  bubbles: readonly Bubble[];
  offers: readonly string[];
  appointment: string | null;
  safety: string | null;
  isOver: boolean;
  work: Work | null;
  trouble: Trouble | null;
}

export const emptyView: View = {
  name: "",
  language: "en",
  bubbles: [],
  offers: [],
  appointment: null,
  safety: null,
  isOver: false,
  work: null,
  trouble: null,
};

export function standingChanges(now: Standing): Partial<View> {
  return {
    language: now.language,
    offers: now.offers,
    appointment: now.appointment?.text ?? null,
    safety: now.safety_text,
    isOver: now.outcome !== null,
    trouble: null,
  };
}

export function toBubble({ seq, role, text }: WireMessage): Bubble {
  return { key: `seq:${seq}`, role, text, state: "done" };
}

export function toTrouble(failure: Failure, { now, isOnline }: { now: number; isOnline: boolean }): Trouble {
  if (failure.kind === "limited") return { kind: "limited", until: now + failure.waitMs };
  if (failure.kind === "refused") return { kind: "refused" };
  return { kind: isOnline ? "unreachable" : "offline" };
}

/** The same bubbles, each that is in one state now in another. */
export function moved(bubbles: readonly Bubble[], from: Bubble["state"], to: Bubble["state"]): Bubble[] {
  return bubbles.map((bubble) => (bubble.state === from ? { ...bubble, state: to } : bubble));
}

/** Said of what the answer surely needs, and of nothing else. */
export function workOn(text: string, stage: string, offers: readonly string[]): Work {
  const isYesOrNo = offers.length === 2;
  if (stage === "CONFIRM_SLOT" && isYesOrNo && /^(yes|s[ií])(?!\p{L})/iu.test(text)) return "saving";
  const asksForTimes = stage === "ASK_ADDRESS" || (stage === "ASK_SCHEDULE" && !offers.includes(text));
  return asksForTimes ? "calendar" : "reading";
}
