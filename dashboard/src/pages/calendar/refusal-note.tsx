import { problemText } from "../../components/problem-text.ts";
import { visitStatusName } from "../../format/names.ts";
import { useFormat } from "../../format/use-format.ts";
import { m } from "../../generated/paraglide/messages.js";
import type { Conflict, Refusal } from "./refusal.ts";

/** What stood in the way, and the way out. */
export function RefusalNote({ refusal }: { refusal: Refusal }) {
  return (
    <div role="alert" className="rounded-md border border-needs-line bg-needs-wash p-3">
      {refusal.kind === "taken" && <Taken conflicts={refusal.conflicts} />}
      {refusal.kind === "changed" && <Changed refusal={refusal} />}
      {refusal.kind === "failed" && <p>{problemText(refusal.error)}</p>}
    </div>
  );
}

function Taken({ conflicts }: { conflicts: readonly Conflict[] }) {
  const format = useFormat();
  return (
    <>
      <p className="font-medium text-needs">{m.calendar_taken()}</p>
      <ul>
        {conflicts.map(({ id, customer_name, start_time, end_time }) => (
          <li key={id}>
            {m.calendar_taken_by({
              name: customer_name || m.unknown_caller(),
              time: `${format.shortDay(start_time)}, ${format.clockRange(start_time, end_time)}`,
            })}
          </li>
        ))}
      </ul>
      <p className="text-sm text-soft">{m.calendar_taken_hint()}</p>
    </>
  );
}

function Changed({ refusal: { current } }: { refusal: Extract<Refusal, { kind: "changed" }> }) {
  const format = useFormat();
  const time = `${format.shortDay(current.start_time)}, ${format.clockRange(current.start_time, current.end_time)}`;
  return (
    <>
      <p className="font-medium text-needs">{m.calendar_changed()}</p>
      <p>
        {current.status === "CANCELLED"
          ? m.calendar_changed_cancelled()
          : m.calendar_changed_now({ time, status: visitStatusName(current.status).toLowerCase() })}
      </p>
      <p className="text-sm text-soft">{m.calendar_changed_hint()}</p>
    </>
  );
}
