import type { TryTurn } from "../../api/types.ts";
import { Badge } from "../../components/badge.tsx";
import { phone } from "../../format/phone.ts";
import { clockRange, dayKey, type Place, shortDay } from "../../format/time.ts";
import { useFormat } from "../../format/use-format.ts";
import { useServiceName } from "../../format/use-service-name.ts";
import { m } from "../../generated/paraglide/messages.js";
import { emergencyName, intentName } from "./reading-names.ts";

type Reading = NonNullable<TryTurn["reading"]>;

/** What was understood of one sentence. */
export function ReadingChips({ reading }: { reading: Reading }) {
  const { emergency } = reading;
  const chips = useChips(reading);
  if (chips.length === 0 && !emergency.is) return <p className="text-xs text-soft">{m.try_it_nothing_read()}</p>;
  return (
    <ul aria-label={m.try_it_reading()} className="flex flex-wrap justify-end gap-1">
      {emergency.is && (
        <li>
          <Badge tone="emergency">
            {m.emergency()}
            {emergency.kind !== null && `: ${emergencyName(emergency.kind)}`}
          </Badge>
        </li>
      )}
      {chips.map(({ label, value }) => (
        <li key={label} className="rounded-sm bg-sunken px-2 text-xs/6">
          <span className="text-soft">{label}</span> {value}
        </li>
      ))}
    </ul>
  );
}

interface Chip {
  label: string;
  value: string;
}

function useChips({ intent, yes_no, when, name, phone: number, address, service }: Reading): Chip[] {
  const { language } = useFormat().place;
  const serviceName = useServiceName();
  return [
    chip(m.try_it_intent(), intent, intentName),
    chip(m.try_it_yes_no(), yes_no, (word) => (word === "yes" ? m.try_it_yes() : m.try_it_no())),
    chip(m.fact_when(), when, (time) => whenText(time, language)),
    chip(m.fact_name(), name, String),
    chip(m.fact_phone(), number, phone),
    chip(m.fact_address(), address, ({ text }) => text),
    chip(m.fact_service(), service, serviceName),
  ].flat();
}

/** None for what was not said. */
function chip<T>(label: string, value: T | null, text: (value: T) => string): Chip[] {
  return value === null ? [] : [{ label, value: text(value) }];
}

/** The reading's times are of the business's clock already, without a zone. */
function whenText({ start, end }: NonNullable<Reading["when"]>, language: Place["language"]): string {
  const place: Place = { zone: "UTC", language };
  const [from, to] = [`${start}Z`, `${end}Z`];
  const isDays = start.endsWith("T00:00") && end.endsWith("T00:00");
  if (!isDays) return `${shortDay(from, place)}, ${clockRange(from, to, place)}`;
  const lastDay = new Date(Date.parse(to) - 1).toISOString();
  const isOneDay = dayKey(from, place) === dayKey(lastDay, place);
  return isOneDay ? shortDay(from, place) : `${shortDay(from, place)} – ${shortDay(lastDay, place)}`;
}
