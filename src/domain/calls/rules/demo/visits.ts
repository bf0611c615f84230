// The demo business's visits around today: a week that has been worked and one that fills up.
import type { DemoPersonKey } from "./people.ts";

export interface DemoVisit {
  /** Working days from today; 0 is today, whether or not it is one. */
  day: number;
  /** Local, "HH:MM". */
  at: string;
  minutes: number;
  who: DemoPersonKey;
  service: string;
  problem: string;
  via: "Phone" | "SMS" | "Web";
  isEmergency?: true;
}

export const demoVisits: readonly DemoVisit[] = [
  visit(-4, "08:00", 120, "walter", "water_heater", "Pilot will not stay lit on the water heater"),
  visit(-4, "13:00", 90, "carmen", "drain_or_sewer", "Kitchen drain backs up when the dishwasher runs", "Web"),
  visit(-3, "09:00", 60, "ruth", "fixture_or_leak_repair", "Dripping faucet in the upstairs bathroom"),
  visit(-3, "11:00", 240, "sam", "tankless_water_heater", "Replace the old tank with a Navien tankless"),
  visit(-2, "08:30", 90, "greg", "sump_pump", "Sump pump runs all the time"),
  visit(-2, "14:00", 60, "yuki", "fixture_or_leak_repair", "Toilet rocks and leaks at the base", "SMS"),
  visit(-1, "08:00", 120, "isaac", "gas_line", "Gas line for a new stove"),
  visit(-1, "10:30", 60, "hank", "general_plumbing", "Outside spigot will not shut off"),
  visit(0, "09:00", 60, "ellen", "fixture_or_leak_repair", "Leak under the kitchen sink, bucket is half full"),
  visit(0, "11:00", 90, "derek", "drain_or_sewer", "Basement floor drain is slow", "Web"),
  visit(0, "15:00", 60, "nadia", "general_plumbing", "No hot water in the shower, fine everywhere else"),
  visit(1, "08:00", 120, "maria", "water_heater", "Water heater leaks from the bottom", "Phone"),
  visit(1, "13:00", 60, "oscar", "fixture_or_leak_repair", "Garbage disposal hums and does not turn", "SMS"),
  visit(2, "09:00", 240, "priya", "tankless_water_heater", "Rinnai shows code 11 and shuts off"),
  visit(2, "14:30", 90, "beth", "drain_or_sewer", "Shower drain smells and is slow"),
  visit(3, "10:00", 90, "tom", "sump_pump", "Wants a battery backup for the sump pump", "Web"),
  visit(5, "08:00", 60, "jasmine", "fixture_or_leak_repair", "Running toilet"),
];

/** On a day when nobody works, the one visit there is; its hour is soon. */
export const demoCallOut: DemoVisit = {
  ...visit(0, "13:00", 60, "ellen", "fixture_or_leak_repair", "Pipe under the kitchen sink burst, water is shut off"),
  isEmergency: true,
};

function visit(
  day: number,
  at: string,
  ...[minutes, who, service, problem, via = "Phone"]: [
    number,
    DemoPersonKey,
    string,
    string,
    ("Phone" | "SMS" | "Web")?,
  ]
): DemoVisit {
  return { day, at, minutes, who, service, problem, via };
}
