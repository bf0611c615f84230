// The lines that are written to somebody who reads and types: nothing is said, heard, keyed in or spelled out loud.
import type { Language } from "../understanding/reading.ts";
import type { LineKey, LineParams, Speech } from "./line.ts";

type WrittenWording = { readonly [K in LineKey]?: (params: LineParams[K], speech: Speech) => string };

export const written: Record<Language, WrittenWording> = {
  en: {
    ask_name_again: () => "Please write your first and last name.",
    ask_name_spelled: () => "Please write just your name, first and last, and nothing else.",
    ask_phone_again: () => "Please write the ten digits of your phone number.",
    ask_phone_keyed: () => "Please write just the ten digits of your phone number, such as 913 555 0123.",
    ask_address_again: () => "Please write the house number, the street and the city.",
    ask_address_spelled: () => "Please write just the house number, the street and the city, and nothing else.",
    ask_time_keyed: () => "Please answer with one of the times, or write another day.",
    ask_yes_or_no: () => "Please write yes to agree, or no to change something.",
    ask_message: () =>
      "What should I pass on? Please write your name and what it is about, and somebody will call you back.",
    ask_message_after_trouble: () =>
      "I'm sorry, I am having trouble understanding you. Please write in your own words what you need, and somebody will call you back.",
    code_sent: () =>
      "If there is a visit under that number, I have just texted a six-digit code to it. Please write the code here.",
    code_wrong: () => "That is not the code I sent. Please write the six digits once more.",
    not_heard: () => "I did not get a message.",
    no_sales: ({ business }) =>
      `This chat is for customers of ${business}. If something needs fixing, tell me what it is.`,
    nobody_there: () => "I have not heard from you, so I will end this here. Please write again.",
  },
  es: {
    ask_name_again: () => "Por favor escriba su nombre y apellido.",
    ask_name_spelled: () => "Por favor escriba solo su nombre y apellido, nada más.",
    ask_phone_again: () => "Por favor escriba los diez dígitos de su teléfono.",
    ask_phone_keyed: () => "Por favor escriba solo los diez dígitos de su teléfono, por ejemplo 913 555 0123.",
    ask_address_again: () => "Por favor escriba el número, la calle y la ciudad.",
    ask_address_spelled: () => "Por favor escriba solo el número de la casa, la calle y la ciudad, nada más.",
    ask_time_keyed: () => "Responda con una de las horas, o escriba otro día.",
    ask_yes_or_no: () => "Escriba sí si está bien, o no para cambiar algo.",
    ask_message: () =>
      "¿Qué mensaje le paso? Por favor escriba su nombre y de qué se trata, y alguien le devolverá la llamada.",
    ask_message_after_trouble: () =>
      "Lo siento, me cuesta entenderle. Por favor escriba con sus palabras qué necesita, y alguien le devolverá la llamada.",
    code_sent: () =>
      "Si hay una cita con ese número, le acabo de mandar por mensaje un código de seis cifras. Escríbalo aquí, por favor.",
    code_wrong: () => "Ese no es el código que mandé. Escriba otra vez las seis cifras, por favor.",
    not_heard: () => "No me llegó ningún mensaje.",
    no_sales: ({ business }) =>
      `Este chat es para los clientes de ${business}. Si hay algo que arreglar, dígame qué es.`,
    nobody_there: () => "No he sabido de usted, así que termino aquí. Por favor escriba de nuevo.",
  },
};
