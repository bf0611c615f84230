// A business as the rules see it, and the shapes of its settings.
import type { Id } from "../../../platform/ids.ts";

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
}
