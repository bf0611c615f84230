import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import type { Appointment } from "../../api/types.ts";
import { useChangeVisit } from "../../api/visits.ts";
import { Button } from "../../components/button.tsx";
import { Field, Select } from "../../components/field.tsx";
import { showToast } from "../../components/toast-store.ts";
import { visitStatusName } from "../../format/names.ts";
import { useFormat } from "../../format/use-format.ts";
import { m } from "../../generated/paraglide/messages.js";
import { type Refusal, refusalOf } from "./refusal.ts";
import { VisitFields } from "./visit-fields.tsx";
import { changeOf, formOf, type VisitForm, visitFormSchema } from "./visit-form.ts";
import { toFields } from "./zoned-fields.ts";

const statuses = ["SCHEDULED", "CONFIRMED", "PENDING_RESCHEDULE", "COMPLETED"] as const;

interface Props {
  visit: Appointment;
  wishedStart: string | undefined;
  onRefused: (refusal: Refusal) => void;
  onSaved: () => void;
}

/** The fields of a visit. Moving it by date and time is the way for keyboards and phones. */
export function VisitEditor({ visit, wishedStart, onRefused, onSaved }: Props) {
  const { place } = useFormat();
  const saved = formOf(visit, place.zone);
  const wished = wishedStart === undefined ? {} : toFields(wishedStart, place.zone);
  const form = useForm<VisitForm>({
    resolver: zodResolver(visitFormSchema),
    defaultValues: { ...saved, ...wished },
  });
  const change = useChangeVisit();
  const submit = form.handleSubmit(async (fields) => {
    try {
      await change.mutateAsync({ id: visit.id, change: changeOf(visit, fields, place.zone) });
    } catch (error) {
      onRefused(refusalOf(error));
      return;
    }
    showToast({ text: m.saved() });
    onSaved();
  });
  return (
    <form noValidate aria-label={m.calendar_change()} onSubmit={(event) => void submit(event)} className="grid gap-4">
      <VisitFields form={form} />
      <Field label={m.calendar_status()}>
        <Select
          {...form.register("status")}
          options={statuses.map((status) => ({ value: status, label: visitStatusName(status) }))}
        />
      </Field>
      <Button kind="primary" type="submit" isBusy={change.isPending}>
        {m.save()}
      </Button>
    </form>
  );
}
