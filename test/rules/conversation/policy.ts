import type { ConversationPolicy } from "../../../src/domain/conversation/policy.ts";

/** A caller from a number we do not know, on the phone, to an English-speaking plumber in Kansas. */
export const newCaller: ConversationPolicy = {
  channel: "phone",
  businessName: "Bristol Plumbing",
  zone: "America/Chicago",
  language: "en",
  services: [
    { key: "fixture_or_leak_repair", words: [] },
    { key: "water_heater", words: [] },
    { key: "drain_or_sewer", words: [] },
    { key: "gas_line", words: [] },
    { key: "general_plumbing", words: [] },
  ],
  defaultService: "general_plumbing",
  emergencyWords: [],
  isOwnerReachable: true,
  callerPhone: "+19135550177",
  knownCaller: null,
  knowledge: [],
  prices: { fixture_or_leak_repair: { min: 15_000, max: 45_000 }, water_heater: { min: 150_000, max: 280_000 } },
  afterHoursFeeCents: null,
  hours: Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, { open: 8 * 60, close: 17 * 60 }])),
  closedDates: [],
  serviceArea: null,
  canText: true,
  transferTo: null,
  hasModel: false,
  maxTries: 2,
};

export const knownCaller: ConversationPolicy = {
  ...newCaller,
  knownCaller: {
    customerId: "cust_00000000000000000000000001",
    name: "Jane Doe",
    address: {
      text: "742 Evergreen Terrace, Merriam",
      street: "742 Evergreen Terrace",
      unit: null,
      city: null,
      state: null,
      postalCode: null,
    },
    lastVisit: null,
  },
};
