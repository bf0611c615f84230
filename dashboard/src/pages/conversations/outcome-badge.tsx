import { Badge } from "../../components/badge.tsx";
import { outcomeName } from "../../format/names.ts";
import { m } from "../../generated/paraglide/messages.js";

const done: ReadonlySet<string> = new Set(["booked", "changed"]);

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
  return <Badge tone={done.has(outcome) ? "accent" : "plain"}>{outcomeName(outcome)}</Badge>;
}
