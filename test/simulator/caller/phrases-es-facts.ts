// Spanish: problem, name, number and address. See phrase.ts for the pattern.
import type { PhraseBook } from "./phrase.ts";

export const spanishFacts = {
  problem: {
    plain: [
      "(le cuento,|lo que pasa es que|resulta que|fíjese que) {problem}",
      "{problem}(|, por eso llamo|, ¿me puede ayudar?)",
      "{problem}",
      "(pues|es que|bueno,|mire,) {problem}",
      "{problem}, (eso es todo|nada más eso|es lo que pasa)",
    ],
    brief: ["{short}"],
    talkative: ["(ay, mire|pues fíjese que) {problem}. (Ya no sé qué hacer|Llevamos así desde el domingo)"],
    hostile: ["(ya le dije|le estoy diciendo), {problem}"],
    elderly: ["(ay, pues|bueno, mire usted), {problem}"],
  },
  problem_again: {
    plain: ["(le repito,|bueno,|otra vez,) {short}(|, eso es)", "{short}", "(es que|pues|le digo que) {short}"],
  },
  choose_leak: { plain: ["(una fuga|es una fuga)", "fuga"] },
  choose_drain: { plain: ["(un desagüe tapado|el desagüe|es el desagüe)", "desagüe"] },
  choose_heater: { plain: ["(el calentador|es el calentador)", "calentador"] },
  choose_toilet: { plain: ["(el inodoro|es el inodoro|la taza)", "inodoro"] },
  choose_other: { plain: ["otra cosa, {short}", "otra cosa", "no, {short}"] },
  name_of_other: { plain: ["{name}", "(es para|a nombre de|póngalo a nombre de) {name}"] },
  name_spelled_out: { plain: ["{which}", "(es|soy) {name}, {which}"] },
  spelled_last: { plain: ["(el|mi) apellido (es|se escribe) {spelled_last}", "{last}, {spelled_last}"] },
  spelled_first: { plain: ["(el|mi) nombre (es|se escribe) {spelled_first}", "{first}, {spelled_first}"] },
  spelled_both: {
    plain: ["(el nombre es|nombre) {spelled_first}, (y el apellido|apellido) {spelled_last}"],
  },
  name: {
    plain: [
      "(habla|aquí|a nombre de|con mucho gusto,) {name}",
      "(sí|claro|cómo no), {name}",
      "(me llamo|soy|mi nombre es|sí, soy|claro, me llamo|es|) {name}",
      "{name}(|, para servirle|, ese es mi nombre)",
    ],
    brief: ["{name}"],
    talkative: ["(claro que sí|ay, sí), me llamo {name}(|, mucho gusto)"],
    hostile: ["{name}", "{name}, (apúntelo|¿ya?)"],
    elderly: ["(ay sí|bueno), me llamo {name}(|, señorita)", "{name}, para servirle a usted"],
  },
  name_again: {
    plain: [
      "(otra vez, |)(es|soy|habla) {name}",
      "{name}",
      "(le dije|es|me llamo) {name}",
      "(mi nombre es|el nombre es) {first}, (y el apellido|apellido) {last}",
    ],
  },
  name_spelled: {
    plain: [
      "(apunte|le deletreo|a ver), {spelled_last}",
      "{name}, {spelled}",
      "(se escribe|es|claro,) {spelled}",
      "{spelled_last} es el apellido",
    ],
    brief: ["{spelled}"],
  },
  phone: {
    plain: [
      "(sí,|claro,|es|apunte,) {phone}(|, por favor)",
      "(es el|mi número es el|me pueden llamar al|) {phone}",
      "{phone}(|, es mi celular)",
    ],
    brief: ["{phone}"],
  },
  phone_again: { plain: ["{phone}", "(le repito,|es el) {phone}", "{digits}"] },
  phone_same: {
    plain: [
      "(al número|en el número) de donde (le llamo|estoy llamando)",
      "(a este número|al mismo número|el mismo de donde llamo)",
      "este mismo número(| está bien)",
    ],
  },
  address: {
    plain: [
      "(la casa está en|queda en|mi dirección es|anote,) {address}",
      "(claro|sí, mire), (es|estoy en) {address}",
      "(es|vivo en|estamos en|la dirección es|es en el|sí, es|) {address}",
      "{address}(|, por favor|, esa es la casa)",
    ],
    brief: ["{street}", "{address}"],
    talkative: ["es {address}, (la casa amarilla de la esquina|enfrente de la iglesia)"],
    hostile: ["{address}", "{address}, (¿ya lo anotó?|y apúrese)"],
    elderly: ["(ay, pues es|bueno, vivo en) {address}(|, señorita)"],
  },
  address_again: {
    plain: [
      "(le repito|otra vez), (es|la calle es|) {address}",
      "{address}",
      "(le dije|es|la dirección es) {address}",
      "{street}, en {city}",
    ],
  },
  address_spelled: {
    plain: [
      "(apunte|a ver), {number_digits}, {street_name}, en {city}",
      "{number_digits}, {street_name}, {city}",
      "(el número es|es el) {number_digits}, (la calle|y la calle es) {street_name}, en {city}",
    ],
  },
  city: {
    plain: [
      "(queda en|vivo en|eso es en|aquí en) {city}",
      "en {city}, Kansas",
      "(es en|en|está en|) {city}",
      "{city}(|, Kansas|, {zip})",
      "{zip}, en {city}",
    ],
    brief: ["{city}"],
  },
  known_address_right: {
    plain: ["(sí|así es|correcto|exacto)(|, ahí mismo|, esa es|, es la misma)", "(sí|claro), ahí"],
    brief: ["sí"],
  },
  known_address_wrong: { plain: ["no, (es en|ahora es en|nos mudamos, es en) {address}"] },
  mend_name_at_once: {
    plain: ["(me llamo|soy|) {wrong}, (perdón|digo|no, perdón), {name}(|, ya con el apellido de casada)"],
  },
  mend_address_at_once: { plain: ["(es|vivo en|) {wrong}, (no, perdón|digo|ay no, esa es la vieja), {address}"] },
  mend_phone_at_once: { plain: ["(es el|) {wrong}, (no, perdón|digo), {phone}"] },
  mend_name_later: { plain: ["(perdón|ay, disculpe), (le di mal el nombre|dije mi apellido de soltera), es {name}"] },
  mend_address_later: {
    plain: ["(perdón|espere|ay, disculpe), (le di mal el número de la casa|le di mal la dirección), es {street}"],
  },
  mend_phone_later: { plain: ["(perdón|espere), (le di mal el teléfono|ese número está mal), es el {phone}"] },
} satisfies Partial<PhraseBook>;
