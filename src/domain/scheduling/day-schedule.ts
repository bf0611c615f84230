import { localDate, Temporal, toMs } from "../../platform/time.ts";
import type { Ctx } from "../context.ts";
import { selectSettings } from "../tenants/index.ts";
import type { ScheduledVisit } from "./rules/scheduled-visit.ts";
import { spokenDay } from "./rules/spoken-schedule.ts";
import { selectVisitsAround } from "./store/day-visits.ts";

export interface DaySchedule {
  /** "YYYY-MM-DD" in the business's zone. */
  date: string;
  visits: ScheduledVisit[];
  /** The same as one or two sentences in the business's language. */
  spoken: string;
}

/** The visits of a day, those that are done among them, in order of time. One trip. Throws AppError `not_found` when the business has no settings. */
export async function daySchedule(ctx: Ctx, { day }: { day: "today" | "tomorrow" }): Promise<DaySchedule> {
  const now = toMs(ctx.clock());
  const [settings, around] = await ctx.db.read(selectSettings(ctx.db), selectVisitsAround(ctx.db, now));
  const { zone, language, name: businessName } = settings;
  const today = Temporal.PlainDate.from(localDate(now, zone));
  const date = today.add({ days: day === "today" ? 0 : 1 }).toString();
  const visits = around.filter((visit) => localDate(visit.start, zone) === date);
  const ahead = visits.filter(({ status }) => status !== "COMPLETED");
  return { date, visits, spoken: spokenDay(day, ahead, { businessName, zone, language }) };
}
