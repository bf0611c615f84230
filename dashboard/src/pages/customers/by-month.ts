import type { TimelineItem } from "../../api/types.ts";
import type { Place } from "../../format/time.ts";

interface Month {
  /** "November 2026" */
  month: string;
  items: TimelineItem[];
}

/** In the order the items have. */
export function byMonth(items: readonly TimelineItem[], { zone, language }: Place): Month[] {
  const format = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: zone });
  const groups = Map.groupBy(items, ({ timestamp }) => format.format(new Date(timestamp)));
  return [...groups].map(([month, ofMonth]) => ({ month, items: ofMonth }));
}
