import { Link } from "@tanstack/react-router";
import { memo } from "react";
import type { Conversation } from "../../api/types.ts";
import { Badge } from "../../components/badge.tsx";
import { ChannelIcon } from "../../components/channel-icon.tsx";
import { classNames } from "../../components/class-names.ts";
import { Ago } from "../../components/time.tsx";
import { personName } from "../../format/person-name.ts";
import { m } from "../../generated/paraglide/messages.js";
import { OutcomeBadge } from "./outcome-badge.tsx";

/** Who, when, what it came to, in one line what it was about. */
export const ConversationRow = memo(function Row({ conversation }: { conversation: Conversation }) {
  const { id, channel, customer_name, peer, created_at, summary_text, is_emergency } = conversation;
  return (
    <li className={classNames("border-l-4", is_emergency ? "border-l-emergency-fill" : "border-l-transparent")}>
      <Link
        to="/conversations/$conversationId"
        params={{ conversationId: id }}
        className="flex gap-3 py-3 pr-4 pl-3 -outline-offset-2 hover:bg-sunken"
      >
        <ChannelIcon
          channel={channel}
          className={classNames("mt-0.5 shrink-0", is_emergency ? "text-emergency" : "text-soft")}
        />
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline justify-between gap-3">
            <span className="min-w-0 truncate font-semibold">{personName(customer_name, peer)}</span>
            <span className="shrink-0 text-sm text-soft">
              <Ago at={created_at} />
            </span>
          </span>
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1 md:flex-nowrap">
            {is_emergency && <Badge tone="emergency">{m.emergency()}</Badge>}
            <OutcomeBadge outcome={conversation.outcome} isOver={conversation.ended_at !== null} />
            {conversation.flagged_for_review && <Badge tone="needs">{m.conversations_flagged()}</Badge>}
            <span className="w-full min-w-0 truncate text-sm text-soft md:w-auto">{summary_text}</span>
          </span>
        </span>
      </Link>
    </li>
  );
});
