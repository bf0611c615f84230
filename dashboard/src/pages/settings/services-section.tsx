import { zodResolver } from "@hookform/resolvers/zod";
import { Plus } from "lucide-react";
import { useFieldArray, useForm } from "react-hook-form";
import { Button } from "../../components/button.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { SectionForm } from "./section-form.tsx";
import type { SectionProps } from "./section-shape.ts";
import { newService, type ServicesFields, servicesSchema, servicesShape } from "./service-fields.ts";
import { ServiceRow } from "./service-row.tsx";
import { useSection } from "./use-section.ts";

/** What the business does: the assistant books by these lengths and quotes these prices. */
export function ServicesSection({ id, title, settings }: SectionProps) {
  const form = useForm<ServicesFields>({
    resolver: zodResolver(servicesSchema),
    defaultValues: servicesShape.toFields(settings),
  });
  const section = useSection({ id, form, shape: servicesShape, settings });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "services" });
  return (
    <SectionForm id={id} title={title} lead={m.settings_services_lead()} section={section}>
      <ul className="-mx-4 divide-y divide-line border-y border-line">
        {fields.map((field, index) => (
          <ServiceRow
            key={field.id}
            form={form}
            index={index}
            onRemove={fields.length > 1 ? () => remove(index) : undefined}
          />
        ))}
      </ul>
      <div>
        <Button onClick={() => append(newService, { focusName: `services.${fields.length}.name.en` })}>
          <Plus aria-hidden className="size-4" />
          {m.settings_add_service()}
        </Button>
      </div>
    </SectionForm>
  );
}
