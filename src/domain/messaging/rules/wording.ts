// What we answer to STOP, START and HELP. One plain text each, no marketing (47 CFR 64.1200(a)(12)).
import type { Keyword } from "./stop-words.ts";

export interface ReplyWords {
  business: string;
  /** The number that was texted; it takes calls too. */
  phone: string;
  /** The person may have meant a visit. */
  isAmbiguous: boolean;
}

type Wording = Record<Keyword, (words: ReplyWords) => string>;

const en: Wording = {
  stop: ({ business, phone, isAmbiguous }) =>
    `You are opted out of SMS notifications from ${business} and will get no more texts. Reply START to opt back in.${
      isAmbiguous ? ` If you meant to cancel a visit, call ${phone}.` : ""
    }`,
  start: ({ business }) => `You are opted back in to SMS notifications from ${business}. Reply STOP to opt out.`,
  help: ({ business, phone }) =>
    `${business}: call ${phone} to speak with us, or text us what you need. Reply STOP to opt out.`,
};

const es: Wording = {
  stop: ({ business, phone, isAmbiguous }) =>
    `Ya no recibirá mensajes de texto de ${business}. Responda START para volver a recibirlos.${
      isAmbiguous ? ` Si quería cancelar una visita, llame al ${phone}.` : ""
    }`,
  start: ({ business }) =>
    `Volverá a recibir mensajes de texto de ${business}. Responda STOP para dejar de recibirlos.`,
  help: ({ business, phone }) =>
    `${business}: llame al ${phone} para hablar con nosotros, o escriba lo que necesita. Responda STOP para no recibir más mensajes.`,
};

/** The one text that answers a keyword. */
export function keywordReply(keyword: Keyword, language: "en" | "es", words: ReplyWords): string {
  return (language === "es" ? es : en)[keyword](words);
}
