import { Globe, MessageSquare, Phone, SquareTerminal } from "lucide-react";
import type { OngoingConversation } from "../../api/live/state.ts";
import { Badge } from "../../components/badge.tsx";
import { Card } from "../../components/card.tsx";
import { channelName, stageName } from "../../format/names.ts";
import { personName } from "../../format/person-name.ts";
import { duration } from "../../format/time.ts";
import { useNow } from "../../format/use-now.ts";
import { m } from "../../generated/paraglide/messages.js";
import { FactChips } from "./fact-chips.tsx";
import { LiveOutcome } from "./live-outcome.tsx";
import { Transcript } from "./transcript.tsx";

const icons = { phone: Phone, sms: MessageSquare, web: Globe, api: SquareTerminal };

/** One conversation while it goes on: who, how long, what is understood, every word. */
export function LiveCall({ call }: { call: OngoingConversation }) {
  const name = personName(call.caller_name, call.peer);
  return (
    <Card id={call.id} className="overflow-hidden">
      <div className="grid gap-2 p-4">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <ChannelMark call={call} />
          <h3 className="min-w-0 flex-1 truncate font-semibold">{name}</h3>
          {call.is_emergency && <Badge tone="emergency">{m.emergency()}</Badge>}
          <Length call={call} />
        </div>
        {call.outcome === null ? (
          <p className="text-sm text-soft">
            {channelName(call.channel)} · {stageName(call.stage)}
          </p>
        ) : (
          <LiveOutcome call={call} outcome={call.outcome} />
        )}
        <FactChips facts={call.facts} />
      </div>
      {call.endedAt === null && <Transcript name={name} messages={call.messages} />}
    </Card>
  );
}

function ChannelMark({ call: { channel, outcome } }: { call: OngoingConversation }) {
  const Icon = Object.hasOwn(icons, channel) ? icons[channel as keyof typeof icons] : Phone;
  return (
    <span className="relative">
      <Icon aria-hidden className="size-5 text-accent" />
      {outcome === null && (
        <span aria-hidden className="live-dot absolute -top-1 -right-1 size-2 rounded-full bg-accent-fill" />
      )}
    </span>
  );
}

function Length({ call: { started_at, endedAt } }: { call: OngoingConversation }) {
  const now = useNow(1_000);
  return (
    <span role="timer" aria-label={m.today_length()} className="text-sm font-medium text-soft">
      {duration((endedAt ?? now) - Date.parse(started_at))}
    </span>
  );
}
