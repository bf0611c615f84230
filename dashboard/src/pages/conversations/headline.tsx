import { Badge } from "../../components/badge.tsx";
import { ChannelIcon } from "../../components/channel-icon.tsx";
import { Clock } from "../../components/time.tsx";
import { stageName } from "../../format/names.ts";
import { duration } from "../../format/time.ts";
import { useFormat } from "../../format/use-format.ts";
import { useNow } from "../../format/use-now.ts";
import { m } from "../../generated/paraglide/messages.js";
import { OutcomeBadge } from "./outcome-badge.tsx";
import type { Shown } from "./shown.ts";

/** Which way, when, how long, how it ended. */
export function Headline({ shown, isFlagged }: { shown: Shown; isFlagged: boolean }) {
  const { channel, startedAt, endedAt, outcome, isEmergency, stage } = shown;
  const format = useFormat();
  return (
    <div className="mb-6 flex flex-wrap items-center gap-x-3 gap-y-2">
      <ChannelIcon channel={channel} className="text-soft" />
      <span className="first-letter:uppercase">
        {format.longDay(startedAt)}, <Clock at={startedAt} />
      </span>
      <Length from={startedAt} to={endedAt} />
      {isEmergency && outcome !== "emergency" && <Badge tone="emergency">{m.emergency()}</Badge>}
      <OutcomeBadge outcome={outcome} isOver={endedAt !== null} />
      {stage !== null && <span className="text-soft">{stageName(stage)}</span>}
      {isFlagged && <Badge tone="needs">{m.conversations_flagged()}</Badge>}
    </div>
  );
}

function Length({ from, to }: { from: string; to: string | null }) {
  const now = useNow(1_000);
  return (
    <span role="timer" aria-label={m.conversations_length()} className="text-soft">
      {duration((to === null ? now : Date.parse(to)) - Date.parse(from))}
    </span>
  );
}
