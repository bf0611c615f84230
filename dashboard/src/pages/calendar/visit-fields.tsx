import { Controller, type UseFormReturn } from "react-hook-form";
import { useBusiness } from "../../api/business.ts";
import { Field, Input, Select, Textarea } from "../../components/field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useServiceName } from "../../format/use-service-name.ts";
import { m } from "../../generated/paraglide/messages.js";
import type { VisitForm } from "./visit-form.ts";

interface Props {
  form: UseFormReturn<VisitForm>;
  /** What an empty address means. */
  addressHint?: string;
}

/** Service, day, time, length, place, note, and whether it is an emergency. */
export function VisitFields({ form, addressHint }: Props) {
  const { register, control } = form;
  return (
    <>
      <ServiceField form={form} />
      <TimeFields form={form} />
      <Field label={m.fact_address()} hint={addressHint} isOptional>
        <Input {...register("address")} autoComplete="off" />
      </Field>
      <Field label={m.calendar_note()} isOptional>
        <Textarea {...register("note")} />
      </Field>
      <Controller
        control={control}
        name="isEmergency"
        render={({ field }) => (
          <Switch
            label={m.emergency()}
            hint={m.calendar_emergency_hint()}
            isOn={field.value}
            onChange={field.onChange}
          />
        )}
      />
    </>
  );
}

/** A service brings its usual length along. */
function ServiceField({ form: { register, setValue } }: { form: UseFormReturn<VisitForm> }) {
  const services = useBusiness().data?.services ?? [];
  const nameOf = useServiceName();
  const named = services.map(({ key }) => ({ value: key, label: nameOf(key) }));
  const options = [{ value: "", label: m.calendar_no_service() }, ...named];
  const field = register("service", {
    onChange: ({ target }: { target: HTMLSelectElement }) => {
      const minutes = services.find(({ key }) => key === target.value)?.minutes;
      if (minutes !== undefined) setValue("minutes", minutes, { shouldDirty: true, shouldValidate: true });
    },
  });
  return (
    <Field label={m.fact_service()} isOptional>
      <Select {...field} options={options} />
    </Field>
  );
}

function TimeFields({ form: { register, formState } }: { form: UseFormReturn<VisitForm> }) {
  const { errors } = formState;
  return (
    <div className="grid grid-cols-2 gap-3 md:grid-cols-[11rem_9rem_minmax(0,1fr)]">
      <div className="col-span-2 md:col-span-1">
        <Field label={m.calendar_date()} error={errors.date?.message}>
          <Input type="date" {...register("date")} />
        </Field>
      </div>
      <Field label={m.calendar_time()} error={errors.time?.message}>
        <Input type="time" {...register("time")} />
      </Field>
      <Field label={m.calendar_minutes()} error={errors.minutes?.message}>
        <Input type="number" inputMode="numeric" min={5} step={5} {...register("minutes", { valueAsNumber: true })} />
      </Field>
    </div>
  );
}
