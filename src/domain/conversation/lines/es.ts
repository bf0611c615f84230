import type { EmergencyKind } from "../understanding/reading.ts";
import type { Speech, Wording } from "./line.ts";

const safety: Record<EmergencyKind, string> = {
  gas: "Si huele a gas, salga del edificio ahora, no toque interruptores ni llamas, y llame al 911 o a su compañía de gas desde afuera.",
  carbon_monoxide:
    "Si suena una alarma de monóxido de carbono, salgan todos al aire libre ahora y llame al 911 desde afuera.",
  fire: "Si algo se quema o echa humo, salgan todos ahora y llame al 911.",
  electrical:
    "Aléjese de las chispas y de todo lo mojado cerca de la electricidad, y baje el interruptor solo si puede hacerlo sin peligro. Si hay heridos o fuego, llame al 911.",
  medical: "Si hay alguien herido, cuelgue y llame al 911 ahora.",
  flood: "Si puede hacerlo sin peligro, cierre la llave principal del agua y aléjese de los enchufes mojados.",
  burst: "Si puede hacerlo sin peligro, cierre ahora la llave principal del agua.",
  sewage: "Por favor no use el agua ni el inodoro, y manténgase lejos de las aguas negras.",
  no_water: "Eso es urgente, vamos a enviarle a alguien.",
  no_heat:
    "Eso es urgente. Si alguien corre peligro por el frío, vaya a un lugar cálido, y llame al 911 si hay peligro de vida.",
  other: "Parece urgente. Si alguien corre peligro, cuelgue y llame al 911.",
};

/** What the time costs more is part of what a yes agrees to. */
function surcharge(fee: number | null, speech: Speech): string {
  return fee === null ? "" : `Esa hora está fuera de horario y cuesta ${speech.money(fee)} además del trabajo. `;
}

export const es: Wording = {
  greeting: ({ business, isCall, own }) =>
    isCall
      ? `${own ?? `Gracias por llamar a ${business}.`} Soy el asistente automático. ¿En qué le puedo ayudar hoy?`
      : `${own === undefined ? "" : `${own} `}Soy el asistente automático de ${business}.`,
  greeting_known: ({ business, name, isCall, own }) =>
    isCall
      ? `Hola ${name}${own === undefined ? `, gracias por llamar otra vez a ${business}.` : `. ${own}`} Soy el asistente automático. ¿En qué le puedo ayudar hoy?`
      : `Hola ${name}${own === undefined ? ", s" : `. ${own} S`}oy el asistente automático de ${business}.`,
  ask_wish: () => "¿En qué le puedo ayudar hoy?",
  ask_problem: () => "Por favor describa brevemente qué está pasando.",
  ask_problem_again: () => "En pocas palabras, ¿qué hay que arreglar?",
  thanks_for_details: () => "Gracias por los detalles.",
  ask_problem_choices: () =>
    "¿Es una fuga, un drenaje tapado, el calentador de agua, un inodoro u otra cosa? Con una palabra basta.",
  ask_name: () => "¿Me da su nombre, por favor?",
  ask_name_again: () => "Por favor diga su nombre y apellido.",
  ask_name_spelled: () => "Por favor diga su nombre y su apellido, y deletree el apellido letra por letra.",
  ask_name_of_other: () => "¿Para quién es la visita? Dígame su nombre, por favor.",
  ask_phone: () => "¿A qué número le podemos llamar?",
  ask_phone_again: () => "Por favor diga los diez dígitos de su teléfono, o márquelos.",
  ask_phone_keyed: () => "Por favor marque los diez dígitos en su teléfono.",
  ask_address: () => "¿Cuál es la dirección del servicio?",
  ask_address_again: () => "Por favor diga el número, la calle y la ciudad.",
  ask_address_spelled: () =>
    "Vamos por partes. Primero el número de la casa, cifra por cifra, y luego la calle y la ciudad.",
  ask_address_typed: () =>
    "Le mandé un enlace por mensaje. Escriba ahí la dirección y avíseme cuando termine, o dígame primero el número de la casa y luego la calle.",
  ask_city: ({ street }) => `¿En qué ciudad o código postal está ${street}?`,
  confirm_known_address: ({ street }) => `Tengo su dirección como la de ${street}. ¿Es ahí donde nos necesita?`,
  offer_two: ({ first, second }, speech) => `Tengo ${speech.time(first)}, o ${speech.time(second)}. ¿Cuál le conviene?`,
  offer_one: ({ only }, speech) => `Tengo ${speech.time(only)}. ¿Le conviene esa hora?`,
  nearest_times: () => "No tengo nada libre a la hora que pidió. Estas son las más cercanas.",
  ask_which_time: () => "¿Cuál de las dos?",
  ask_time_keyed: () => "Marque 1 para la primera, 2 para la segunda, o dígame otro día.",
  ask_yes_or_no: () => "Diga sí o marque 1 si está bien, o diga no o marque 2 para cambiar algo.",
  ask_other_day: () => "¿Qué día u hora le conviene más?",
  no_slots: () => "Lo siento, no tengo horas libres en las próximas dos semanas.",
  slot_sold: () => "Lo siento, esa hora ya no está libre.",
  have_that_time: () => "Esa hora está libre.",
  confirm_booking: ({ name, address, phone, slot, service, fee }, speech) =>
    `Se lo repito. ${name}, en ${address},${phone === null ? "" : ` teléfono ${speech.phone(phone)},`} para ${speech.service(service)}, ${speech.time(slot)}. ${surcharge(fee, speech)}¿Lo reservo?`,
  ask_what_to_change: () => "¿Qué cambio: el nombre, la dirección o la hora?",
  ask_right_one: () => "Está bien. ¿Cuál es el dato correcto?",
  booked: ({ name, business, slot }, speech) => `Listo, ${name}. Tiene su cita con ${business} ${speech.time(slot)}.`,
  not_understood: () => "Perdón, no le entendí.",
  not_heard: () => "No escuché nada.",
  safety: ({ kind }) => safety[kind],
  telling_owner: () => "Estoy avisando al dueño ahora mismo.",
  declined: () => "Está bien, no voy a programar nada por ahora. Alguien se pondrá en contacto con usted.",
  ask_waitlist: () => "¿Le pongo en la lista de espera? Alguien le llamará en cuanto se abra un espacio.",
  waitlisted: () => "Está en la lista de espera, y alguien le llamará. Todavía no hay ninguna visita fijada.",
  ask_message: () =>
    "¿Qué mensaje le paso? Por favor diga su nombre y de qué se trata, y alguien le devolverá la llamada.",
  ask_message_after_trouble: () =>
    "Lo siento, me cuesta entenderle. Por favor diga con sus palabras qué necesita, y alguien le devolverá la llamada.",
  will_call_back: () => "Anoté lo que me dijo, y alguien le devolverá la llamada.",
  message_taken: () => "Gracias, lo anoté y lo voy a pasar.",
  technical_trouble: () =>
    "Lo siento, no puedo abrir el calendario en este momento, así que no hay nada reservado todavía.",
  booking_unsure: () =>
    "Lo siento, no pude confirmar la cita, así que por favor no cuente con ella hasta que le avisemos.",
  cannot_answer: () => "No tengo esa respuesta aquí, así que le paso la pregunta al dueño.",
  answer: ({ text }) => text,
  price_range: ({ service, price }, speech) =>
    `Por ${speech.service(service)} suele costar entre ${speech.money(price.min)} y ${speech.money(price.max)}. El precio exacto se lo dan ahí, antes de empezar.`,
  price_depends: () => "Depende del trabajo. Dígame qué hay que arreglar y le digo lo que suele costar.",
  price_unknown: () => "No tengo un precio para eso. Se lo dan antes de empezar el trabajo.",
  after_hours_fee: ({ fee }, speech) =>
    `Una visita de emergencia fuera de horario cuesta ${speech.money(fee)} además del trabajo.`,
  opening_hours: ({ hours, day }, speech) => speech.hours(hours, day),
  emergency_hours: () => "Yo contesto a toda hora, y las emergencias se avisan a cualquier hora.",
  services_offered: ({ services }, speech) => `Hacemos ${speech.list(services.map((key) => speech.service(key)))}.`,
  area_served: ({ place }) => (place === null ? "Sí, vamos hasta ahí." : `Sí, vamos a ${place}.`),
  area_asked: ({ cities }, speech) => `Vamos a ${speech.list(cities)}. ¿Dónde está usted?`,
  out_of_area: ({ place }) => `Lo siento, ${place} queda fuera de la zona a la que vamos.`,
  anything_more: () => "¿Puedo ayudarle en algo más?",
  anything_else: () => "¿Hay algo más que deban saber?",
  ask_note: () => "Adelante, ¿qué les digo?",
  change_passed_on: () =>
    "Desde aquí no lo puedo cambiar. Voy a pasar lo que dijo, y la cita sigue en pie hasta que le avisen.",
  i_am_automated: ({ business }) =>
    `Soy el asistente automático de ${business}. Puedo reservar una visita o tomar un mensaje.`,
  take_your_time: () => "Claro, tómese su tiempo.",
  same_as_last_time: ({ service }, speech) => `Lo mismo que la última vez, ${speech.service(service)}.`,
  ask_visit_phone: () => "¿A qué número de teléfono está la cita?",
  ask_identity: () => "Para encontrar su cita, dígame la dirección, con el número de la casa.",
  identity_failed: () => "Lo siento, eso no coincide con ninguna cita, así que no puedo decir ni cambiar nada aquí.",
  code_sent: () =>
    "Si hay una cita con ese número, le acabo de mandar por mensaje un código de seis cifras. Léamelo, por favor.",
  code_wrong: () => "Ese no es el código que mandé. Léame otra vez las seis cifras, por favor.",
  no_visit_found: () => "No encuentro ninguna cita próxima con ese número.",
  ask_which_visit: ({ visits }, speech) =>
    `Veo ${speech.list(visits.map(({ slot, service }) => `${speech.service(service)} ${speech.time(slot)}`))}. ¿De cuál se trata?`,
  visit_status: ({ slot, service }, speech) => `Su cita para ${speech.service(service)} es ${speech.time(slot)}.`,
  ask_new_time: ({ slot }, speech) => `Su cita es ${speech.time(slot)}. ¿Qué día u hora prefiere?`,
  confirm_move: ({ from, slot, fee }, speech) =>
    `Entonces la paso de ${speech.time(from)} a ${speech.time(slot)}. ${surcharge(fee, speech)}¿La cambio?`,
  moved: ({ slot }, speech) => `Su cita quedó cambiada para ${speech.time(slot)}.`,
  ask_move_instead: ({ slot }, speech) =>
    `Es la cita ${speech.time(slot)}. ¿Prefiere cambiarla a otro día? Si no, la cancelo.`,
  cancelled: ({ slot }, speech) => `Su cita ${speech.time(slot)} quedó cancelada.`,
  visit_stands: ({ slot }, speech) => `Su cita queda como estaba, ${speech.time(slot)}.`,
  change_failed: () =>
    "Lo siento, no pude cambiar esa cita, así que todavía no ha cambiado nada. Cuente con la hora de antes hasta que le avisemos.",
  transferring: () => "Un momento, le comunico.",
  transfer_failed: () => "Lo siento, nadie pudo contestar ahora.",
  no_sales: ({ business }) =>
    `Esta línea es para los clientes de ${business}. Si hay algo que arreglar, dígame qué es.`,
  spam_goodbye: () => "Entonces no le puedo ayudar aquí.",
  wrong_number: () => "No hay problema.",
  nobody_there: () => "No oigo a nadie, así que voy a terminar la llamada. Por favor llame de nuevo.",
  goodbye: ({ business, isCall }) => (isCall ? `Gracias por llamar a ${business}. Hasta luego.` : "Gracias."),
};
