import { Badge, type BadgeTone } from "../../components/badge.tsx";
import { outcomeName } from "../../format/names.ts";
import { m } from "../../generated/paraglide/messages.js";

function toneOf(outcome: string): BadgeTone {
  if (outcome === "emergency") return "emergency";
  return outcome === "booked" || outcome === "changed" ? "accent" : "plain";
}

/** What a conversation came to, or that it still goes on. */
export function OutcomeBadge({ outcome, isOver }: { outcome: string | null; isOver: boolean }) {
  if (!isOver) {
    return (
      <Badge tone="accent">
        <span aria-hidden className="live-dot size-2 rounded-full bg-accent-fill" />
        {m.conversations_ongoing()}
      </Badge>
    );
  }
  if (outcome === null) return null;
  return <Badge tone={toneOf(outcome)}>{outcomeName(outcome)}</Badge>;
}
