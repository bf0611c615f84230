import { useState } from "react";
import type { Appointment } from "../../api/types.ts";
import { useCancelVisit } from "../../api/visits.ts";
import { Button } from "../../components/button.tsx";
import { showToast } from "../../components/toast-store.ts";
import { useNow } from "../../format/use-now.ts";
import { m } from "../../generated/paraglide/messages.js";
import { type Refusal, refusalOf } from "./refusal.ts";
import { isCustomerTexted } from "./visit-form.ts";

interface Props {
  visit: Appointment;
  onRefused: (refusal: Refusal) => void;
  onCancelled: () => void;
}

/** Calls the visit off, after asking once. */
export function CancelVisit({ visit, onRefused, onCancelled }: Props) {
  const [isAsking, setAsking] = useState(false);
  const cancel = useCancelVisit();
  const confirm = async () => {
    try {
      await cancel.mutateAsync(visit);
    } catch (error) {
      setAsking(false);
      onRefused(refusalOf(error));
      return;
    }
    showToast({ text: m.calendar_cancelled() });
    onCancelled();
  };
  if (!isAsking) {
    return (
      <Button kind="secondary" onClick={() => setAsking(true)}>
        {m.calendar_cancel()}
      </Button>
    );
  }
  return (
    <section aria-label={m.calendar_cancel()} className="grid gap-3 rounded-md border border-line p-3">
      <Question visit={visit} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button autoFocus onClick={() => setAsking(false)}>
          {m.calendar_cancel_keep()}
        </Button>
        <Button isBusy={cancel.isPending} onClick={() => void confirm()}>
          {m.calendar_cancel_confirm()}
        </Button>
      </div>
    </section>
  );
}

function Question({ visit }: { visit: Appointment }) {
  const now = useNow(60_000);
  const name = visit.contact_name || m.calendar_the_customer();
  return (
    <p role="alert">
      <span className="font-medium">{m.calendar_cancel_ask()}</span>{" "}
      {isCustomerTexted(visit, now) ? m.calendar_cancel_texted({ name }) : m.calendar_cancel_silent({ name })}
    </p>
  );
}
