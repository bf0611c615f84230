// Words of danger, and how they are misspelt.
import { lookup } from "./lookup.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Another word that is nearly one of these is mended to it. */
export const dangerWords: ReadonlySet<string> = list(
  "basement ceiling flooding flooded overflowing monoxide monoxido detector sewage furnace heating everywhere pouring gushing spraying leaking " +
    "smoking sparking electrical electric outlet breaker unconscious breathing bleeding seizure scalded burning emergency emergencia explosion exploded " +
    "freezing frozen newborn infant elderly toddler inundando inundacion inundado reventado calefaccion tuberia drenaje chispas quemando apagador " +
    "ruptured collapsed bursting carbon propane trapped dialysis daycare unresponsive electrocuted headache",
);

/** Said without their last letter: "the water's risin". */
export const gerunds: ReadonlySet<string> = list(
  "rising coming going running leaking dripping pouring spraying gushing flooding blowing hissing burning smoking sparking beeping chirping hollering " +
    "screaming bleeding choking breathing backing bubbling overflowing spilling filling spreading freezing smelling stinking popping buzzing getting falling " +
    "caving sagging bulging shooting squirting shaking throwing acting feeling standing floating melting crackling working heating",
);

/** Nearly one of them, but a word of its own. */
export const ownWords: ReadonlySet<string> = list(
  "froze breeding flooring scolding basements outlets breakers ceilings sealing sewers parking speaking infants toddlers furnaces carbone freeing trapper trappe floored " +
    "printing painting pouting posting pausing heaving heading hearing beating burying burring busting eating healing bearing " +
    "electrico electrica electricos electricas electricity electrics electrician breaking beading bleeping feeding reading " +
    "soaking sparkling spraining sprawling straying staying smacking leaning leading lacking looking licking locking linking " +
    "smoking explosions expected exploted collapses headaches detectors inundada inundadas inundados reventada reventados drenajes tuberias emergencias " +
    "infante carton carbono trampped tripped snapped trapping freezer frozer chispa bushing rushing burnings turning propano hosting bathing",
);

export const misspellings = lookup<string>({
  watter: "water",
  wter: "water",
  wator: "water",
  waterr: "water",
  heet: "heat",
  hete: "heat",
  furnice: "furnace",
  furnas: "furnace",
  furnance: "furnace",
  minoxide: "monoxide",
  manoxide: "monoxide",
  monoxcide: "monoxide",
  monixide: "monoxide",
  monoxid: "monoxide",
  sewege: "sewage",
  sewadge: "sewage",
  suage: "sewage",
  sewrage: "sewage",
  smel: "smell",
  smeel: "smell",
  gaz: "gas",
  guas: "gas",
  somke: "smoke",
  smok: "smoke",
  fier: "fire",
  brust: "burst",
  birst: "burst",
  bursted: "burst",
  piep: "pipe",
  tolet: "toilet",
  toliet: "toilet",
  seiling: "ceiling",
  celing: "ceiling",
  cieling: "ceiling",
  ceilin: "ceiling",
  basment: "basement",
  basemint: "basement",
  fluding: "flooding",
  floding: "flooding",
  floodin: "flooding",
  floded: "flooded",
  unconcious: "unconscious",
  unconsious: "unconscious",
  breth: "breath",
  brething: "breathing",
  breating: "breathing",
  emergancy: "emergency",
  emergensy: "emergency",
  evrywhere: "everywhere",
  everywere: "everywhere",
  everwhere: "everywhere",
  guele: "huele",
  uele: "huele",
  inundasion: "inundacion",
  calefacion: "calefaccion",
  calefasion: "calefaccion",
  rebento: "revento",
  rebentada: "reventada",
  oxijeno: "oxigeno",
  freesing: "freezing",
  frezing: "freezing",
  shok: "shock",
  electic: "electric",
  outlit: "outlet",
  exploted: "exploded",
  leeking: "leaking",
  leek: "leak",
  leeks: "leaks",
  poring: "pouring",
  gushin: "gushing",
  babys: "babies",
});

export const splitWords = lookup<string>({
  "every where": "everywhere",
  "base ment": "basement",
  "up stairs": "upstairs",
  "down stairs": "downstairs",
  "c o": "co",
  "see oh": "co",
  "day care": "daycare",
  "new born": "newborn",
  "bath room": "bathroom",
  "bath tub": "bathtub",
  "over flowing": "overflowing",
  "over flow": "overflow",
  "in fant": "infant",
  "mono oxide": "monoxide",
  "mon oxide": "monoxide",
  "sew age": "sewage",
  "head ache": "headache",
  "head aches": "headaches",
  "electric ity": "electricity",
});
