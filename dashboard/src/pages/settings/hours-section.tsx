import { zodResolver } from "@hookform/resolvers/zod";
import { Controller, useForm } from "react-hook-form";
import { m } from "../../generated/paraglide/messages.js";
import { ClosedDates } from "./closed-dates.tsx";
import { DayHours } from "./day-hours.tsx";
import { holidayName, holidays } from "./holiday-names.ts";
import { type HoursFields, hoursSchema, hoursShape, weekdays } from "./hours-fields.ts";
import { SectionForm } from "./section-form.tsx";
import type { SectionProps } from "./section-shape.ts";
import { useSection } from "./use-section.ts";

/** When visits are booked, and when nobody works. */
export function HoursSection({ id, title, settings }: SectionProps) {
  const form = useForm<HoursFields>({
    resolver: zodResolver(hoursSchema),
    defaultValues: hoursShape.toFields(settings),
  });
  const section = useSection({ id, form, shape: hoursShape, settings });
  const { control, register } = form;
  return (
    <SectionForm id={id} title={title} lead={m.settings_hours_lead()} section={section}>
      <div className="divide-y divide-line">
        {weekdays.map((day) => (
          <DayHours key={day} day={day} form={form} />
        ))}
      </div>
      <fieldset className="grid gap-2">
        <legend className="mb-1 text-sm font-medium">{m.settings_closed_holidays()}</legend>
        <div className="grid gap-x-4 md:grid-cols-2">
          {holidays.map((holiday) => (
            <label key={holiday} className="flex min-h-11 items-center gap-3 md:min-h-9">
              <input
                type="checkbox"
                value={holiday}
                {...register("closed_holidays")}
                className="size-5 accent-accent-fill"
              />
              {holidayName(holiday)}
            </label>
          ))}
        </div>
      </fieldset>
      <Controller
        control={control}
        name="closed_dates"
        render={({ field }) => <ClosedDates dates={field.value} onChange={field.onChange} />}
      />
    </SectionForm>
  );
}
