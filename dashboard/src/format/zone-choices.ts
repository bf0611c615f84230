import { getLocale } from "../generated/paraglide/runtime.js";

/** Where nearly all businesses are; the others follow by name. */
const american = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Phoenix",
  "America/Los_Angeles",
  "America/Anchorage",
  "Pacific/Honolulu",
];

/** For a Select: every zone there is, those of the United States first and with their names. `kept` is always among them. */
export function zoneChoices(kept: string): { value: string; label: string }[] {
  const others = Intl.supportedValuesOf("timeZone").filter((zone) => !american.includes(zone));
  const known = [...american, ...others];
  const zones = known.includes(kept) ? known : [kept, ...known];
  return zones.map((zone) => ({ value: zone, label: american.includes(zone) ? named(zone) : place(zone) }));
}

const place = (zone: string) => zone.replaceAll("_", " ");

/** "Central Time (America/Chicago)" */
function named(zone: string): string {
  const parts = new Intl.DateTimeFormat(getLocale(), { timeZone: zone, timeZoneName: "longGeneric" }).formatToParts(0);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value;
  return name === undefined ? place(zone) : `${name} (${place(zone)})`;
}
