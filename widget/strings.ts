import type { Language } from "./wire.ts";

const en = {
  chat: "Chat",
  subtitle: "Automated assistant, day and night",
  close: "Close the chat",
  newConversation: "New conversation",
  reallyNew: "Start over? What is written here will be gone from this page.",
  startOver: "Start over",
  keep: "Keep this one",
  messages: "Messages",
  you: "You wrote:",
  assistant: "The assistant wrote:",
  answers: "Answers to tap",
  label: "Your message",
  placeholder: "Write a message",
  send: "Send",
  reading: "Reading your message",
  calendar: "Looking at the calendar",
  saving: "Putting your visit in the calendar",
  loading: "Getting your conversation",
  notSent: "Not sent.",
  again: "Try again",
  offline: "You are offline. What you write is sent once you are back.",
  trouble: "We cannot be reached just now. What you wrote is still here.",
  unavailable: "This chat is not available just now. Please call us instead.",
  limited: (when: string) => `That was a lot at once. You can write again ${when}.`,
  booked: "Your visit is booked",
  over: "This conversation is over. Write again to begin another one.",
  emergency: "Emergency",
  call: "Call 911",
  foot: "In danger, call 911.",
};

export type Strings = typeof en;

const es: Strings = {
  chat: "Chat",
  subtitle: "Asistente automático, día y noche",
  close: "Cerrar el chat",
  newConversation: "Nueva conversación",
  reallyNew: "¿Empezar de nuevo? Lo escrito aquí ya no se verá en esta página.",
  startOver: "Empezar de nuevo",
  keep: "Seguir con esta",
  messages: "Mensajes",
  you: "Usted escribió:",
  assistant: "El asistente escribió:",
  answers: "Respuestas para tocar",
  label: "Su mensaje",
  placeholder: "Escriba un mensaje",
  send: "Enviar",
  reading: "Leyendo su mensaje",
  calendar: "Mirando el calendario",
  saving: "Anotando su visita en el calendario",
  loading: "Buscando su conversación",
  notSent: "No se envió.",
  again: "Intentar de nuevo",
  offline: "No tiene conexión. Lo que escriba se enviará cuando vuelva.",
  trouble: "No podemos conectar en este momento. Lo que escribió sigue aquí.",
  unavailable: "Este chat no está disponible en este momento. Por favor llámenos.",
  limited: (when) => `Fue mucho de una vez. Puede escribir de nuevo ${when}.`,
  booked: "Su visita está reservada",
  over: "Esta conversación terminó. Escriba de nuevo para empezar otra.",
  emergency: "Emergencia",
  call: "Llamar al 911",
  foot: "En peligro, llame al 911.",
};

const all: Record<Language, Strings> = { en, es };

export function stringsOf(language: Language): Strings {
  return all[language];
}

/** "in 20 seconds", "en 3 minutos". */
export function inSeconds(seconds: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "always" });
  return seconds < 90 ? format.format(seconds, "second") : format.format(Math.ceil(seconds / 60), "minute");
}
