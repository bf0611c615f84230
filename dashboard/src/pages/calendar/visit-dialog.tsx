import { useState } from "react";
import { useMayChange } from "../../api/session.ts";
import type { Appointment } from "../../api/types.ts";
import { Sheet } from "../../components/dialog.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useServiceName } from "../../format/use-service-name.ts";
import { m } from "../../generated/paraglide/messages.js";
import { CancelVisit } from "./cancel-visit.tsx";
import type { Refusal } from "./refusal.ts";
import { RefusalNote } from "./refusal-note.tsx";
import { VisitDetails } from "./visit-details.tsx";
import { VisitEditor } from "./visit-editor.tsx";

interface Props {
  visit: Appointment;
  /** Where it was dragged to in vain, ISO 8601: the form begins there. */
  wishedStart?: string | undefined;
  refusal?: Refusal | undefined;
  onClose: () => void;
}

/** One visit in full: whose, where, what, and all that can be changed. */
export function VisitDialog({ visit: opened, wishedStart, refusal: before, onClose }: Props) {
  const format = useFormat();
  const serviceName = useServiceName();
  // As it was when it was opened, until the API tells what it has become.
  const [visit, setVisit] = useState(opened);
  const [refusal, setRefusal] = useState(before);
  const isOpenForChange = useMayChange() && visit.status !== "CANCELLED";
  const service = visit.service_type === null ? m.calendar_visit() : serviceName(visit.service_type);
  const when = `${format.longDay(visit.start_time)}, ${format.clockRange(visit.start_time, visit.end_time)}`;
  const refuse = (why: Refusal) => {
    setRefusal(why);
    if (why.kind === "changed") setVisit(why.current);
  };
  return (
    <Sheet isOpen onClose={onClose} title={visit.contact_name || service} description={`${service} · ${when}`}>
      <div className="grid gap-6">
        <VisitDetails visit={visit} />
        {refusal !== undefined && <RefusalNote refusal={refusal} />}
        {isOpenForChange && (
          <>
            <VisitEditor
              key={visit.version}
              visit={visit}
              wishedStart={wishedStart}
              onRefused={refuse}
              onSaved={onClose}
            />
            <CancelVisit visit={visit} onRefused={refuse} onCancelled={onClose} />
          </>
        )}
      </div>
    </Sheet>
  );
}
