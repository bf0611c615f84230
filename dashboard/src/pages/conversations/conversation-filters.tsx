import { SlidersHorizontal } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import type { ConversationFilter } from "../../api/conversations.ts";
import { Button } from "../../components/button.tsx";
import { Input, Select } from "../../components/field.tsx";
import { Switch } from "../../components/switch.tsx";
import { channelName, outcomeName } from "../../format/names.ts";
import { m } from "../../generated/paraglide/messages.js";
import { channels, outcomes } from "./filter.ts";

interface Props {
  filter: ConversationFilter;
  /** Undefined takes a filter away. */
  onChange: (wish: ConversationFilter) => void;
  onClear: () => void;
}

/** In sight on a wide screen; behind a button on a phone, where the list comes first. */
export function ConversationFilters({ filter, onChange, onClear }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const set = Object.keys(filter).length;
  return (
    <search className="mb-4 block">
      <div className="flex gap-2 md:hidden">
        <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)} className="flex-1">
          <SlidersHorizontal aria-hidden className="size-4" />
          {set === 0 ? m.conversations_filters() : m.conversations_filters_set({ count: set })}
        </Button>
        {set > 0 && <Clear onClear={onClear} />}
      </div>
      <div id={id} className={isOpen ? "mt-2" : "hidden md:block"}>
        <div className="grid grid-cols-2 items-end gap-3 md:grid-cols-[repeat(4,minmax(0,11rem))_auto_auto] md:justify-start">
          <Filters filter={filter} onChange={onChange} />
          {set > 0 && (
            <span className="hidden md:block">
              <Clear onClear={onClear} />
            </span>
          )}
        </div>
      </div>
    </search>
  );
}

function Filters({ filter, onChange }: Omit<Props, "onClear">) {
  const { channel = "", outcome = "", from = "", to = "", emergencies = false } = filter;
  const any = { value: "", label: m.conversations_any() };
  return (
    <>
      <Labelled name={m.conversations_channel()}>
        <Select
          value={channel}
          options={[any, ...channels.map((value) => ({ value, label: channelName(value) }))]}
          onChange={({ target }) => onChange({ channel: channels.find((one) => one === target.value) })}
        />
      </Labelled>
      <Labelled name={m.conversations_outcome()}>
        <Select
          value={outcome}
          options={[any, ...outcomes.map((value) => ({ value, label: outcomeName(value) }))]}
          onChange={({ target }) => onChange({ outcome: target.value || undefined })}
        />
      </Labelled>
      <Labelled name={m.conversations_from()}>
        <Input type="date" value={from} max={to} onChange={({ target }) => onChange({ from: target.value })} />
      </Labelled>
      <Labelled name={m.conversations_to()}>
        <Input type="date" value={to} min={from} onChange={({ target }) => onChange({ to: target.value })} />
      </Labelled>
      <div className="col-span-2 md:col-span-1">
        <Switch
          label={m.conversations_emergencies()}
          isOn={emergencies}
          onChange={(isOn) => onChange({ emergencies: isOn ? true : undefined })}
        />
      </div>
    </>
  );
}

function Labelled({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className="grid gap-1">
      <span className="text-sm font-medium">{name}</span>
      {children}
    </label>
  );
}

function Clear({ onClear }: { onClear: () => void }) {
  return (
    <Button kind="quiet" onClick={onClear}>
      {m.conversations_clear()}
    </Button>
  );
}
