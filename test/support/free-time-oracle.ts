// Every quarter of an hour of two weeks, asked one by one: could somebody come then?
import type { Diary, Search } from "../../src/domain/scheduling/rules/free-times.ts";
import type { TenantSettings } from "../../src/domain/tenants/rules/settings.ts";
import { fromMs, type Temporal } from "../../src/platform/time.ts";

const minute = 60_000;
const quarter = 15 * minute;

/** All starts, epoch milliseconds, found by trying. Closing times must be multiples of five minutes. */
export function startsByTrying(settings: TenantSettings, diary: Diary, search: Search): number[] {
  const starts: number[] = [];
  const first = Math.floor(search.now / quarter) * quarter;
  for (let start = first; start < first + 16 * 24 * 60 * minute; start += quarter) {
    if (isPossible(settings, diary, { ...search, start })) starts.push(start);
  }
  return starts;
}

interface Visit extends Search {
  start: number;
}

function isPossible(settings: TenantSettings, diary: Diary, visit: Visit): boolean {
  const local = fromMs(visit.start).toZonedDateTimeISO(settings.zone);
  return (
    isSoonEnough(local, visit, settings) &&
    isAllowed(local, visit, { settings, diary }) &&
    isSomebodyFree(visit, settings, diary) &&
    isFirstTime(local) &&
    isOpenThroughout(local, visit, settings)
  );
}

function isSoonEnough(
  local: Temporal.ZonedDateTime,
  { start, now, isEmergency }: Visit,
  { zone }: TenantSettings,
): boolean {
  const today = fromMs(now).toZonedDateTimeISO(zone).toPlainDate();
  return start - now >= (isEmergency ? 15 : 60) * minute && today.until(local.toPlainDate()).days <= 13;
}

function isAllowed(
  local: Temporal.ZonedDateTime,
  visit: Visit,
  of: { settings: TenantSettings; diary: Diary },
): boolean {
  if (local.minute % 15 !== 0 || local.second !== 0 || local.millisecond !== 0) return false;
  if (visit.isEmergency) return true;
  const { maxJobsPerDay, reserveMornings } = of.settings;
  const jobs = of.diary.jobsByDate.get(local.toPlainDate().toString()) ?? 0;
  return !(maxJobsPerDay !== null && jobs >= maxJobsPerDay) && !(reserveMornings && local.hour < 12);
}

function isSomebodyFree(visit: Visit, settings: TenantSettings, diary: Diary): boolean {
  const back = visit.start + (visit.minutes + settings.travelBufferMinutes) * minute;
  const clashes = diary.holds.filter((hold) => hold.busyFrom < back && visit.start < hold.busyTo);
  const crews = Array.from({ length: settings.crewCount }, (_, i) => `crew-${i + 1}`);
  const people = diary.technicians.length > 0 ? diary.technicians : crews;
  const idle = people.filter((lane) => !clashes.some((hold) => hold.lane === lane)).length;
  const inherited = new Set(clashes.map((hold) => hold.lane).filter((lane) => !people.includes(lane))).size;
  return idle > inherited;
}

/** Of an hour that the clock shows twice, only the first is offered. */
function isFirstTime(local: Temporal.ZonedDateTime): boolean {
  return local.toPlainDateTime().toZonedDateTime(local.timeZoneId, { disambiguation: "earlier" }).equals(local);
}

/** Looks at the clock on the wall every five minutes of the visit: it never shows closing time. */
function isOpenThroughout(local: Temporal.ZonedDateTime, visit: Visit, settings: TenantSettings): boolean {
  const hours = settings.hours[String(local.dayOfWeek)];
  if (hours === undefined || local.hour * 60 + local.minute < hours.open) return false;
  for (let at = 0; at < visit.minutes; at += 5) {
    const wall = local.add({ minutes: at });
    const days = local.toPlainDate().until(wall.toPlainDate()).days;
    if (days * 24 * 60 + wall.hour * 60 + wall.minute >= hours.close) return false;
  }
  return true;
}
