// The lines that another program hears in place of a person: the same facts, in a form that is easily read by a machine.
import type { LineKey, LineParams, Speech } from "./line.ts";

type ProgramWording = { readonly [K in LineKey]?: (params: LineParams[K], speech: Speech) => string };

/** `speech.time` is an ISO 8601 time with its zone here. */
export const program: ProgramWording = {
  ask_problem: () => "REQUIRED: problem.",
  ask_name: () => "REQUIRED: customer_name.",
  ask_phone: () => "REQUIRED: phone, ten digits.",
  ask_address: () => "REQUIRED: service_address, with house number, street, city and ZIP.",
  offer_two: ({ first, second }, speech) =>
    `AVAILABLE: option 1 = ${speech.time(first)}; option 2 = ${speech.time(second)}. Reply with option 1, option 2 or another day.`,
  offer_one: ({ only }, speech) => `AVAILABLE: option 1 = ${speech.time(only)}. Reply with yes, no or another day.`,
  ask_other_day: () => "REQUIRED: another day or time.",
  confirm_booking: ({ name, address, phone, slot, service, fee }, speech) =>
    `CONFIRM: ${[
      `name = ${name}`,
      `address = ${address}`,
      ...(phone === null ? [] : [`phone = ${phone}`]),
      `service = ${service}`,
      `time = ${speech.time(slot)}`,
      ...(fee === null ? [] : [`after_hours_fee = ${speech.money(fee)}`]),
    ].join("; ")}. Reply with yes or no.`,
  booked: ({ name, business, slot }, speech) =>
    `BOOKED: business = ${business}; name = ${name}; time = ${speech.time(slot)}.`,
  confirm_move: ({ from, slot, fee }, speech) =>
    `CONFIRM MOVE: from = ${speech.time(from)}; to = ${speech.time(slot)}${fee === null ? "" : `; after_hours_fee = ${speech.money(fee)}`}. Reply with yes or no.`,
  moved: ({ slot }, speech) => `MOVED: time = ${speech.time(slot)}.`,
  cancelled: ({ slot }, speech) => `CANCELLED: time = ${speech.time(slot)}.`,
};
