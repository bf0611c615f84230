import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { Field, Input, Select } from "../../components/field.tsx";
import { phone } from "../../format/phone.ts";
import { zoneChoices } from "../../format/zone-choices.ts";
import { m } from "../../generated/paraglide/messages.js";
import { errorText, orNull, phoneField } from "./field-rules.ts";
import { SectionForm } from "./section-form.tsx";
import type { SectionProps, SectionShape } from "./section-shape.ts";
import { useSection } from "./use-section.ts";

const schema = z.object({
  name: z
    .string()
    .trim()
    .min(1, { error: () => m.settings_name_missing() })
    .max(80, { error: () => m.settings_name_missing() }),
  owner_phone: phoneField,
  transfer_to: phoneField,
  language_code: z.enum(["en", "es"]),
  zone: z.string(),
});

type Fields = z.infer<typeof schema>;

const languageNames = { en: "English", es: "Español" } as const;

const shape: SectionShape<Fields> = {
  toFields: ({ name, owner_phone, transfer_to, language_code, zone }) => ({
    name,
    language_code,
    zone,
    owner_phone: phone(owner_phone ?? ""),
    transfer_to: phone(transfer_to ?? ""),
  }),
  toChange: (fields) => ({
    ...fields,
    owner_phone: orNull(fields.owner_phone),
    transfer_to: orNull(fields.transfer_to),
  }),
  told: [
    { label: m.settings_name, show: ({ name }) => name },
    { label: m.settings_owner_phone, show: ({ owner_phone }) => owner_phone || "–" },
    { label: m.settings_transfer_to, show: ({ transfer_to }) => transfer_to || "–" },
    { label: m.settings_language, show: ({ language_code }) => languageNames[language_code] },
    { label: m.settings_zone, show: ({ zone }) => zone },
  ],
};

/** Who the business is, and whom its calls reach. */
export function BusinessSection({ id, title, settings }: SectionProps) {
  const form = useForm<Fields>({ resolver: zodResolver(schema), defaultValues: shape.toFields(settings) });
  const section = useSection({ id, form, shape, settings });
  const { register, formState } = form;
  const { errors } = formState;
  const zones = useMemo(() => zoneChoices(settings.zone), [settings.zone]);
  const languages = Object.entries(languageNames).map(([value, label]) => ({ value, label }));
  return (
    <SectionForm id={id} title={title} lead={m.settings_business_lead()} section={section}>
      <Field label={m.settings_name()} error={errorText(errors.name)}>
        <Input {...register("name")} autoComplete="organization" />
      </Field>
      <div className="grid items-start gap-4 md:grid-cols-2">
        <Field
          label={m.settings_owner_phone()}
          hint={m.settings_owner_phone_hint()}
          error={errorText(errors.owner_phone)}
          isOptional
        >
          <Input type="tel" {...register("owner_phone")} autoComplete="off" />
        </Field>
        <Field
          label={m.settings_transfer_to()}
          hint={m.settings_transfer_to_hint()}
          error={errorText(errors.transfer_to)}
          isOptional
        >
          <Input type="tel" {...register("transfer_to")} autoComplete="off" />
        </Field>
        <Field label={m.settings_language()} hint={m.settings_language_hint()}>
          <Select {...register("language_code")} options={languages} />
        </Field>
        <Field label={m.settings_zone()} hint={m.settings_zone_hint()} error={errorText(errors.zone)}>
          <Select {...register("zone")} options={zones} />
        </Field>
      </div>
    </SectionForm>
  );
}
