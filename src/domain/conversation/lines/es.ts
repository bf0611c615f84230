import type { EmergencyKind } from "../understanding/reading.ts";
import type { Wording } from "./line.ts";

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

export const es: Wording = {
  greeting: ({ business, isCall }) =>
    isCall
      ? `Gracias por llamar a ${business}. Soy el asistente automático. ¿En qué le puedo ayudar hoy?`
      : `Soy el asistente automático de ${business}.`,
  greeting_known: ({ business, name, isCall }) =>
    isCall
      ? `Hola ${name}, gracias por llamar otra vez a ${business}. Soy el asistente automático. ¿En qué le puedo ayudar hoy?`
      : `Hola ${name}, soy el asistente automático de ${business}.`,
  ask_problem: () => "Por favor describa brevemente qué está pasando.",
  ask_problem_again: () => "En pocas palabras, ¿qué hay que arreglar?",
  thanks_for_details: () => "Gracias por los detalles.",
  ask_name: () => "¿Me da su nombre, por favor?",
  ask_name_again: () => "Por favor diga su nombre y apellido.",
  ask_phone: () => "¿A qué número le podemos llamar?",
  ask_phone_again: () => "Por favor diga los diez dígitos de su teléfono, o márquelos.",
  ask_address: () => "¿Cuál es la dirección del servicio?",
  ask_address_again: () => "Por favor diga el número, la calle y la ciudad.",
  confirm_known_address: ({ street }) => `Tengo su dirección como la de ${street}. ¿Es ahí donde nos necesita?`,
  offer_two: ({ first, second }, speech) => `Tengo ${speech.time(first)}, o ${speech.time(second)}. ¿Cuál le conviene?`,
  offer_one: ({ only }, speech) => `Tengo ${speech.time(only)}. ¿Le conviene esa hora?`,
  nearest_times: () => "No tengo nada libre a la hora que pidió. Estas son las más cercanas.",
  ask_which_time: () => "¿Cuál de las dos?",
  ask_other_day: () => "¿Qué día u hora le conviene más?",
  no_slots: () => "Lo siento, no tengo horas libres en las próximas dos semanas.",
  slot_sold: () => "Lo siento, esa hora ya no está libre.",
  have_that_time: () => "Esa hora está libre.",
  confirm_booking: ({ name, address, phone, slot, service }, speech) =>
    `Se lo repito. ${name}, en ${address},${phone === null ? "" : ` teléfono ${speech.phone(phone)},`} para ${speech.service(service)}, ${speech.time(slot)}. ¿Lo reservo?`,
  ask_what_to_change: () => "¿Qué cambio: el nombre, la dirección o la hora?",
  ask_right_one: () => "Está bien. ¿Cuál es el dato correcto?",
  booked: ({ name, business, slot }, speech) => `Listo, ${name}. Tiene su cita con ${business} ${speech.time(slot)}.`,
  not_understood: () => "Perdón, no le entendí.",
  not_heard: () => "No escuché nada.",
  safety: ({ kind }) => safety[kind],
  telling_owner: () => "Estoy avisando al dueño ahora mismo.",
  declined: () => "Está bien, no voy a programar nada por ahora. Alguien se pondrá en contacto con usted.",
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
  cannot_change_booking: () => "Desde aquí no puedo consultar ni cambiar una cita.",
  cannot_answer: () => "No tengo esa respuesta aquí, pero se la darán cuando llamen o vengan.",
  anything_else: () => "¿Hay algo más que deban saber?",
  ask_note: () => "Adelante, ¿qué les digo?",
  change_passed_on: () =>
    "Desde aquí no lo puedo cambiar. Voy a pasar lo que dijo, y la cita sigue en pie hasta que le avisen.",
  i_am_automated: ({ business }) =>
    `Soy el asistente automático de ${business}. Puedo reservar una visita o tomar un mensaje.`,
  wrong_number: () => "No hay problema.",
  nobody_there: () => "No oigo a nadie, así que voy a terminar la llamada. Por favor llame de nuevo.",
  goodbye: ({ business, isCall }) => (isCall ? `Gracias por llamar a ${business}. Hasta luego.` : "Gracias."),
};
