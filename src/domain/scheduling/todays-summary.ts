import { localDate, toMs } from "../../platform/time.ts";
import type { Ctx } from "../context.ts";
import { selectSettings } from "../tenants/index.ts";
import { spokenSummary } from "./rules/spoken-schedule.ts";
import { selectVisitsAround } from "./store/day-visits.ts";

export interface TodaysSummary {
  total: number;
  emergencies: number;
  spoken: string;
}

/** How many visits there are today, done or not. One trip. Throws AppError `not_found` when the business has no settings. */
export async function todaysSummary(ctx: Ctx): Promise<TodaysSummary> {
  const now = toMs(ctx.clock());
  const [{ zone, language }, around] = await ctx.db.read(selectSettings(ctx.db), selectVisitsAround(ctx.db, now));
  const visits = around.filter((visit) => localDate(visit.start, zone) === localDate(now, zone));
  const counts = { total: visits.length, emergencies: visits.filter(({ isEmergency }) => isEmergency).length };
  return { ...counts, spoken: spokenSummary(counts, language) };
}
