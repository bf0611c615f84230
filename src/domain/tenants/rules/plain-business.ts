// How a business begins before its owner has told us anything: a trade in the week's daytime, with one kind of visit and no prices.
import type { NewBusiness } from "./business.ts";

export interface PlainBusiness {
  name: string;
  vertical: string;
  /** IANA zone. */
  zone: string;
  languageCode: "en" | "es";
  /** E.164. */
  ownerPhone: string | null;
  ownerEmail: string | null;
  /** The number callers dial, E.164; texts come from it too. */
  number: string | null;
}

export function plainBusiness(input: PlainBusiness): NewBusiness {
  const { name, vertical, zone, languageCode, ownerPhone, ownerEmail, number } = input;
  return {
    name,
    numbers: number === null ? [] : [number],
    settings: {
      vertical,
      zone,
      languageCode,
      ownerPhone,
      ownerEmail,
      textFrom: number,
      emergencyKeywords: [],
      services: [
        {
          key: "general_visit",
          name: { en: "a service visit", es: "una visita de servicio" },
          minutes: 60,
          priceCents: null,
          words: [],
        },
      ],
      openHour: 8,
      closeHour: 17,
      closedDays: [6, 7],
      hoursByDay: {},
      crewCount: 1,
      twilioMissedStatuses: ["busy", "failed", "no-answer", "canceled"],
      closedHolidays: [
        "new_years_day",
        "memorial_day",
        "independence_day",
        "labor_day",
        "thanksgiving",
        "christmas_day",
      ],
      emergencyHours: null,
      afterHoursFeeCents: null,
      serviceArea: null,
      transferTo: null,
    },
  };
}
