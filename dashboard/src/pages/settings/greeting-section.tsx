import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import { Field, Textarea } from "../../components/field.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { errorText, orNull } from "./field-rules.ts";
import { GreetingPreview } from "./greeting-preview.tsx";
import { SectionForm } from "./section-form.tsx";
import type { SectionProps, SectionShape } from "./section-shape.ts";
import { useSection } from "./use-section.ts";

const own = z.string().max(300, { error: () => m.settings_greeting_long() });
const schema = z.object({ greeting: z.object({ en: own, es: own }) });

type Fields = z.infer<typeof schema>;

const shape: SectionShape<Fields> = {
  toFields: ({ greeting }) => ({ greeting: { en: greeting?.en ?? "", es: greeting?.es ?? "" } }),
  toChange: ({ greeting }) => {
    const [en, es] = [orNull(greeting.en), orNull(greeting.es)];
    if (en === null && es === null) return { greeting: null };
    return { greeting: { ...(en !== null && { en }), ...(es !== null && { es }) } };
  },
  told: [
    { label: m.settings_greeting_en, show: ({ greeting }) => greeting.en || "–" },
    { label: m.settings_greeting_es, show: ({ greeting }) => greeting.es || "–" },
  ],
};

/** The first words of a call, in the business's own words if it has any. */
export function GreetingSection({ id, title, settings }: SectionProps) {
  const form = useForm<Fields>({ resolver: zodResolver(schema), defaultValues: shape.toFields(settings) });
  const section = useSection({ id, form, shape, settings });
  const { register, control, formState } = form;
  const typed = useWatch({ control, name: "greeting" });
  const errors = formState.errors.greeting;
  return (
    <SectionForm id={id} title={title} lead={m.settings_greeting_lead()} section={section}>
      <Field label={m.settings_greeting_en()} error={errorText(errors?.en)} isOptional>
        <Textarea {...register("greeting.en")} rows={2} lang="en" />
      </Field>
      <GreetingPreview language="en" own={typed.en} business={settings.name} />
      <Field label={m.settings_greeting_es()} error={errorText(errors?.es)} isOptional>
        <Textarea {...register("greeting.es")} rows={2} lang="es" />
      </Field>
      <GreetingPreview language="es" own={typed.es} business={settings.name} />
      <p className="text-sm text-soft">{m.settings_greeting_texts()}</p>
    </SectionForm>
  );
}
