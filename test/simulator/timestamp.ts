import { Temporal } from "temporal-polyfill";

const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Sun, 25 Mar 2018 09:53:19 +0000", as Twilio writes the time of a status report. */
export function rfc2822(at: Temporal.Instant): string {
  const utc = at.toZonedDateTimeISO("UTC");
  const day = String(utc.day).padStart(2, "0");
  const clock = utc.toPlainTime().toString({ smallestUnit: "second" });
  return `${days[utc.dayOfWeek - 1]}, ${day} ${months[utc.month - 1]} ${utc.year} ${clock} +0000`;
}

export function rfc2822Now(): string {
  return rfc2822(Temporal.Now.instant());
}
