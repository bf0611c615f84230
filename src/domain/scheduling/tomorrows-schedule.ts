import { localDate, toMs } from "../../platform/time.ts";
import type { Ctx } from "../context.ts";
import { selectSettings } from "../tenants/index.ts";
import type { DayVisit } from "./rules/appointment.ts";
import { spokenTomorrow } from "./rules/spoken-schedule.ts";
import { dayAfter } from "./rules/wall-clock.ts";
import { selectVisits } from "./store/appointments.ts";

/** Tomorrow ends within 48 hours, in whatever zone, and a change of the clock. */
const aheadMs = 50 * 60 * 60_000;

export interface TomorrowsSchedule {
  /** "YYYY-MM-DD" in the business's zone. */
  date: string;
  visits: DayVisit[];
  /** The same as one or two sentences in the business's language. */
  spoken: string;
}

/** The visits that stand tomorrow, in order of time. One trip. Throws AppError `not_found` when the business has no settings. */
export async function tomorrowsSchedule(ctx: Ctx): Promise<TomorrowsSchedule> {
  const now = toMs(ctx.clock());
  const [settings, upcoming] = await ctx.db.read(selectSettings(ctx.db), selectVisits(ctx.db, now, now + aheadMs));
  const { zone, language } = settings;
  const date = dayAfter(now, zone);
  const visits = upcoming.filter((visit) => localDate(visit.start, zone) === date);
  return { date, visits, spoken: spokenTomorrow(visits, { businessName: settings.name, zone, language }) };
}
