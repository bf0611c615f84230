import { useFormat } from "../../format/use-format.ts";
import { useNow } from "../../format/use-now.ts";
import { m } from "../../generated/paraglide/messages.js";

interface Props {
  /** Of the schedule, "2026-11-23"; null while it is not known. */
  date: string | null;
  /** Null while they are not known. */
  visits: number | null;
  emergencies: number;
  waiting: number;
}

/** "Monday, November 23 · 4 visits today · 1 emergency · 3 people wait for you" */
export function DaySummary({ date, visits, emergencies, waiting }: Props) {
  const format = useFormat();
  const now = useNow(60_000);
  const parts = [
    format.longDay(date === null ? new Date(now).toISOString() : `${date}T12:00:00Z`),
    visits !== null && m.today_summary({ visits }),
    emergencies > 0 && m.today_summary_emergencies({ emergencies }),
    waiting > 0 && m.today_summary_waiting({ waiting }),
  ];
  const said = parts.filter((part) => part !== false);
  return said.map((part, place) => (
    <span key={part} className="inline-block whitespace-pre first-letter:uppercase">
      {place < said.length - 1 ? `${part} · ` : part}
    </span>
  ));
}
