// How people name towns.

/** Parts of a name that are written short. */
export const placeParts: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["mt", "mount"],
  ["ft", "fort"],
  ["n", "north"],
  ["s", "south"],
  ["e", "east"],
  ["w", "west"],
  ["hts", "heights"],
  ["spgs", "springs"],
]);

/** Whole names said short. */
export const placeShorts: ReadonlyMap<string, string> = new Map([
  ["kc", "kansas city"],
  ["kck", "kansas city"],
  ["kcmo", "kansas city"],
  ["kcks", "kansas city"],
  ["k c", "kansas city"],
  ["lee summit", "lees summit"],
  ["nkc", "north kansas city"],
  ["north kc", "north kansas city"],
  ["op", "overland park"],
  ["o p", "overland park"],
  ["pv", "prairie village"],
  ["p v", "prairie village"],
]);

export const stateNames: ReadonlySet<string> = new Set("ks kansas mo missouri".split(" "));

/** Larger towns of Kansas and Missouri, so that one is known as a town also where nobody drives to it. */
export const knownTowns: readonly string[] =
  "topeka|lawrence|wichita|manhattan|salina|hutchinson|emporia|ottawa|paola|louisburg|basehor|tonganoxie|leavenworth|lansing|atchison|pittsburg|dodge city|garden city|hays|junction city|eudora|baldwin city|edgerton|osawatomie|columbia|springfield|saint louis|saint joseph|jefferson city|joplin|branson|sedalia|warrensburg|harrisonville|peculiar|raymore|grain valley|oak grove|odessa|excelsior springs|kearney|smithville|platte city|richmond|cameron|maryville|saint charles|rolla|overland park|olathe|shawnee|lenexa|leawood|prairie village|merriam|mission|mission hills|roeland park|fairway|westwood|de soto|gardner|spring hill|kansas city|waldo|brookside|raytown|grandview|independence|lees summit|blue springs|liberty|gladstone|north kansas city|parkville|riverside|bonner springs|edwardsville|belton|stilwell|bucyrus|omaha|denver|chicago|dallas|tulsa".split(
    "|",
  );

/** What follows "come to" and "work in" and is no town. */
export const notPlaces: ReadonlySet<string> = new Set(
  "my our your the a an this that his her their me us you him them it home homes house houses apartment apartments condo condos business businesses office offices restaurant restaurants school schools church churches basement basements attic attics garage garages crawlspace crawlspaces crawl space kitchen kitchens bathroom bathrooms building buildings mobile trailer trailers farm farms rural spanish english cash person advance pairs teams evenings mornings afternoons weekends weekend weekdays winter summer spring fall case emergencies emergency town time times day days night nights today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december tight small all every any other new old commercial residential work fix replace install repair look see do check clean help take get use what which where when how and or for on with at mi su la el los las casa casas apartamento departamento negocio negocios oficina oficinas restaurante restaurantes sotano cocina bano edificio efectivo espanol ingles persona mi nuestra todo todos hacer arreglar revisar ver lunes martes miercoles jueves viernes sabado domingo manana tarde noche".split(
    " ",
  ),
);
