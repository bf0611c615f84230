// A business as the platform knows it, and what it takes to make one.
import type { Id } from "../../../platform/ids.ts";
import type { Holiday } from "./holidays.ts";
import type { ServiceArea, ServiceSetting, WeekHours } from "./settings.ts";

/** Whether we answer for a business, and where its data lives. */
export interface BusinessAccount {
  id: Id<"business">;
  name: string;
  /** Name of the shard's binding. */
  shard: string;
  status: "ACTIVE" | "SUSPENDED";
}

export interface NewSettings {
  vertical: string;
  /** IANA zone. */
  zone: string;
  languageCode: "en" | "es";
  /** E.164. */
  ownerPhone: string | null;
  ownerEmail: string | null;
  /** The number our texts come from, E.164. */
  textFrom: string | null;
  emergencyKeywords: string[];
  services: ServiceSetting[];
  /** Full hours, 0 to 24. */
  openHour: number;
  closeHour: number;
  /** Weekdays 1 (Monday) to 7. */
  closedDays: number[];
  /** Minutes since midnight, for weekdays that differ. */
  hoursByDay: WeekHours;
  crewCount: number;
  /** Call statuses after which the caller is put on the callback list. */
  twilioMissedStatuses: string[];
  closedHolidays: Holiday[];
  /** Null: emergencies are visited in the opening hours. */
  emergencyHours: WeekHours | null;
  afterHoursFeeCents: number | null;
  /** Null: everywhere. */
  serviceArea: ServiceArea | null;
  /** E.164; null: calls are not put through. */
  transferTo: string | null;
}

export interface NewBusiness {
  name: string;
  /** The numbers callers dial, E.164. */
  numbers: readonly string[];
  settings: NewSettings;
}
