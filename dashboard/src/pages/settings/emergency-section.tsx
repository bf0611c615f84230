import { zodResolver } from "@hookform/resolvers/zod";
import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { m } from "../../generated/paraglide/messages.js";
import { SectionForm } from "./section-form.tsx";
import { listed, type SectionProps, type SectionShape } from "./section-shape.ts";
import { TagInput } from "./tag-input.tsx";
import { useSection } from "./use-section.ts";

const words = { error: () => m.settings_words_wrong() };
const schema = z.object({ emergency_keywords: z.array(z.string().max(60, words)).max(50, words) });

type Fields = z.infer<typeof schema>;

const shape: SectionShape<Fields> = {
  toFields: ({ emergency_keywords }) => ({ emergency_keywords }),
  toChange: (fields) => fields,
  told: [{ label: m.settings_emergency_words, show: (fields) => listed(fields.emergency_keywords) }],
};

/** Words that make a call an emergency, beside those that always do. */
export function EmergencySection({ id, title, settings }: SectionProps) {
  const form = useForm<Fields>({ resolver: zodResolver(schema), defaultValues: shape.toFields(settings) });
  const section = useSection({ id, form, shape, settings });
  const isWrong = form.formState.errors.emergency_keywords !== undefined;
  return (
    <SectionForm id={id} title={title} lead={m.settings_emergencies_lead()} section={section}>
      <Controller
        control={form.control}
        name="emergency_keywords"
        render={({ field }) => (
          <TagInput
            label={m.settings_emergency_words()}
            error={isWrong ? m.settings_words_wrong() : undefined}
            tags={field.value}
            onChange={field.onChange}
          />
        )}
      />
    </SectionForm>
  );
}
