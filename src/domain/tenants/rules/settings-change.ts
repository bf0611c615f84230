// What an owner may change of the settings, and what of it would make no sense.
import { AppError } from "../../../platform/errors.ts";
import { Temporal } from "../../../platform/time.ts";
import type { DayHours, ServiceSetting, TenantSettings } from "./settings.ts";

type Changeable =
  | "name"
  | "zone"
  | "language"
  | "ownerPhone"
  | "greeting"
  | "emergencyWords"
  | "hours"
  | "closedDates"
  | "closedHolidays"
  | "services"
  | "travelBufferMinutes"
  | "maxJobsPerDay"
  | "transferTo"
  | "afterHoursFeeCents";

/** What is missing stays as it is. Lists replace those before. */
export type SettingsChange = Partial<Pick<TenantSettings, Changeable>>;

/** Throws AppError `invalid_input` naming all fields that make no sense. */
export function checkSettingsChange({ zone, hours, closedDates, services }: SettingsChange): void {
  const wrong = [
    ...(zone === undefined || isZone(zone) ? [] : ["zone"]),
    ...Object.entries(hours ?? {}).flatMap(([day, times]) => (isOpen(times) ? [] : [`hours.${day}`])),
    ...(closedDates ?? []).flatMap((date, index) => (isDate(date) ? [] : [`closed_dates.${index}`])),
    ...(services === undefined ? [] : wrongServices(services)),
  ];
  if (wrong.length === 0) return;
  throw new AppError("invalid_input", `makes no sense: ${wrong.join(", ")}`, { details: { fields: wrong } });
}

function wrongServices(services: readonly ServiceSetting[]): string[] {
  const keys = services.map(({ key }) => key);
  return services.flatMap(({ key, priceCents }, index) => [
    ...(keys.indexOf(key) === index ? [] : [`services.${index}.key`]),
    ...(priceCents === null || priceCents.min <= priceCents.max ? [] : [`services.${index}.price_max`]),
  ]);
}

function isOpen({ open, close }: DayHours): boolean {
  return open >= 0 && open < close && close <= 24 * 60;
}

/** A name of the IANA list; an offset such as "+05:00" is none, since it has no summer. */
function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** "2026-11-24", and a day that there is. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}
