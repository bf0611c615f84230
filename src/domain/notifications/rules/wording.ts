// What we text to customers and owners, in both languages. Owners read in their business's, customers in their own.
import type { CallbackReason } from "../../calls/rules/callback.ts";
import type { EmergencyKind } from "../../conversation/index.ts";

interface Phrases {
  standard: string;
  emergency: string;
  /** Where nothing is known. */
  none: string;
  unknownCaller: string;
  kinds: Readonly<Record<EmergencyKind, string>>;
  /** Stands where the caller left no words. */
  reasons: Readonly<Record<CallbackReason, string>>;
  confirmation(words: { business: string; time: string; address: string; phone: string }): string;
  moved(words: { business: string; time: string; phone: string }): string;
  cancelled(words: { business: string; time: string; phone: string }): string;
  /** To the owner: what became of a visit. */
  visitMoved(words: { name: string; time: string; phone: string }): string;
  visitCancelled(words: { name: string; time: string; phone: string }): string;
  booking(words: { tag: string; name: string; time: string; address: string; problem: string; phone: string }): string;
  alert(words: { tag: string; kind: string; name: string; phone: string; address: string; said: string }): string;
  callback(words: { tag: string; name: string; phone: string; said: string }): string;
}

const en: Phrases = {
  standard: "[Standard]",
  emergency: "[EMERGENCY]",
  none: "n/a",
  unknownCaller: "unknown caller",
  kinds: {
    gas: "gas",
    carbon_monoxide: "carbon monoxide",
    fire: "fire",
    electrical: "electrical danger",
    flood: "flooding",
    burst: "burst pipe",
    sewage: "sewage",
    no_water: "no water",
    no_heat: "no heat",
    medical: "somebody hurt",
    other: "emergency",
  },
  reasons: {
    MISSED_CALL: "missed call, nothing said",
    PARTIAL_INTAKE: "hung up before the booking was done",
    MESSAGE: "wants to be called back",
    VISIT_NOTE: "something to add to a visit",
    NO_SLOT: "found no time that fits",
    WAITLIST: "is on the waiting list: call when a time opens up",
    OUT_OF_AREA: "is outside the area you drive to",
    NOT_UNDERSTOOD: "was not understood",
    DECLINED: "did not want the times offered",
    FAILED: "could not be booked: trouble on our side",
    EMERGENCY: "emergency",
  },
  confirmation: ({ business, time, address, phone }) =>
    `${business}: your visit is booked for ${time}${address === "" ? "" : `, ${address}`}. To change it, call ${phone}. Reply STOP to opt out.`,
  moved: ({ business, time, phone }) =>
    `${business}: your visit is moved to ${time}. To change it, call ${phone}. Reply STOP to opt out.`,
  cancelled: ({ business, time, phone }) =>
    `${business}: your visit on ${time} is cancelled. To book again, call ${phone}. Reply STOP to opt out.`,
  visitMoved: ({ name, time, phone }) => `Visit moved: ${name}, now ${time}. Phone: ${phone}`,
  visitCancelled: ({ name, time, phone }) => `Visit cancelled: ${name}, was ${time}. Phone: ${phone}`,
  booking: ({ tag, name, time, address, problem, phone }) =>
    `${tag} New visit: ${name}, ${time}. Address: ${address}. Problem: ${problem}. Phone: ${phone}`,
  alert: ({ tag, kind, name, phone, address, said }) =>
    `${tag} ${kind}. Call now: ${name}, ${phone}. Address: ${address}. They said: ${said}`,
  callback: ({ tag, name, phone, said }) => `${tag} Please call back: ${name}, ${phone}. ${said}`,
};

const es: Phrases = {
  standard: "[Estándar]",
  emergency: "[EMERGENCIA]",
  none: "sin datos",
  unknownCaller: "persona desconocida",
  kinds: {
    gas: "gas",
    carbon_monoxide: "monóxido de carbono",
    fire: "fuego",
    electrical: "peligro eléctrico",
    flood: "inundación",
    burst: "tubería rota",
    sewage: "aguas negras",
    no_water: "sin agua",
    no_heat: "sin calefacción",
    medical: "persona herida",
    other: "emergencia",
  },
  reasons: {
    MISSED_CALL: "llamada perdida, no dijo nada",
    PARTIAL_INTAKE: "colgó antes de terminar la reserva",
    MESSAGE: "quiere que le llamen",
    VISIT_NOTE: "algo que añadir a una visita",
    NO_SLOT: "no encontró una hora que le convenga",
    WAITLIST: "está en la lista de espera: llame cuando se abra una hora",
    OUT_OF_AREA: "está fuera de la zona a la que va",
    NOT_UNDERSTOOD: "no se le entendió",
    DECLINED: "no quiso las horas ofrecidas",
    FAILED: "no se pudo reservar por un problema nuestro",
    EMERGENCY: "emergencia",
  },
  confirmation: ({ business, time, address, phone }) =>
    `${business}: su visita está reservada para el ${time}${address === "" ? "" : `, ${address}`}. Para cambiarla, llame al ${phone}. Responda STOP para no recibir más mensajes.`,
  moved: ({ business, time, phone }) =>
    `${business}: su visita quedó cambiada para el ${time}. Para cambiarla, llame al ${phone}. Responda STOP para no recibir más mensajes.`,
  cancelled: ({ business, time, phone }) =>
    `${business}: su visita del ${time} quedó cancelada. Para reservar otra, llame al ${phone}. Responda STOP para no recibir más mensajes.`,
  visitMoved: ({ name, time, phone }) => `Visita cambiada: ${name}, ahora ${time}. Teléfono: ${phone}`,
  visitCancelled: ({ name, time, phone }) => `Visita cancelada: ${name}, era ${time}. Teléfono: ${phone}`,
  booking: ({ tag, name, time, address, problem, phone }) =>
    `${tag} Nueva visita: ${name}, ${time}. Dirección: ${address}. Problema: ${problem}. Teléfono: ${phone}`,
  alert: ({ tag, kind, name, phone, address, said }) =>
    `${tag} ${kind}. Llame ya: ${name}, ${phone}. Dirección: ${address}. Dijo: ${said}`,
  callback: ({ tag, name, phone, said }) => `${tag} Por favor llame a: ${name}, ${phone}. ${said}`,
};

export function phrases(language: "en" | "es"): Phrases {
  return language === "es" ? es : en;
}
