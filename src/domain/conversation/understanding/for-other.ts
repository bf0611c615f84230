// Whether the visit is for somebody else, or at another place than where the caller lives.
import { findPhrases, overlaps, phraseBook } from "./phrases.ts";
import { hear } from "./words.ts";

const kin =
  "mother|mom|mum|mama|momma|father|dad|daddy|pops|parents|parent|folks|grandma|grandpa|grandmother|grandfather|granny|grandparents|sister|brother|aunt|uncle|auntie|cousin|niece|nephew|son|daughter|stepson|stepdaughter|grandson|granddaughter|mother-in-law|inlaws|laws|law|ex|neighbor|neighbors|neighbour|friend|friends|buddy|girlfriend|boyfriend|client|clients|customer|boss|employer|landlord|landlady|coworker|colleague|pastor|church";
const tenants = "tenant|tenants|renter|renters|lodger|lodgers";
const parientes =
  "mama|papa|madre|padre|mami|papi|papas|padres|abuela|abuelo|abuelita|abuelito|abuelos|hermana|hermano|tia|tio|prima|primo|suegra|suegro|suegros|cunada|cunado|nuera|yerno|hija|hijo|vecina|vecino|vecinos|amiga|amigo|comadre|compadre|cliente|clienta|jefe|jefa|patron|patrona|novia|novio|nieta|nieto|sobrina|sobrino";
const owner = "my|our|his|her|a|the|another|an";
const place =
  "house|home|place|apartment|condo|condominium|duplex|trailer|property|townhouse|townhome|building|cabin|address";
const business =
  "shop|store|office|restaurant|salon|warehouse|clinic|church|school|cabin|lakehouse|studio|daycare|bar|cafe|gym|dorm";
const dwelling = "lives|stays|resides|owns|rents";

const personBook = phraseBook({
  other: [
    `[calling|call] for|behalf ${owner} ${tenants}`,
    `[calling|call] for|behalf|about ${owner} [elderly|older|dear|next|good|best|little|big|younger] [door] ${kin}`,
    "[on|in] behalf of",
    `${kin} is [old|new|rental] ${place}|unit`,
    `at|to ${owner} ${kin} is`,
    `${place} of my|our ${kin}`,
    `my|our ${kin} ~1 ${dwelling}`,
    `my|our ${kin} ~8 she|he|they ${dwelling}|live`,
    "not for me|us|myself|my",
    "not|is my|our [own] house|home|place it is",
    "for somebody|someone else",
    `casa|departamento|apartamento de [mi|mis|la|el] inquilina|inquilino|inquilinos`,
    `[es|era|cita|visita|llamo|hablo|marco] para|por|de|parte [de] mi|mis|nuestra|nuestro|una|un|la|el ${parientes}`,
    `casa|departamento|apartamento|domicilio|direccion|lugar de [mi|mis|la|el|un|una|nuestra] ${parientes}`,
    `mi|mis ${parientes} ~2 vive|viven|renta|rentan`,
    "de parte de",
    "no es para mi|nosotros",
    "para otra persona|senora|familia",
  ],
});
/** The caller is who asks for it, though it is not where the caller lives. */
const placeBook = phraseBook({
  other: [
    `${tenants} is [old|new|rental] ${place}|unit`,
    `my|our ${tenants}`,
    "[my|our|a|the|one] [of] [my|our] rental|rentals|airbnb|vrbo",
    "investment|vacation|lake|second|rental|weekend property|properties|home|house|condo|cabin|unit",
    `other|another|different ${place} [i|we|of]`,
    "house|property|building|duplex|unit|place|apartment i|we rent|manage|lease|own out|to|for",
    "property|properties|building|units|apartments i|we manage",
    "i|we am|are [a|the] ~2 landlord|landlady|caregiver|caretaker|realtor|agent|poa|executor",
    "i|we am|are [a|the|with] ~1 property manager|managers|management",
    "[for|to] another|different address|location than mine|ours|my|where",
    `mi|mis inquilina|inquilino|inquilinos`,
    "casa|departamento|apartamento|propiedad que|de rento|renta|rentamos|alquilo|alquiler|administro",
    "otra casa|propiedad|direccion",
    `[at|for|to|in] my|our [own|other] ${business}`,
    `at|for|to|in the|a ~1 ${business}`,
    `it|this|that is [at] [the|a|our|my] ${business}`,
    "not [at|for] my|our [own] house|home|place",
    "mi|nuestra|nuestro|el|la|del ~1 negocio|tienda|taller|restaurante|local|oficina|salon|iglesia|rancho|bodega",
    "casa de renta",
  ],
});
const ownBook = phraseBook({
  own: [
    `${kin} ~2 lives|stays|living|live ~1 with me|us`,
    `not ~1 for ${owner} ${kin}`,
    `${kin} ~1 told|said|recommended|gave|suggested|used|referred`,
    "recommended|referred by ~3",
    `no es para|de mi|la|el ${parientes}`,
    `${parientes} ~2 vive|viven ~1 conmigo|nosotros`,
    `${kin} is|and ~1 in|on|here|coming|at|home|visiting|sick|pregnant`,
    "rental car|truck|agreement|insurance",
    "for the son|law",
    "for a friend|customer|client ~1 service|discount|number",
  ],
});

/**
 * `person`: the visit is somebody else's, "it's for my mother". `place`: it is the caller's, but not at home, "my rental
 * on Nall". Null for "my kitchen" and "my wife and I".
 */
export function otherIn(text: string): "person" | "place" | null {
  const { words } = hear(text);
  const own = findPhrases(words, ownBook);
  const isIn = (book: typeof personBook) =>
    findPhrases(words, book).some((hit) => !own.some((span) => overlaps(span, hit)));
  if (isIn(personBook)) return "person";
  return isIn(placeBook) ? "place" : null;
}
