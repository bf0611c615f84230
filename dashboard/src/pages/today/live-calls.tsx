import { Link } from "@tanstack/react-router";
import { useLive } from "../../api/live/live.ts";
import { buttonClass } from "../../components/button.tsx";
import { Section } from "../../components/card.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Bar } from "../../components/skeleton.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { LiveCall } from "./live-call.tsx";

/** Calls, texts and chats as they happen, and a few minutes after. */
export function LiveCalls() {
  const { conversations, status } = useLive();
  const ongoing = conversations.filter(({ endedAt }) => endedAt === null).length;
  return (
    <Section title={m.today_live()} count={ongoing}>
      {conversations.length > 0 ? (
        <ul className="grid gap-2">
          {conversations.map((call) => (
            <li key={call.id}>
              <LiveCall call={call} />
            </li>
          ))}
        </ul>
      ) : (
        <NoCall isConnecting={status === "connecting"} />
      )}
    </Section>
  );
}

function NoCall({ isConnecting }: { isConnecting: boolean }) {
  if (isConnecting) return <Bar className="h-28" />;
  const action = (
    <Link to="/try-it" className={buttonClass("secondary")}>
      {m.today_try_it()}
    </Link>
  );
  return (
    <EmptyState title={m.today_live_empty_title()} action={action}>
      {m.today_live_empty_text()}
    </EmptyState>
  );
}
