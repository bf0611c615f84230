import { Siren } from "lucide-react";
import type { Callback, ScheduledVisit } from "../../api/types.ts";
import { Card } from "../../components/card.tsx";
import { AddressLink, PhoneLink } from "../../components/contact-links.tsx";
import { Ago } from "../../components/time.tsx";
import { visitStatusName } from "../../format/names.ts";
import { personName } from "../../format/person-name.ts";
import { useFormat } from "../../format/use-format.ts";
import { useNow } from "../../format/use-now.ts";
import { m } from "../../generated/paraglide/messages.js";
import { ConversationLink } from "./conversation-link.tsx";
import type { Emergency } from "./emergencies.ts";
import { WaitingActions } from "./waiting-actions.tsx";

interface Props {
  emergency: Emergency;
  onDone: (callback: Callback) => void;
}

export function EmergencyCard({ emergency, onDone }: Props) {
  const { address, words, at, callback, visit, call, phone, conversationId } = emergency;
  const name = personName(emergency.name, emergency.phone);
  return (
    <Card tone="emergency" className="grid gap-3 p-4">
      <div className="flex gap-3">
        <Siren aria-hidden className="mt-0.5 size-5 shrink-0 text-emergency" />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-baseline justify-between gap-x-3">
            <h3 className="font-semibold">{name}</h3>
            <p className="text-sm font-medium text-emergency">
              {call === null ? at !== null && <Ago at={at} /> : <OnTheLine id={call.id} />}
            </p>
          </div>
          {words !== null && <p className="whitespace-pre-line">{words}</p>}
          <div className="flex flex-wrap gap-x-4 text-sm">
            {phone !== null && <PhoneLink number={phone} />}
            {address !== null && <AddressLink address={address} />}
            {conversationId !== null && <ConversationLink id={conversationId} />}
          </div>
          {visit !== null && <VisitLine visit={visit} />}
        </div>
      </div>
      <WaitingActions name={name} number={phone} callKind="emergency" callback={callback} onDone={onDone} />
    </Card>
  );
}

function OnTheLine({ id }: { id: string }) {
  return (
    <a href={`#${id}`} className="inline-flex items-center gap-2 underline underline-offset-4">
      <span aria-hidden className="live-dot size-2 rounded-full bg-emergency-fill" />
      {m.today_on_the_line()}
    </a>
  );
}

function VisitLine({ visit }: { visit: ScheduledVisit }) {
  const format = useFormat();
  const now = useNow(60_000);
  return (
    <p className="text-sm">
      {m.today_visit_line({ time: format.visitTime(visit, now), status: visitStatusName(visit.status).toLowerCase() })}
    </p>
  );
}
