import { Controller, type UseFormReturn } from "react-hook-form";
import { Field, Input } from "../../components/field.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { emptyIsNull, errorText } from "./field-rules.ts";
import type { ServicesFields } from "./service-fields.ts";
import { TagInput } from "./tag-input.tsx";

/** All fields of one service. */
export function ServiceInputs({ form, index }: { form: UseFormReturn<ServicesFields>; index: number }) {
  const { register, control, formState } = form;
  const errors = formState.errors.services?.[index];
  const at = `services.${index}` as const;
  const amount = { type: "number", inputMode: "decimal", min: 0, step: "any" } as const;
  return (
    <>
      <div className="grid items-start gap-4 md:grid-cols-2">
        <Field
          label={m.settings_service_en()}
          hint={m.settings_service_name_hint()}
          error={errorText(errors?.name?.en)}
        >
          <Input {...register(`${at}.name.en`)} lang="en" autoComplete="off" />
        </Field>
        <Field label={m.settings_service_es()} error={errorText(errors?.name?.es)}>
          <Input {...register(`${at}.name.es`)} lang="es" autoComplete="off" />
        </Field>
      </div>
      <div className="grid items-start gap-4 md:grid-cols-3">
        <Field label={m.settings_minutes()} error={errorText(errors?.minutes)}>
          <Input type="number" inputMode="numeric" step={5} {...register(`${at}.minutes`, { valueAsNumber: true })} />
        </Field>
        <Field label={m.settings_price_from()} error={errorText(errors?.price_min)} isOptional>
          <Input {...amount} {...register(`${at}.price_min`, emptyIsNull)} />
        </Field>
        <Field label={m.settings_price_to()} error={errorText(errors?.price_max)} isOptional>
          <Input {...amount} {...register(`${at}.price_max`, emptyIsNull)} />
        </Field>
      </div>
      <Controller
        control={control}
        name={`${at}.words`}
        render={({ field }) => (
          <TagInput
            label={m.settings_words()}
            hint={m.settings_words_hint()}
            error={errors?.words === undefined ? undefined : m.settings_words_wrong()}
            tags={field.value}
            onChange={field.onChange}
          />
        )}
      />
    </>
  );
}
