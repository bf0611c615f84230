// "What do you do?" and "Do you do drains?"
import type { AskedPiece } from "./asked-pieces.ts";
import { stemsOf } from "./content-words.ts";
import { isOtherMatter, leftovers, namedService, without } from "./leftovers.ts";
import type { Found, QuestionContext } from "./question.ts";

const anything =
  /\b(?:what (?:all )?(?:kinds? of |types? of |sorts? of )?(?:other )?(?:services?|work|jobs?|things|plumbing|stuff)?(?: services?| work| jobs?)? ?(?:do|does|can) (?:you|they|yall|your company)(?: guys| all)? (?:do|offer|provide|handle|fix|repair|work on|service)|what services|services (?:do|you)|(?:que|cuales) (?:tipos? de |clases? de |son los |son sus )?(?:servicios?|trabajos?)(?: de plomeria)?(?: que)?(?: ofrecen| hacen| tienen| dan)?|que (?:hacen|reparan|arreglan))\b/u;
const work =
  /\b(?:do (?:you|they|yall)(?: guys| all| also| even| ever)* (?:do|fix|repair|install|replace|service|handle|work on|work with|unclog|clean|snake|put in|change|deal with|offer)|(?:can|could) (?:you|they|yall)(?: guys| all| also)* (?:do|fix|repair|install|replace|service|handle|work on|unclog|put in|deal with)(?! (?:my|our|me|us|it|this|that)\b)|(?:hacen|reparan|arreglan|instalan|cambian|trabajan con|trabajan en|ofrecen|destapan|limpian|dan servicio a))\b/u;
const harmless = stemsOf(
  "new old repair repairs install installs installation installations replacement replacements work job jobs home house residential plumbing plomeria reparacion reparaciones instalacion instalaciones trabajo trabajos nuevo nuevos viejo viejos casa =old =heater =tankless".split(
    " ",
  ),
);

export function askedServices({ said }: AskedPiece, context: QuestionContext): Found | null {
  if (anything.test(said)) return isAll(said, context) ? { kind: "services", service: null } : ofOne(said, context);
  return ofOne(said, context);
}

function isAll(said: string, { language }: QuestionContext): boolean {
  return leftovers(without(said, [anything]), language, harmless).length === 0;
}

function ofOne(said: string, context: QuestionContext): Found | null {
  if (!work.test(said)) return null;
  const named = namedService(said, context.services);
  const service = named?.key ?? context.service;
  if (service === null) return null;
  const rest = without(named?.rest ?? said, [work]);
  const left = leftovers(rest, context.language, harmless);
  // A word for the service that the reader knows and we do not is left over.
  const allowed = named === null ? 2 : 0;
  return left.some(isOtherMatter) || left.length > allowed ? null : { kind: "services", service };
}
