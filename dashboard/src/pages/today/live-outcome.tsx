import { useQuery } from "@tanstack/react-query";
import { appointmentQuery } from "../../api/appointments.ts";
import type { OngoingConversation } from "../../api/live/state.ts";
import { Badge } from "../../components/badge.tsx";
import { outcomeName } from "../../format/names.ts";
import { useFormat } from "../../format/use-format.ts";
import { useNow } from "../../format/use-now.ts";
import { m } from "../../generated/paraglide/messages.js";
import { ConversationLink } from "./conversation-link.tsx";

/** What a conversation came to: "Booked: Thu, Dec 3, 2:00 – 4:00 PM". */
export function LiveOutcome({ call, outcome }: { call: OngoingConversation; outcome: string }) {
  const time = useVisitTime(call.appointment_id);
  const name = outcomeName(outcome);
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <Badge tone="accent">{time === null ? name : m.today_outcome_with_time({ outcome: name, time })}</Badge>
      <ConversationLink id={call.id} />
    </p>
  );
}

function useVisitTime(id: string | null): string | null {
  const format = useFormat();
  const now = useNow(60_000);
  const { data } = useQuery({ ...appointmentQuery(id ?? ""), enabled: id !== null });
  return data === undefined ? null : format.visitTime(data, now);
}
