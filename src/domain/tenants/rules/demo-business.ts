// The business that a fresh copy of Pickup answers for.
import type { Id } from "../../../platform/ids.ts";
import type { NewBusiness } from "./business.ts";
import { demoPriceList } from "./demo-price-list.ts";
import { demoServiceArea } from "./demo-service-area.ts";

export const demoBusinessId: Id<"business"> = "biz_demo0000000000000000000000";

export const demoOwner = { name: "Robin Bristol", email: "owner@bristol-plumbing.example" } as const;

export const demoBusiness: NewBusiness = {
  name: "Bristol Plumbing",
  numbers: ["+19135550142"],
  settings: {
    vertical: "plumbing",
    zone: "America/Chicago",
    languageCode: "en",
    ownerPhone: "+19135550123",
    ownerEmail: demoOwner.email,
    textFrom: "+19135550142",
    emergencyKeywords: [],
    services: demoPriceList,
    openHour: 8,
    closeHour: 17,
    closedDays: [7],
    hoursByDay: { "6": { open: 9 * 60, close: 13 * 60 } },
    crewCount: 1,
    twilioMissedStatuses: ["busy", "failed", "no-answer", "canceled"],
    closedHolidays: ["new_years_day", "memorial_day", "independence_day", "labor_day", "thanksgiving", "christmas_day"],
    emergencyHours: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, { open: 7 * 60, close: 22 * 60 }])),
    afterHoursFeeCents: 15_000,
    serviceArea: demoServiceArea,
    transferTo: null,
  },
};
