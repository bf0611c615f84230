// Streets, units, cities and states.
import { lookup } from "./lookup.ts";

/** Street suffixes as said, and how they are written. */
export const streetSuffixes = lookup<string>({
  street: "Street",
  st: "St",
  avenue: "Avenue",
  ave: "Ave",
  av: "Ave",
  road: "Road",
  rd: "Rd",
  drive: "Drive",
  dr: "Dr",
  lane: "Lane",
  ln: "Ln",
  court: "Court",
  ct: "Ct",
  boulevard: "Boulevard",
  blvd: "Blvd",
  place: "Place",
  pl: "Pl",
  terrace: "Terrace",
  ter: "Ter",
  terr: "Ter",
  trail: "Trail",
  trl: "Trl",
  way: "Way",
  circle: "Circle",
  cir: "Cir",
  parkway: "Parkway",
  pkwy: "Pkwy",
  highway: "Highway",
  hwy: "Hwy",
  loop: "Loop",
  square: "Square",
  sq: "Sq",
  plaza: "Plaza",
  ridge: "Ridge",
  run: "Run",
  pass: "Pass",
  path: "Path",
  crossing: "Crossing",
  cove: "Cove",
  point: "Point",
  row: "Row",
  alley: "Alley",
  bend: "Bend",
  trafficway: "Trafficway",
  expressway: "Expressway",
  pike: "Pike",
  manor: "Manor",
  landing: "Landing",
  cutoff: "Cutoff",
  turnpike: "Turnpike",
  tpke: "Tpke",
  freeway: "Freeway",
  fwy: "Fwy",
  crescent: "Crescent",
  cres: "Cres",
  hollow: "Hollow",
  holw: "Holw",
  meadows: "Meadows",
  mdws: "Mdws",
  gardens: "Gardens",
  gdns: "Gdns",
  heights: "Heights",
  hts: "Hts",
  causeway: "Causeway",
  cswy: "Cswy",
  bypass: "Bypass",
  byp: "Byp",
  knolls: "Knolls",
  knls: "Knls",
  esplanade: "Esplanade",
  espl: "Espl",
  viaduct: "Viaduct",
  throughway: "Throughway",
  trwy: "Trwy",
  skyway: "Skyway",
  skwy: "Skwy",
  overpass: "Overpass",
  opas: "Opas",
  underpass: "Underpass",
  upas: "Upas",
  motorway: "Motorway",
  mtwy: "Mtwy",
  estates: "Estates",
  ests: "Ests",
  expy: "Expy",
  xing: "Xing",
  trfy: "Trfy",
  plz: "Plz",
  aly: "Aly",
  lndg: "Lndg",
  crst: "Crst",
  tpk: "Tpke",
  pkway: "Pkwy",
  hiway: "Hwy",
  cirs: "Cirs",
  trls: "Trls",
});

/** Suffixes that mostly mean something else: they end a street only behind a house number, and where it ends. */
export const rareSuffixes: ReadonlySet<string> = new Set(
  "annex arcade bay bayou beach bluff bluffs bottom bottoms branch bridge brook brooks burg burgs camp canyon cape center centre centers cliff cliffs club common commons corner corners course coves creek crest crossroad crossroads curve dale dam divide estate extension fall falls ferry field fields flat flats ford fords forest forge forges fork forks fort garden gateway glen glens green greens grove groves harbor harbors haven hill hills inlet island islands isle junction key keys knoll lake lakes land light lights loaf lock locks lodge mall meadow mews mill mills mount mountain mountains neck orchard oval park parks passage pine pines plain plains plazas points port ports prairie radial ramp ranch rapids rest ridges river rue shoal shoals shore shores spring springs spur spurs squares station stream summit trace track tunnel union unions valley valleys view views village villages ville vista walk walks wall ways well wells".split(
    " ",
  ),
);

/** Suffixes that are also everyday words: the street's name must stand right before them and nothing else fits. */
export const commonSuffixes: ReadonlySet<string> = new Set(
  "drive way place run pass path point row square ridge court".split(" "),
);

/** Streets may be named after these, but only before a suffix. */
export const daysAndMonths: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december morning evening noon".split(
    " ",
  ),
);

/** Streets that need no suffix. */
export const bareStreets: ReadonlySet<string> = new Set("broadway".split(" "));

/** Before a street's number: "Highway 69", "County Road 12". */
export const numberedRoads: ReadonlySet<string> = new Set("highway hwy route rt interstate".split(" "));

export const spanishStreets = lookup<string>({
  calle: "Calle",
  avda: "Avenida",
  avenida: "Avenida",
  carrera: "Carrera",
  camino: "Camino",
  paseo: "Paseo",
  calzada: "Calzada",
  privada: "Privada",
  bulevar: "Bulevar",
  boulevar: "Bulevar",
  callejon: "Callejón",
  cerrada: "Cerrada",
  andador: "Andador",
  carretera: "Carretera",
  autopista: "Autopista",
  rua: "Rúa",
  glorieta: "Glorieta",
  prolongacion: "Prolongación",
  retorno: "Retorno",
  pasaje: "Pasaje",
  sendero: "Sendero",
  ronda: "Ronda",
});

export const directions = lookup<string>({
  north: "North",
  south: "South",
  east: "East",
  west: "West",
  northeast: "Northeast",
  northwest: "Northwest",
  southeast: "Southeast",
  southwest: "Southwest",
  n: "N",
  s: "S",
  e: "E",
  w: "W",
  ne: "NE",
  nw: "NW",
  se: "SE",
  sw: "SW",
  norte: "Norte",
  sur: "Sur",
  este: "Este",
  oeste: "Oeste",
});

export const unitWords = lookup<string>({
  apartment: "Apt",
  apt: "Apt",
  unit: "Unit",
  suite: "Suite",
  ste: "Suite",
  lot: "Lot",
  number: "#",
  building: "Building",
  bldg: "Building",
  room: "Room",
  trailer: "Trailer",
  space: "Space",
  floor: "Floor",
  departamento: "Apt",
  apartamento: "Apt",
  depto: "Apt",
  numero: "#",
  unidad: "Unit",
  loft: "Loft",
  condo: "Condo",
  townhome: "Townhome",
  townhouse: "Townhouse",
  lote: "Lote",
  espacio: "Espacio",
  edificio: "Edificio",
  piso: "Piso",
  local: "Local",
  oficina: "Oficina",
  cuarto: "Cuarto",
  interior: "Interior",
  slip: "Slip",
  pad: "Pad",
  bay: "Bay",
  door: "Door",
});

/** Parts of a house that are a unit without a number. */
export const partsOfHouses = lookup<string>({
  upstairs: "Upstairs",
  downstairs: "Downstairs",
  rear: "Rear",
  penthouse: "Penthouse",
  arriba: "Arriba",
  abajo: "Abajo",
});

/** After these comes where somebody lives, so a street needs no suffix. */
export const livesAt: readonly string[] = [
  "address is|again|to",
  "address would|should be",
  "house|street|place is",
  "[wrong] house|street|address|place it is",
  "live|lives|located|staying|house|home|over at|on",
  "located|house|home|place|shop|store is at",
  "i|we am|are [over] at",
  "[come] out to",
  "come to",
  "it is at",
  "vivo|vivimos|estoy|estamos en",
  "direccion es|correcta|seria",
  "casa|negocio|tienda|oficina|departamento|apartamento es|esta [en|el]",
  "vivo|vivimos|estoy|estamos en [el|la]",
];

/** Before a city or a ZIP said by itself. */
export const placePhrases = {
  city: [
    "city|town is [actually]",
    "city should be",
    "ciudad es|esta mal|correcta [es] [es]",
    "i|we am|are [over|out|here|down|up] in",
    "i|we live|lives [over|out] in",
    "located|house|home [is] in",
    "it is [over|actually|really|out] in",
    "vivo|vivimos|estoy|estamos|queda|es [aqui] en",
  ],
  corrected: ["it is [actually|really|not]", "[no] es", "city|town to", "in", "that is", "should be"],
  zip: [
    "zip [code] [is|to|should|would|again] [actually|be]",
    "zipcode [is|to]",
    "postal [code] [is]",
    "codigo [postal] [es]",
    "i|we am|are in",
    "area code is",
  ],
} as const;

/** Short for cities, with their state where it is part of the name. */
export const cityNicknames = lookup<readonly [city: string, state: string | null]>({
  kcmo: ["Kansas City", "MO"],
  kck: ["Kansas City", "KS"],
  kcks: ["Kansas City", "KS"],
  kc: ["Kansas City", null],
  op: ["Overland Park", null],
  nkc: ["North Kansas City", null],
  pv: ["Prairie Village", null],
  okc: ["Oklahoma City", "OK"],
  nyc: ["New York", "NY"],
  philly: ["Philadelphia", null],
  vegas: ["Las Vegas", null],
  stl: ["Saint Louis", "MO"],
  slc: ["Salt Lake City", "UT"],
});

export const states = lookup<string>({
  "district of columbia": "DC",
  kansas: "KS",
  missouri: "MO",
  alabama: "AL",
  alaska: "AK",
  arizona: "AZ",
  arkansas: "AR",
  california: "CA",
  colorado: "CO",
  connecticut: "CT",
  delaware: "DE",
  florida: "FL",
  georgia: "GA",
  hawaii: "HI",
  idaho: "ID",
  illinois: "IL",
  indiana: "IN",
  iowa: "IA",
  kentucky: "KY",
  louisiana: "LA",
  maine: "ME",
  maryland: "MD",
  massachusetts: "MA",
  michigan: "MI",
  minnesota: "MN",
  mississippi: "MS",
  montana: "MT",
  nebraska: "NE",
  nevada: "NV",
  "new hampshire": "NH",
  "new jersey": "NJ",
  "new mexico": "NM",
  "new york": "NY",
  "north carolina": "NC",
  "north dakota": "ND",
  ohio: "OH",
  oklahoma: "OK",
  oregon: "OR",
  pennsylvania: "PA",
  "rhode island": "RI",
  "south carolina": "SC",
  "south dakota": "SD",
  tennessee: "TN",
  texas: "TX",
  utah: "UT",
  vermont: "VT",
  virginia: "VA",
  washington: "WA",
  "west virginia": "WV",
  wisconsin: "WI",
  wyoming: "WY",
  misuri: "MO",
  misouri: "MO",
  tejas: "TX",
  "nuevo mexico": "NM",
  "nueva york": "NY",
  "nueva jersey": "NJ",
  pensilvania: "PA",
  luisiana: "LA",
  misisipi: "MS",
  "carolina del norte": "NC",
  "carolina del sur": "SC",
  "dakota del norte": "ND",
  "dakota del sur": "SD",
});

/** Words that are in no street's or city's name. */
export const notInStreets: ReadonlySet<string> = new Set(
  "moment momento momentito sec same ya se su mire sure hi hello hey like as i me my we us our you your he she it its they them the a an and or but so if is are was were be been am do does did have has had can could will would not no yes yeah please thanks thank in on at to for from with of about after before because that this there here who what when where why how oclock am pm today tomorrow tonight morning afternoon evening noon monday tuesday wednesday thursday friday saturday sunday minutes minute hours hour days day weeks week months month years year dollars bucks people toilets toilet sinks sink faucets faucet pipes pipe leaks leak leaking burst broken bathrooms bathroom bedrooms bedroom drains drain clogged tank tanks inches feet foot gallon gallons degrees percent times time kids dogs guys men plumbers technicians drips dripping flooding need want just blocks miles block mile off near around past over zip code phone number area my name y en el la con por las los una un mi es de january february march april may june july august september october november december".split(
    " ",
  ),
);

/** Before the right address in answer to "is that correct?". */
export const corrections: readonly string[] = ["it is", "[no] es", "that is", "should be", "to", "is"];

/** "10750 Barkley, the townhomes, number 8". */
export const estates: ReadonlySet<string> = new Set(
  "townhomes townhouses apartments condos duplexes lofts villas flats apartamentos condominios departamentos".split(
    " ",
  ),
);

/** What was said before these is taken back. */
export const addressCorrections: readonly string[] = [
  "no",
  "sorry|wait|actually|oops|correction|rather",
  "i mean|meant",
  "scratch|make that",
  "perdon|digo",
  "mejor dicho",
  "just kidding",
];

/** Before a house number and a street that are told apart. */
export const piecePhrases = {
  house: [
    "[house|street|building|address] number is|was|would [be]",
    "house|building is [number]",
    "numero [de] [la] [casa] [es|seria]",
  ],
  street: [
    "[the|my] street|road|avenue|drive [name] is [called]",
    "name [of] [the] street|road is",
    "[street] is called",
    "on [the]",
    "[la] calle [es] [se] [llama] [la]",
    "en la calle",
  ],
} as const;
