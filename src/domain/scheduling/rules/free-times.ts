import { inZone } from "../../../platform/time.ts";
import type { Slot } from "../../conversation/index.ts";
import { isClosed } from "../../tenants/rules/closed-dates.ts";
import type { DayHours, TenantSettings } from "../../tenants/rules/settings.ts";
import { crewLanes, type Hold, hasFreeLane, isLaneFree } from "./lanes.ts";
import { type WallDay, wallDays } from "./wall-clock.ts";

/** We offer times today and on the 13 days after it. */
export const daysAhead = 14;

const minuteMs = 60_000;
const quarter = 15;
const noon = 12 * 60;
const leadMinutes = { normal: 60, emergency: 15 };

/** What is promised already. */
export interface Diary {
  holds: readonly Hold[];
  /** Ids of the active technicians; empty when the business names none and works in crews. */
  technicians: readonly string[];
  /** Visits that stand, per local date. */
  jobsByDate: ReadonlyMap<string, number>;
}

export interface Search {
  /** Epoch milliseconds. */
  now: number;
  minutes: number;
  isEmergency: boolean;
  /** The one technician that will do; left out or null for any. */
  technicianId?: string | null;
}

/** Every start that could be promised, in order. */
export function freeTimes(settings: TenantSettings, diary: Diary, search: Search): Slot[] {
  const lanes = new Set(diary.technicians.length > 0 ? diary.technicians : crewLanes(settings.crewCount));
  const lead = search.isEmergency ? leadMinutes.emergency : leadMinutes.normal;
  const earliest = search.now + lead * minuteMs;
  const today = inZone(search.now, settings.zone).toPlainDate();
  const technician = search.technicianId ?? null;
  const fits = ({ start, end }: Slot) => {
    const busy = { busyFrom: start, busyTo: end + settings.travelBufferMinutes * minuteMs };
    const isTheirs = technician === null || isLaneFree(technician, diary.holds, busy);
    return start >= earliest && isTheirs && hasFreeLane(lanes, diary.holds, busy);
  };
  return wallDays(today, daysAhead, settings.zone)
    .filter((day) => search.isEmergency || hasRoom(settings, diary, day))
    .flatMap((day) => visitsOfDay(settings, day, search))
    .filter(fits);
}

function hasRoom(settings: TenantSettings, diary: Diary, day: WallDay): boolean {
  return settings.maxJobsPerDay === null || (diary.jobsByDate.get(day.date) ?? 0) < settings.maxJobsPerDay;
}

/** Emergencies have hours of their own where the business names some, on holidays too. */
function hoursOn(settings: TenantSettings, { date, weekday }: WallDay, isEmergency: boolean): DayHours | undefined {
  const { hours, emergencyHours } = settings;
  if (isEmergency && emergencyHours !== null) return emergencyHours[String(weekday)];
  return isClosed(settings, date) ? undefined : hours[String(weekday)];
}

/** Every visit of this length on the quarter hours of one day that ends by closing time. */
function visitsOfDay(settings: TenantSettings, day: WallDay, search: Search): Slot[] {
  const hours = hoursOn(settings, day, search.isEmergency);
  if (hours === undefined) return [];
  const isAfternoonOnly = settings.reserveMornings && !search.isEmergency;
  const first = isAfternoonOnly ? Math.max(hours.open, noon) : hours.open;
  const closing = day.until(hours.close);
  const visits: Slot[] = [];
  for (let minute = Math.ceil(first / quarter) * quarter; minute < hours.close; minute += quarter) {
    const start = day.at(minute);
    if (start === null) continue;
    const end = start + search.minutes * minuteMs;
    if (end <= closing) visits.push({ start, end });
  }
  return visits;
}
