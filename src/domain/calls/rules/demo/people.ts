// Invented customers of the demo business. Their numbers are of the range that is kept for fiction.

export interface DemoPerson {
  name: string;
  /** E.164. */
  phone: string;
  address: string;
}

export const demoPeople = {
  maria: person("Maria Delgado", 110, "5821 Walmer Street, Mission, Kansas 66202"),
  tom: person("Tom Hendricks", 111, "7409 Floyd Street, Overland Park, Kansas 66204"),
  priya: person("Priya Raman", 112, "9612 Roe Avenue, Overland Park, Kansas 66207"),
  walter: person("Walter Osgood", 113, "6335 Brookside Boulevard, Kansas City, Missouri 64113"),
  jasmine: person("Jasmine Carter", 114, "7528 Wornall Road, Kansas City, Missouri 64114"),
  luis: person("Luis Ortega", 115, "1804 East Spruce Street, Olathe, Kansas 66062"),
  ellen: person("Ellen Baumgartner", 116, "4200 West 71st Street, Prairie Village, Kansas 66208"),
  derek: person("Derek Nguyen", 117, "12033 Johnson Drive, Shawnee, Kansas 66216"),
  ruth: person("Ruth Abernathy", 118, "8711 Mission Road, Leawood, Kansas 66206"),
  sam: person("Sam Whitfield", 119, "9330 Pflumm Road, Lenexa, Kansas 66215"),
  carmen: person("Carmen Rivas", 120, "10150 Grandview Street, Overland Park, Kansas 66212"),
  greg: person("Greg Sutter", 121, "5609 Merriam Drive, Merriam, Kansas 66203"),
  nadia: person("Nadia Haddad", 122, "425 West 62nd Terrace, Kansas City, Missouri 64113"),
  oscar: person("Oscar Lindqvist", 123, "13911 West 95th Street, Lenexa, Kansas 66215"),
  beth: person("Beth Kowalski", 124, "6801 Antioch Road, Merriam, Kansas 66204"),
  isaac: person("Isaac Monroe", 125, "1217 North Ridgeview Road, Olathe, Kansas 66061"),
  yuki: person("Yuki Tanaka", 126, "3914 West 83rd Street, Prairie Village, Kansas 66208"),
  hank: person("Hank Delaney", 127, "5230 Quivira Road, Shawnee, Kansas 66216"),
} satisfies Record<string, DemoPerson>;

export type DemoPersonKey = keyof typeof demoPeople;

function person(name: string, ending: number, address: string): DemoPerson {
  return { name, phone: `+18165550${ending}`, address };
}
