// A business as the rules see it, and the shapes of its settings.
import type { Id } from "../../../platform/ids.ts";
import type { Holiday } from "./holidays.ts";

/** Minutes since midnight, local. */
export interface DayHours {
  open: number;
  close: number;
}

/** Keys "1" (Monday) to "7". */
export type WeekHours = Readonly<Record<string, DayHours>>;

export interface ServiceSetting {
  key: string;
  /** As said to a caller: "water heater work". */
  name: { en: string; es: string };
  minutes: number;
  /** Quote range in cents; null when the owner gives no prices. */
  priceCents: { min: number; max: number } | null;
  /** Further words callers use for it. */
  words: string[];
}

/** Towns by name and ZIP codes; a place that is in either list is served. */
export interface ServiceArea {
  cities: string[];
  postalCodes: string[];
}

/** By language; a missing one is greeted in our words. */
export interface Greeting {
  en?: string;
  es?: string;
}

export interface TenantSettings {
  id: Id<"business">;
  name: string;
  vertical: string;
  zone: string;
  language: "en" | "es";
  ownerPhone: string | null;
  textFrom: string | null;
  emergencyWords: readonly string[];
  services: readonly ServiceSetting[];
  /** Hours per weekday 1 to 7; a missing day is closed. */
  hours: WeekHours;
  crewCount: number;
  maxJobsPerDay: number | null;
  reserveMornings: boolean;
  travelBufferMinutes: number;
  /** Call statuses after which the caller is put on the callback list. */
  missedStatuses: readonly string[];
  /** Local dates "YYYY-MM-DD" on which nobody works, holidays aside. */
  closedDates: readonly string[];
  /** Holidays on which nobody works, every year. */
  closedHolidays: readonly Holiday[];
  /** Hours in which emergencies are visited, on every day of the year; null: the opening hours. */
  emergencyHours: WeekHours | null;
  /** What an emergency visit outside the opening hours costs more, in cents. */
  afterHoursFeeCents: number | null;
  /** Null: everywhere. */
  serviceArea: ServiceArea | null;
  /** Who takes calls that want a person, E.164. */
  transferTo: string | null;
  /** What the language model may cost in a day, in cents; null: what the product allows at most. */
  modelBudgetCents: number | null;
  /** Null: in our words. */
  greeting: Greeting | null;
  /** Grows by one with every change. */
  version: number;
}
