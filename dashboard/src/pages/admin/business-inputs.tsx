import type { UseFormReturn } from "react-hook-form";
import { Field, Input, Select } from "../../components/field.tsx";
import { zoneChoices } from "../../format/zone-choices.ts";
import { m } from "../../generated/paraglide/messages.js";
import { type BusinessFields, emptyBusiness, trades } from "./business-form.ts";

export function BusinessInputs({ form: { register, formState } }: { form: UseFormReturn<BusinessFields> }) {
  const { errors } = formState;
  return (
    <>
      <Field label={m.admin_name()} error={errors.name?.message}>
        <Input {...register("name")} autoComplete="off" />
      </Field>
      <div className="grid items-start gap-4 md:grid-cols-2">
        <Field label={m.admin_trade()}>
          <Select {...register("vertical")} options={trades()} />
        </Field>
        <Field label={m.admin_language()}>
          <Select
            {...register("language_code")}
            options={[
              { value: "en", label: "English" },
              { value: "es", label: "Español" },
            ]}
          />
        </Field>
      </div>
      <Field label={m.admin_zone()}>
        <Select {...register("zone")} options={zoneChoices(emptyBusiness.zone)} />
      </Field>
      <Field label={m.admin_number()} hint={m.admin_number_hint()} error={errors.number?.message} isOptional>
        <Input type="tel" {...register("number")} autoComplete="off" />
      </Field>
      <Field label={m.admin_owner_name()} isOptional>
        <Input {...register("owner_name")} autoComplete="off" />
      </Field>
      <Field
        label={m.admin_owner_email()}
        hint={m.admin_owner_email_hint()}
        error={errors.owner_email?.message}
        isOptional
      >
        <Input type="email" {...register("owner_email")} autoComplete="off" />
      </Field>
    </>
  );
}
