import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { Field, Input } from "../../components/field.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { emptyIsNull, errorText } from "./field-rules.ts";
import { SectionForm } from "./section-form.tsx";
import type { SectionProps, SectionShape } from "./section-shape.ts";
import { useSection } from "./use-section.ts";

const travel = { error: () => m.settings_travel_wrong() };
const jobs = { error: () => m.settings_jobs_wrong() };
const fee = { error: () => m.settings_amount_wrong() };

const schema = z.object({
  travel_buffer_minutes: z.number(travel).int(travel).min(0, travel).max(240, travel),
  max_jobs_per_day: z.number(jobs).int(jobs).min(1, jobs).max(500, jobs).nullable(),
  after_hours_fee: z.number(fee).min(0, fee).max(1_000_000, fee).nullable(),
});

type Fields = z.infer<typeof schema>;

const shape: SectionShape<Fields> = {
  toFields: ({ travel_buffer_minutes, max_jobs_per_day, after_hours_fee }) => ({
    travel_buffer_minutes,
    max_jobs_per_day,
    after_hours_fee,
  }),
  toChange: (fields) => fields,
  told: [
    { label: m.settings_travel, show: (fields) => String(fields.travel_buffer_minutes) },
    { label: m.settings_jobs, show: (fields) => String(fields.max_jobs_per_day ?? "–") },
    { label: m.settings_fee, show: (fields) => String(fields.after_hours_fee ?? "–") },
  ],
};

/** How much fits into a day, and what an hour outside it costs. */
export function LimitsSection({ id, title, settings }: SectionProps) {
  const form = useForm<Fields>({ resolver: zodResolver(schema), defaultValues: shape.toFields(settings) });
  const section = useSection({ id, form, shape, settings });
  const { register, formState } = form;
  const { errors } = formState;
  const count = { type: "number", inputMode: "numeric", min: 0 } as const;
  return (
    <SectionForm id={id} title={title} lead={m.settings_limits_lead()} section={section}>
      <div className="grid items-start gap-4 md:grid-cols-3">
        <Field
          label={m.settings_travel()}
          hint={m.settings_travel_hint()}
          error={errorText(errors.travel_buffer_minutes)}
        >
          <Input {...count} {...register("travel_buffer_minutes", { valueAsNumber: true })} />
        </Field>
        <Field
          label={m.settings_jobs()}
          hint={m.settings_jobs_hint()}
          error={errorText(errors.max_jobs_per_day)}
          isOptional
        >
          <Input {...count} {...register("max_jobs_per_day", emptyIsNull)} />
        </Field>
        <Field
          label={m.settings_fee()}
          hint={m.settings_fee_hint()}
          error={errorText(errors.after_hours_fee)}
          isOptional
        >
          <Input {...count} inputMode="decimal" step="any" {...register("after_hours_fee", emptyIsNull)} />
        </Field>
      </div>
    </SectionForm>
  );
}
