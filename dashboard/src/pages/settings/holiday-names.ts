import type { Settings } from "../../api/types.ts";
import { m } from "../../generated/paraglide/messages.js";

type Holiday = Settings["closed_holidays"][number];

/** In the order of the year. */
const names: Readonly<Record<Holiday, () => string>> = {
  new_years_day: m.settings_new_years_day,
  martin_luther_king_day: m.settings_martin_luther_king_day,
  presidents_day: m.settings_presidents_day,
  memorial_day: m.settings_memorial_day,
  juneteenth: m.settings_juneteenth,
  independence_day: m.settings_independence_day,
  labor_day: m.settings_labor_day,
  columbus_day: m.settings_columbus_day,
  veterans_day: m.settings_veterans_day,
  thanksgiving: m.settings_thanksgiving,
  day_after_thanksgiving: m.settings_day_after_thanksgiving,
  christmas_eve: m.settings_christmas_eve,
  christmas_day: m.settings_christmas_day,
};

export const holidays = Object.keys(names) as Holiday[];
export const holidayName = (holiday: Holiday): string => names[holiday]();
