// Bristol Plumbing of Merriam, Kansas, as the rules see it.
import { demoBusiness, demoBusinessId } from "../../src/domain/tenants/rules/demo-business.ts";
import type { TenantSettings } from "../../src/domain/tenants/rules/settings.ts";

const hour = 60;
const weekday = { open: 8 * hour, close: 17 * hour };

/** The demo business, with the fields of `changes` replaced. */
export function demoSettings(changes: Partial<TenantSettings> = {}): TenantSettings {
  return {
    id: demoBusinessId,
    name: "Bristol Plumbing",
    vertical: "plumbing",
    zone: "America/Chicago",
    language: "en",
    ownerPhone: demoBusiness.settings.ownerPhone,
    textFrom: demoBusiness.settings.textFrom,
    emergencyWords: [],
    services: demoBusiness.settings.services,
    hours: {
      "1": weekday,
      "2": weekday,
      "3": weekday,
      "4": weekday,
      "5": weekday,
      "6": { open: 9 * hour, close: 13 * hour },
    },
    crewCount: 1,
    maxJobsPerDay: null,
    reserveMornings: false,
    travelBufferMinutes: 0,
    missedStatuses: ["no-answer", "busy", "failed"],
    closedDates: [],
    closedHolidays: [],
    emergencyHours: null,
    afterHoursFeeCents: null,
    serviceArea: null,
    transferTo: null,
    modelBudgetCents: null,
    greeting: null,
    version: 1,
    ...changes,
  };
}
