import type { Reading } from "../../domain/conversation/index.ts";

/** A reading on the wire. What would do as well, and what is left out, stays inside. */
export function toReadingJson(reading: Reading) {
  const { when, address } = reading;
  return {
    intent: reading.intent,
    yes_no: reading.yesNo,
    when: when && whenJson(when),
    name: reading.name?.value ?? null,
    phone: reading.phone?.value ?? null,
    email: reading.email?.value ?? null,
    address: address && addressJson(address.value),
    service: reading.service?.value ?? null,
    emergency: { is: reading.emergency !== null, kind: reading.emergency?.value ?? null },
    problem: reading.problem?.value ?? null,
    choice: reading.choice,
    language: reading.language,
    confidence: reading.confidence,
  };
}

function whenJson({ value: { start, end, kind }, text }: NonNullable<Reading["when"]>) {
  return { start, end, kind, text };
}

function addressJson(address: NonNullable<Reading["address"]>["value"]) {
  const { text, street, unit, city, state, postalCode } = address;
  return { text, street, unit, city, state, postal_code: postalCode };
}
