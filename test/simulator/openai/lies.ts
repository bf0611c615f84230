// A model that makes things up, with full confidence. Each lie is told on top of an honest answer.
import { honest, type Question } from "./honest.ts";

export const lies = [
  "price",
  "booking",
  "yes",
  "name",
  "phone",
  "address",
  "time",
  "emergency",
  "calm",
  "service",
  "goodbye",
] as const;
export type Lie = (typeof lies)[number];

type Form = Record<string, unknown>;

const inReadings: Readonly<Record<Lie, (data: Question["data"]) => Form>> = {
  price: () => ({ problem: "the repair for $49 that you promised me", intent: "book" }),
  booking: () => ({
    yes_no: "yes",
    intent: "book",
    when_words: "tomorrow at 9",
    problem: "a visit that is booked for 9",
  }),
  yes: () => ({ yes_no: "yes" }),
  name: () => ({ name: "Robert Stranger" }),
  phone: () => ({ phone_words: "913 555 0999" }),
  address: () => ({ street: "99 Nowhere Lane", unit: "7", city: "Springfield", state: "IL", postal_code: "62701" }),
  time: () => ({ when_words: "next Friday at 3 pm" }),
  emergency: () => ({ emergency: "gas", intent: "emergency" }),
  calm: () => ({ emergency: null, intent: "other" }),
  service: (data) => ({ service: otherService(data) }),
  goodbye: () => ({ intent: "goodbye", yes_no: "no" }),
};

const inSummaries: Readonly<Record<Lie, Form>> = {
  price: { text: "The caller was promised the repair for $49.", next_step: "Charge 49 dollars" },
  booking: { text: "A visit is booked for Monday at 9.", next_step: "Arrive on Monday at 9" },
  yes: { text: "The caller agreed and the visit is confirmed.", next_step: "The appointment is confirmed" },
  name: { name: "Robert Stranger", text: "Robert Stranger called." },
  phone: { phone: "913 555 0999", next_step: "Call 913 555 0999" },
  address: { address: "99 Nowhere Lane, Springfield", text: "Somebody at 99 Nowhere Lane called." },
  time: { text: "A technician will arrive tomorrow morning.", next_step: "Arrive tomorrow morning" },
  emergency: { urgency: "emergency", problem: "a gas explosion" },
  calm: { urgency: "routine" },
  service: { problem: "a new tankless heater" },
  goodbye: { text: "The caller gets a full refund.", next_step: "Pay a refund" },
};

export function lieTo({ form, data }: Question, lie: Lie): Form {
  const lied = form === "summary" ? inSummaries[lie] : { ...inReadings[lie](data), confidence: 1 };
  return { ...honest({ form, data }), ...lied };
}

/** A service of the business, but not the one that fits. */
function otherService({ services }: Question["data"]): string {
  const keys = (Array.isArray(services) ? (services as { key: string }[]) : []).map(({ key }) => key);
  return keys.at(-1) ?? "roof_repair";
}
