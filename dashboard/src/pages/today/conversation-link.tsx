import { Link } from "@tanstack/react-router";
import { m } from "../../generated/paraglide/messages.js";

/** To every word of a conversation. */
export function ConversationLink({ id }: { id: string }) {
  return (
    <Link
      to="/conversations/$conversationId"
      params={{ conversationId: id }}
      className="inline-block min-h-6 text-accent underline-offset-4 hover:underline"
    >
      {m.today_conversation()}
    </Link>
  );
}
