// Spanish: openings, stories, complaints and other talk around the facts. See phrase.ts for the pattern.
import type { PhraseBook } from "./phrase.ts";

export const spanishTalk = {
  opening_book: {
    plain: [
      "(hola|buenos días|hola, buenos días|bueno|buenas), {problem}(|, necesito que venga alguien|, ¿pueden mandar a alguien?)",
      "(hola|buenos días), llamo porque {problem}",
      "(hola|buenas), necesito un plomero(,| por favor,) {problem}",
      "(hola|sí, hola), (quisiera una cita|quiero que venga un plomero|quisiera agendar una visita). {problem}",
    ],
    brief: ["{short}", "(hola|bueno), {short}", "necesito un plomero, {short}"],
    talkative: [
      "(ay, qué bueno que contestan|hola, ¿cómo está?). Mire, {problem}. (Llevamos días así|Mi esposo quiso arreglarlo y lo dejó peor|No sabe usted qué semana)",
    ],
    elderly: ["(bueno, ¿con el plomero?|ay, buenos días, señorita). Fíjese que {problem}"],
    hostile: ["(por fin contestan|ya era hora). {problem}", "(mire|oiga), {problem} y no tengo todo el día"],
  },
  opening_everything: {
    plain: [
      "(hola|buenos días), (soy|me llamo|mi nombre es) {name}(, vivo en|, estoy en) {address}, {problem} y (quisiera|necesito) que venga alguien {want}",
      "(hola|buenas), habla {name}, {problem}, la dirección es {address}, ¿pueden venir {want}?",
    ],
  },
  opening_reschedule: {
    plain: [
      "(hola|buenos días), (necesito|quiero|quisiera|tengo que) (cambiar|mover) mi cita",
      "(hola|buenas), no voy a poder el día de mi cita y (quisiera cambiarla|necesito otro día)",
    ],
    brief: ["(cambiar mi cita|quiero cambiar mi cita)"],
  },
  opening_cancel: {
    plain: [
      "(hola|buenos días), (quiero|quisiera|necesito) cancelar mi (cita|visita)",
      "(hola|buenas), ya no necesito (la visita|al plomero), (¿la pueden cancelar?|quiero cancelarla)",
    ],
    brief: ["(cancelar mi cita|quiero cancelar)"],
  },
  opening_status: {
    plain: [
      "(hola|buenas), (no me acuerdo|se me olvidó) (a qué hora|qué día) (vienen|es la visita)",
      "(hola|buenos días), ¿(a qué hora es mi cita|cuándo es mi cita|qué día vienen)?",
      "(hola|buenas), quiero (confirmar|saber) cuándo (es mi cita|vienen)",
    ],
  },
  opening_message: {
    plain: [
      "(hola|buenas|buenos días), (que me llame el dueño, por favor|necesito que alguien me llame|¿me pueden devolver la llamada?)",
      "(hola|buenos días), (quisiera dejar un recado|¿puedo dejar un mensaje?)",
    ],
  },
  opening_person: {
    plain: [
      "(hola|buenas), (quiero|quisiera|¿puedo) hablar con (una persona|alguien|el dueño)",
      "¿(hay alguien ahí|me comunica con una persona)?",
    ],
  },
  wish_to_move: { plain: ["(quiero|necesito|quisiera) (cambiar|mover) mi cita(| a otro día)"] },
  wish_to_cancel: { plain: ["(quiero|necesito) cancelar(| mi cita| la visita)"] },
  wish_to_know_when: { plain: ["(solo|nada más) quiero saber (cuándo|a qué hora) es mi cita"] },
  nothing_else: {
    plain: [
      "(todo bien|eso sería todo|ya quedó)(|, gracias|, adiós)",
      "(no|no, nada más|no, es todo|no, eso es todo|nada más)(|, gracias|, muchas gracias)",
      "(no, gracias|así está bien|es todo)(|, hasta luego|, que tenga buen día)",
    ],
    brief: ["(no|es todo|no, gracias)"],
    elderly: ["no, (señorita, muchas gracias|nada más, Dios la bendiga)"],
  },
  nothing_to_add: { plain: ["(no, nada|nada|ya nada)(|, gracias)"] },
  message: {
    plain: ["(soy|habla|me llamo) {name}, {problem}(|, llámenme por favor|, que me hablen)", "{name}, {problem}"],
  },
  question: {
    plain: [
      "¿{problem}?",
      "(nada más quiero saber|mi pregunta es|quería preguntar), ¿{problem}?",
      "(pues|bueno|oiga), ¿{problem}?",
    ],
  },
  question_as_message: { plain: ["(soy|habla|me llamo) {name}, (mi pregunta es|quería saber), ¿{problem}?"] },
  only_asking: {
    plain: [
      "(ah, no|no), (solo preguntaba|nada más estoy preguntando|era solo la duda)(|, gracias|, luego llamo)",
      "(no|no, gracias), (solo quería saber eso|nada más era una pregunta|era todo lo que quería saber)(|, gracias)",
    ],
  },
  only_asking_goodbye: {
    plain: [
      "no, (gracias|es todo|no necesito nada más). (Adiós|Hasta luego|Gracias, adiós)",
      "(eso era todo|no necesito visita), (gracias, adiós|hasta luego)",
    ],
  },
  said_already: { plain: ["(le dije|ya le dije|le repito),", ""] },
  back_again: { plain: ["(listo|bueno|ya), (aquí estoy|perdón por la espera)."] },
  repeat_please: {
    plain: ["(perdón|disculpe|mande), ¿(cómo dijo|me lo repite|qué dijo)?"],
    elderly: ["(ay, perdone|mande usted), (no oigo muy bien|no le entendí), ¿me lo repite?"],
  },
  thanks: { plain: ["(bueno|está bien|ok|ah, bueno)(|, gracias|, muchas gracias)"] },
  story: {
    plain: [
      "(Mi vecina|Mi cuñado|Mi comadre) (me dio su número|me los recomendó|dice que son muy buenos)",
      "(Mi esposo|Mi hijo) (siempre lo arregla él|quiso arreglarlo y no pudo|anda de viaje, claro)",
      "(Tenemos visita este fin|Estamos pintando la casa|Acabamos de llegar de vacaciones|Ya ve cómo son estas casas)",
      "(El otro plomero|El último que vino) (nunca llegó|nos cobró carísimo)",
    ],
  },
  story_of_years: {
    plain: [
      "(Llevamos aquí treinta años|Vivo aquí desde el setenta y nueve|Ya tengo ochenta y un años, fíjese)",
      "(Mi nieto|Mi nieta) (me puso este teléfono|vive conmigo|ya va a la universidad|acaba de cumplir doce)",
      "(Mi difunto esposo lo arreglaba todo|Ya no puedo agacharme|Ya vienen mis tres nietos)",
    ],
  },
  hesitation: { plain: ["(ay|pues|a ver|déjeme ver|este|bueno, mire|híjole),"] },
  complaint: {
    plain: [
      "(Esto es una burla|Llevo toda la mañana llamando|Qué mal servicio|La otra vez nunca llegaron|Cuánta pregunta|Ya estoy harto)",
    ],
  },
  hurry: { plain: ["(Por favor, rápido|Ay, Dios mío|Apúrense|Está cada vez peor|No sé qué hacer)"] },
} satisfies Partial<PhraseBook>;
