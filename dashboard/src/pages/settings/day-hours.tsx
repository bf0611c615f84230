import { Controller, type UseFormReturn, useWatch } from "react-hook-form";
import { Input } from "../../components/field.tsx";
import { Switch } from "../../components/switch.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { errorText } from "./field-rules.ts";
import { type HoursFields, weekdayName, type weekdays } from "./hours-fields.ts";

interface Props {
  day: (typeof weekdays)[number];
  form: UseFormReturn<HoursFields>;
}

/** One weekday: open from when to when, or closed. */
export function DayHours({ day, form: { control, formState, register } }: Props) {
  const name = weekdayName(day);
  const isOpen = useWatch({ control, name: `hours.${day}.isOpen` });
  const wrong = formState.errors.hours?.[day];
  const error = errorText(wrong?.open ?? wrong?.close ?? (wrong as { type?: unknown } | undefined));
  const noteId = `hours-${day}-error`;
  const marks = (isWrong: boolean) => (isWrong ? { "aria-invalid": true, "aria-describedby": noteId } : {});
  return (
    <div className="grid items-center gap-x-4 py-1 md:min-h-14 md:grid-cols-[12rem_1fr]">
      <Controller
        control={control}
        name={`hours.${day}.isOpen`}
        render={({ field }) => <Switch label={name} isOn={field.value} onChange={field.onChange} />}
      />
      {isOpen ? (
        <div className="flex items-center gap-2 pb-2 md:pb-0">
          <Input
            type="time"
            aria-label={m.settings_opens({ day: name })}
            {...marks(wrong?.open !== undefined)}
            {...register(`hours.${day}.open`)}
          />
          <span aria-hidden>–</span>
          <Input
            type="time"
            aria-label={m.settings_closes({ day: name })}
            {...marks(wrong?.close !== undefined)}
            {...register(`hours.${day}.close`)}
          />
        </div>
      ) : (
        <p className="pb-2 text-soft md:pb-0">{m.settings_closed()}</p>
      )}
      {error !== undefined && (
        <p id={noteId} className="pb-2 text-sm font-medium text-needs md:col-start-2">
          {error}
        </p>
      )}
    </div>
  );
}
