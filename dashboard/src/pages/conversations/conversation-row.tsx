import { Link } from "@tanstack/react-router";
import { memo } from "react";
import type { OngoingConversation } from "../../api/live/state.ts";
import type { Conversation } from "../../api/types.ts";
import { Badge } from "../../components/badge.tsx";
import { ChannelIcon } from "../../components/channel-icon.tsx";
import { classNames } from "../../components/class-names.ts";
import { Ago } from "../../components/time.tsx";
import { stageName } from "../../format/names.ts";
import { personName } from "../../format/person-name.ts";
import { m } from "../../generated/paraglide/messages.js";
import { OutcomeBadge } from "./outcome-badge.tsx";

interface Props {
  conversation: Conversation;
  /** What the live view tells of it: its record is filled in only when it ends. */
  live: OngoingConversation | undefined;
}

/** Who, when, what it came to, in one line what it was about. */
export const ConversationRow = memo(function Row({ conversation, live }: Props) {
  const { id, channel, created_at, outcome } = conversation;
  const isOver = conversation.ended_at !== null;
  const name = personName(conversation.customer_name ?? live?.caller_name ?? null, conversation.peer);
  const isEmergency = conversation.is_emergency || live?.is_emergency === true;
  const gist = isOver || live === undefined ? conversation.summary_text : stageName(live.stage);
  return (
    <li className={classNames("border-l-4", isEmergency ? "border-l-emergency-fill" : "border-l-transparent")}>
      <Link
        to="/conversations/$conversationId"
        params={{ conversationId: id }}
        className="flex gap-3 py-3 pr-4 pl-3 -outline-offset-2 hover:bg-sunken"
      >
        <ChannelIcon
          channel={channel}
          className={classNames("mt-0.5 shrink-0", isEmergency ? "text-emergency" : "text-soft")}
        />
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline justify-between gap-3">
            <span className="min-w-0 truncate font-semibold">{name}</span>
            <span className="shrink-0 text-sm text-soft">
              <Ago at={created_at} />
            </span>
          </span>
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1 md:flex-nowrap">
            {isEmergency && outcome !== "emergency" && <Badge tone="emergency">{m.emergency()}</Badge>}
            <OutcomeBadge outcome={outcome} isOver={isOver} />
            {conversation.flagged_for_review && <Badge tone="needs">{m.conversations_flagged()}</Badge>}
            <span className="w-full min-w-0 truncate text-sm text-soft md:w-auto">{gist}</span>
          </span>
        </span>
      </Link>
    </li>
  );
});
