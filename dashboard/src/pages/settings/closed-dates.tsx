import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Field, Input } from "../../components/field.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { dateText } from "./hours-fields.ts";
import { Tags } from "./tag-input.tsx";

/** Single days on which nobody works, such as a vacation. */
export function ClosedDates({ dates, onChange }: { dates: readonly string[]; onChange: (dates: string[]) => void }) {
  const [date, setDate] = useState("");
  const add = () => {
    if (date === "") return;
    onChange([...new Set([...dates, date])].toSorted());
    setDate("");
  };
  return (
    <div className="grid gap-2">
      <div className="flex items-end gap-2">
        <Field label={m.settings_closed_dates()} isOptional>
          <Input type="date" value={date} onChange={({ target }) => setDate(target.value)} />
        </Field>
        <Button onClick={add} className="h-11" aria-label={m.settings_add_date()}>
          {m.settings_add()}
        </Button>
      </div>
      <Tags tags={dates} show={dateText} onRemove={(gone) => onChange(dates.filter((one) => one !== gone))} />
    </div>
  );
}
