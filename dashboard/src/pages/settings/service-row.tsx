import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { Button } from "../../components/button.tsx";
import { useFormat } from "../../format/use-format.ts";
import { m } from "../../generated/paraglide/messages.js";
import { getLocale } from "../../generated/paraglide/runtime.js";
import type { ServicesFields } from "./service-fields.ts";
import { ServiceInputs } from "./service-inputs.tsx";

interface Props {
  form: UseFormReturn<ServicesFields>;
  index: number;
  /** Undefined for the last one: a business has at least one service. */
  onRemove: (() => void) | undefined;
}

/** A service in one line; its fields when it is opened. A new one, and one that has a fault, is open. */
export function ServiceRow({ form, index, onRemove }: Props) {
  const service = useWatch({ control: form.control, name: `services.${index}` });
  const isWrong = form.formState.errors.services?.[index] !== undefined;
  const [isOpened, setOpened] = useState(service.key === "");
  const name = titled(service.name[getLocale()] || service.name.en) || m.settings_new_service();
  return (
    <li>
      <details open={isOpened || isWrong} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary className="flex min-h-14 items-center gap-3 px-4 py-2 -outline-offset-2 hover:bg-sunken">
          <span className="min-w-0 flex-1">
            <span className="block font-medium">{name}</span>
            <Facts minutes={service.minutes} from={service.price_min} to={service.price_max} />
          </span>
          <ChevronDown aria-hidden className="size-4 text-soft" />
        </summary>
        <div className="grid gap-4 px-4 pt-2 pb-4">
          <ServiceInputs form={form} index={index} />
          {onRemove !== undefined && (
            <div>
              <Button onClick={onRemove}>{m.settings_remove({ what: name })}</Button>
            </div>
          )}
        </div>
      </details>
    </li>
  );
}

const titled = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function Facts({ minutes, from, to }: { minutes: number; from: number | null; to: number | null }) {
  const format = useFormat();
  const price = from === null || to === null ? m.settings_no_price() : format.moneyRange(from, to);
  return (
    <span className="block text-sm text-soft">
      {Number.isNaN(minutes) ? "–" : m.settings_minutes_short({ minutes })} · {price}
    </span>
  );
}
