// Spanish: times, and yes or no to what is read back. See phrase.ts for the pattern.
import type { PhraseBook } from "./phrase.ts";

export const spanishTimes = {
  want: {
    plain: [
      "(me gustaría|quisiera|si se pudiera,|yo puedo) {want}",
      "{want}(| me queda bien| estaría bien| si se puede|, por favor| sería mejor)",
      "(¿podría ser|¿se puede|¿tienen algo|¿qué tal|¿tiene) {want}?",
      "(pues|a ver,|mejor) {want}",
    ],
    brief: ["{want}"],
    hostile: ["{want}, (y que sean puntuales|y ya)"],
  },
  want_open: { plain: ["{want}", "{want}, (por favor|de verdad|me da igual)"] },
  refuse: {
    plain: [
      "(no, |ay no, |)(ninguna me queda|esas no puedo|a esa hora trabajo)(,|.) (¿podría ser|¿tendrá algo|¿qué tal) {want}?",
      "(¿no tiene algo|¿no habrá) {want}?",
      "(prefiero|necesito que sea|mejor) {want}",
    ],
    brief: ["no, {want}", "¿{want}?"],
    hostile: ["no, yo trabajo. {want}"],
  },
  refuse_open: {
    plain: ["(¿tendrá|¿no tiene) (otro día|otra hora|algo más)?", "no, (¿no tiene otra hora?|¿no hay otro día?)"],
  },
  pick_first: {
    plain: [
      "(quiero|deme|póngame|mejor) la primera(|, por favor|, gracias)",
      "la (primera|primera fecha) (está bien|me conviene|me queda)",
      "(la primera|la primera opción|la primera que dijo|me quedo con la primera|la primera me queda bien)(|, por favor|, está bien)",
    ],
    brief: ["la primera"],
  },
  pick_second: {
    plain: [
      "(quiero|deme|póngame|mejor) la segunda(|, por favor|, gracias)",
      "la (segunda|segunda fecha) (está bien|me conviene|me queda)",
      "(la segunda|la segunda opción|me quedo con la segunda|la otra|la última)(|, por favor|, está bien)",
    ],
    brief: ["la segunda"],
  },
  pick_earlier: {
    plain: ["(la más temprano|la más temprana|lo más temprano|la primera hora|la que sea más temprano)(|, por favor)"],
  },
  pick_later: { plain: ["(la más tarde|la más tardía|la que sea más tarde|más tarde mejor)(|, por favor)"] },
  pick_time: {
    plain: [
      "(quiero|apúnteme|yo puedo|me conviene|sería) {time}(|, por favor|, gracias)",
      "{time}(| está bien| me queda bien|, por favor| perfecto)",
      "(mejor|que sea|póngame|sí,|está bien) {time}",
    ],
    brief: ["{time}"],
  },
  pick_day: {
    plain: [
      "(quiero|yo puedo|me conviene) {day}(|, por favor)",
      "{day}(| está bien| me queda mejor|, por favor)",
      "(mejor|que sea) {day}",
    ],
    brief: ["{day}"],
  },
  pick_only: {
    plain: ["(sí|sí, claro|está bien|sale|perfecto|de acuerdo|bueno)(|, esa está bien|, me queda bien|, gracias)"],
    brief: ["(sí|bueno|ok)"],
    elderly: ["(ay sí|sí, señorita), está bien"],
    hostile: ["(pues ya qué|sí, bueno|está bien, ya)"],
  },
  anytime: {
    plain: [
      "(cuando puedan|cualquier hora|lo que tengan|cualquier día|lo más pronto posible|lo antes posible)(|, por favor| está bien)",
    ],
  },
  right_now: { plain: ["(ahorita|ahora mismo|lo más pronto posible|ya|hoy mismo|lo antes que puedan)(|, por favor)"] },
  waitlist: { plain: ["(sí|sí, por favor|claro|está bien|bueno)(|, apúnteme|, gracias)"] },
  book_yes: {
    plain: [
      "(sí|sí, claro|correcto|así es|exacto|sí, por favor|está bien)(|, resérvelo|, todo bien|, está correcto|, gracias|, perfecto)",
      "(adelante|perfecto|todo correcto)(|, sí|, gracias)",
    ],
    brief: ["(sí|correcto|ok)"],
    talkative: ["(sí, perfecto|ay sí, qué bueno), (mi esposa se va a alegrar|lo apunto en el calendario)"],
    hostile: ["sí, (ya|por fin|apúrese)"],
    elderly: ["(ay sí|sí, señorita), (así es|está muy bien|muchas gracias)"],
  },
  book_anyway: { plain: ["(así no es, pero déjelo|no importa, así déjelo), sí"] },
  clear_yes: { plain: ["sí", "(sí|sí, de acuerdo|sí, está bien)", "#1"] },
  clear_no: { plain: ["no", "(no|no, está mal)", "#2"] },
  no_time_suits: {
    plain: [
      "(entonces|mejor) que me llame alguien(|, por favor)",
      "(no me queda ninguna|así no puedo), que me llamen, por favor",
    ],
  },
  no_visit_message: {
    plain: [
      "(no, |)no necesito (una visita|cita), (solo quiero dejar un recado|nada más que me llamen)",
      "(no, |)no tienen que venir, (solo quiero que me llamen|quiero dejar un mensaje)",
    ],
  },
  no_visit_person: {
    plain: ["(no, |)no quiero (cita|una visita), quiero hablar con (una persona|alguien)"],
  },
  move_yes: {
    plain: [
      "(sí|así|perfecto), (me queda mejor|adelante|de acuerdo)",
      "(sí|sí, por favor|claro|está bien)(|, cámbiela|, gracias|, mejor)",
    ],
  },
  change_mind: {
    plain: [
      "(fíjese que no puedo|se me olvidó que trabajo|no, espere), (¿se puede|¿podría ser) {want}?",
      "(ay, espere|perdón|no, mire), (mejor|¿podría ser|¿la puede poner|prefiero) {want}",
    ],
  },
  no: { plain: ["(no|no, así no es|no, está mal|no es correcto)"] },
  no_name: {
    plain: [
      "(me entendió mal, |no, mire, |)(soy|el nombre es|mi nombre es) {name}",
      "(no, |perdón, |)(mi nombre es|me llamo|es) {name}",
      "no, (el nombre está mal|ese no es mi nombre), es {name}",
    ],
    brief: ["no, {name}"],
  },
  no_name_spelled: {
    plain: ["(no, |todavía no, |)es {name}, {spelled}", "(se lo deletreo|mire), {which}", "(no, |todavía no, ){which}"],
  },
  no_address: {
    plain: [
      "(me entendió mal, |no, mire, |)(estoy en|la calle es|la casa está en) {street}",
      "(no, |perdón, |)(la dirección es|es|vivo en) {street}",
      "no, (la dirección está mal|esa no es la dirección), es {street}(|, en {city})",
    ],
    brief: ["no, {street}"],
  },
  no_address_spelled: { plain: ["(no, |)(el número es|es el) {number_digits}, {street_name}"] },
  no_both: { plain: ["no, (me llamo|es) {name}, y la dirección es {street}"] },
  no_phone: { plain: ["(no, |perdón, |)(el número está mal|ese no es mi número), es el {phone}"] },
  no_time: {
    plain: [
      "(no, mire|espere), (era|habíamos dicho|es) {want}",
      "(no, |)(yo dije|yo quería|le pedí) {want}",
      "no, (la hora está mal|esa no es la hora), {want}",
    ],
  },
  wrong_name: { plain: ["(el nombre|mi nombre|nada más el nombre)(|, por favor)"] },
  wrong_phone: { plain: ["(el teléfono|mi número|el número)(|, por favor)"] },
  wrong_address: { plain: ["(la dirección|la calle|nada más la dirección)(|, por favor)"] },
  wrong_time: { plain: ["(la hora|el día|nada más la hora)(|, por favor)"] },
  mend_pick_at_once: { plain: ["la {wrong}, (no, perdón|digo|no, mejor), la {right}"] },
  code: { plain: ["(es el|el código es|dice|) {code}"] },
  no_code: { plain: ["(no me llegó|no veo|no tengo) (nada|ningún mensaje|ningún código)"] },
  which_visit: { plain: ["(la primera|la de {day}|{day})(|, por favor)"] },
  cancel_anyway: {
    plain: [
      "(no|no, gracias), (prefiero cancelar|solo cancélela)",
      "no, (cancélela|nada más cancélela|ya no la necesito)(|, por favor)",
    ],
  },
} satisfies Partial<PhraseBook>;
