import { Link } from "@tanstack/react-router";
import { CalendarCheck } from "lucide-react";
import type { ReactNode } from "react";
import type { TimelineItem } from "../../api/types.ts";
import { Badge } from "../../components/badge.tsx";
import { ChannelIcon } from "../../components/channel-icon.tsx";
import { Clock } from "../../components/time.tsx";
import { channelName, outcomeName, visitStatusName } from "../../format/names.ts";
import { useFormat } from "../../format/use-format.ts";
import { useServiceName } from "../../format/use-service-name.ts";
import { outcomes } from "../conversations/filter.ts";

interface Props {
  item: TimelineItem;
  /** Of a visit: the conversation it was booked in. */
  conversationId: string | null;
}

/** One thing that happened. Leads to what was said, if something was. */
export function TimelineRow({ item, conversationId }: Props) {
  const { channel, status, title, text } = item;
  const serviceName = useServiceName();
  const isVisit = item.type === "appointment";
  const name = isVisit ? serviceName(title) : channelName(channel ?? title);
  return (
    <Way conversationId={isVisit ? conversationId : item.id}>
      {isVisit || channel === null ? (
        <CalendarCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-soft" />
      ) : (
        <ChannelIcon channel={channel} className="mt-0.5 shrink-0 text-soft" />
      )}
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-center justify-between gap-x-3">
          <span className="flex items-center gap-2 font-medium">
            {name}
            {status !== null && <Badge>{visitStatusName(status)}</Badge>}
          </span>
          <When at={item.timestamp} />
        </span>
        {text !== "" && <span className="block text-sm text-soft">{readable(text)}</span>}
      </span>
    </Way>
  );
}

/** Without a summary, the API says no more than the outcome. */
function readable(text: string): string {
  return outcomes.some((outcome) => outcome === text) ? outcomeName(text) : text;
}

function When({ at }: { at: string }) {
  const format = useFormat();
  return (
    <span className="text-sm text-soft">
      {format.shortDay(at)}, <Clock at={at} />
    </span>
  );
}

const rowClass = "flex gap-3 px-4 py-3";

function Way({ conversationId, children }: { conversationId: string | null; children: ReactNode }) {
  if (conversationId === null) return <div className={rowClass}>{children}</div>;
  return (
    <Link
      to="/conversations/$conversationId"
      params={{ conversationId }}
      className={`${rowClass} -outline-offset-2 hover:bg-sunken`}
    >
      {children}
    </Link>
  );
}
