import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import type { Appointment } from "../../api/types.ts";
import { useEnterVisit } from "../../api/visits.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { showToast } from "../../components/toast-store.ts";
import { useFormat } from "../../format/use-format.ts";
import { m } from "../../generated/paraglide/messages.js";
import { keyPerVisit } from "./key-per-visit.ts";
import { refusalOf } from "./refusal.ts";
import { RefusalNote } from "./refusal-note.tsx";
import { useVisitCustomer } from "./use-visit-customer.ts";
import { VisitFields } from "./visit-fields.tsx";
import { emptyForm, newVisitOf, type VisitForm, visitFormSchema } from "./visit-form.ts";
import { WhoFields } from "./who-fields.tsx";
import { toFields } from "./zoned-fields.ts";

const formId = "new-visit";

interface Props {
  /** When it is proposed for, ISO 8601. */
  start: string;
  onClose: () => void;
  onEntered: (visit: Appointment) => void;
}

/** Enters a visit by hand: who, what, when. */
export function NewVisitDialog({ start, onClose, onEntered }: Props) {
  const { place } = useFormat();
  const [keyOf] = useState(keyPerVisit);
  const form = useForm<VisitForm>({
    resolver: zodResolver(visitFormSchema),
    defaultValues: emptyForm(toFields(start, place.zone)),
  });
  const who = useVisitCustomer();
  const enter = useEnterVisit();
  const isBusy = enter.isPending || who.isSaving;
  const submit = form.handleSubmit(async (fields) => {
    const customerId = await who.resolve();
    if (customerId === null) return;
    const asked = newVisitOf(fields, { customerId, zone: place.zone });
    const visit = await enter.mutateAsync({ key: keyOf(asked), visit: asked }).catch(() => null);
    if (visit === null) return;
    showToast({ text: m.calendar_entered() });
    onEntered(visit);
  }, who.check);
  return (
    <Dialog isOpen onClose={onClose} title={m.calendar_new()} footer={<Footer isBusy={isBusy} onClose={onClose} />}>
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
        <WhoFields who={who} />
        <VisitFields form={form} addressHint={m.calendar_address_hint()} />
        {enter.isError && !enter.isPending && <RefusalNote refusal={refusalOf(enter.error)} />}
      </form>
    </Dialog>
  );
}

function Footer({ isBusy, onClose }: { isBusy: boolean; onClose: () => void }) {
  return (
    <>
      <Button onClick={onClose}>{m.cancel()}</Button>
      <Button kind="primary" type="submit" form={formId} isBusy={isBusy}>
        {m.calendar_enter()}
      </Button>
    </>
  );
}
