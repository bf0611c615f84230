// The formats with the business's zone and the person's language filled in.
import { useMemo } from "react";
import { useZone } from "../api/business.ts";
import { getLocale } from "../generated/paraglide/runtime.js";
import * as amounts from "./money.ts";
import * as times from "./time.ts";

export function useFormat() {
  const zone = useZone();
  return useMemo(() => {
    const language = getLocale();
    const place = { zone, language };
    return {
      place,
      clock: (iso: string) => times.clock(iso, place),
      clockRange: (start: string, end: string) => times.clockRange(start, end, place),
      shortDay: (iso: string) => times.shortDay(iso, place),
      longDay: (iso: string) => times.longDay(iso, place),
      date: (iso: string) => times.date(iso, place),
      visitTime: (visit: { start_time: string; end_time: string }, now: number) => times.visitTime(visit, place, now),
      ago: (iso: string, now: number) => times.ago(iso, place, now),
      money: (dollars: number) => amounts.money(dollars, language),
      moneyRange: (from: number, to: number) => amounts.moneyRange(from, to, language),
    };
  }, [zone]);
}
