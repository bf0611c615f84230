// "When are you open?", of the week or of one day.
import type { AskedPiece } from "./asked-pieces.ts";
import { stemsOf } from "./content-words.ts";
import { leftovers, without } from "./leftovers.ts";
import type { Found, QuestionContext } from "./question.ts";

const open =
  /\b(?:(?:what|which) (?:are |r )?(?:your |the )?(?:opening |business |office |store |shop |working |regular |normal )?hours|(?:your|the|business|office|store|shop|opening|working) hours(?: of operation| are)?|hours of operation|(?:when|what time|what days|which days|how late|how early|until when|till when|til when) (?:do|does|are|is|will) (?:you|they|the shop|the office|the store)(?: guys| all)? (?:be )?(?:open|close|closed|opening|closing|start|stay open)(?: up)?|(?:are|is|will) (?:you|they|yall|the shop|the office|the store)(?: guys| all)? (?:be )?(?:open|closed)|(?:do|does) (?:you|they|yall)(?: guys| all)? (?:open|close|stay open)|(?:que|cual|cuales) (?:es |son )?(?:su |el |los |sus )?horarios?(?: de atencion| de trabajo)?|(?:su|el) horario|horario de atencion|(?:que horas? |a que hora |cuando |hasta que hora )(?:abren|cierran|abre|cierra|atienden|estan abiertos)|(?:estan|esta) (?:abiertos?|cerrados?|abiertas?)|(?:abren|cierran))\b/u;
/** Said of a day alone. */
const workOn =
  /\b(?:do (?:you|they|yall)(?: guys| all)? work (?:on )?(?=(?:the )?(?:weekends?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)\b)|(?:trabajan|atienden) (?=(?:los |el |en )?(?:fin|fines|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)\b))/u;

const dayNames = [
  /\b(?:mondays?|lunes)\b/u,
  /\b(?:tuesdays?|martes)\b/u,
  /\b(?:wednesdays?|miercoles)\b/u,
  /\b(?:thursdays?|jueves)\b/u,
  /\b(?:fridays?|viernes)\b/u,
  /\b(?:saturdays?|sabados?)\b/u,
  /\b(?:sundays?|domingos?)\b/u,
];
const harmless = stemsOf(
  "today tomorrow now week weeks weekend weekends weekday weekdays day days daily morning evening night late early regular normal every open still hoy manana semana semanas fin fines dia dias temprano =weekend =hours 24 7 hour hours hora horas".split(
    " ",
  ),
);

export function askedHours({ said }: AskedPiece, { language }: QuestionContext): Found | null {
  if (!open.test(said) && !workOn.test(said)) return null;
  const rest = without(said, [open, workOn, ...dayNames]);
  if (leftovers(rest, language, harmless).length > 0) return null;
  const days = dayNames.flatMap((name, index) => (name.test(said) ? [index + 1] : []));
  return { kind: "hours", day: days.length === 1 ? (days[0] ?? null) : null };
}
