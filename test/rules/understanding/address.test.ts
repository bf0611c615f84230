import { describe, expect, it } from "vitest";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import { demoContext } from "./demo-context.ts";

const answers: readonly [string, string | null][] = [
  ["15400 South Mur-Len Road, Olathe", "15400 South Mur-Len Road, Olathe"],
  ["8801 West eighty-seventh Street Terrace", "8801 West 87th Street Terrace"],
  ["8801 W 87 Street", "8801 W 87 Street"],
  ["unit B, 220 Cherry Lane", "220 Cherry Lane, Unit B"],
  ["220 Cherry Lane, Lenexa, unit B2", "220 Cherry Lane, Unit B2, Lenexa"],
  ["1200 de la calle Olmo", "1200 Calle Olmo"],
  ["66203 Merriam", "66203"],
  ["1600 Pennsylvania Avenue Northwest, Washington DC", "1600 Pennsylvania Avenue Northwest, Washington, DC"],
  ["12 Oak Street, K S 66203-1234", "12 Oak Street, KS 66203"],
  ["100 one nineteenth street", "100 119th Street"],
  ["twelve hundred Grand", "1200 Grand"],
  ["8 Martin Luther King Jr Blvd", "8 Martin Luther King Jr Blvd"],
  ["zero Main Street", "Main Street"],
  ["742 Evergreen Terrace", "742 Evergreen Terrace"],
  ["it's 742 evergreen terrace please", "742 Evergreen Terrace"],
  ["twelve thirty four Oak Street apartment 3B, Merriam Kansas 66203", "1234 Oak Street, Apt 3B, Merriam, KS 66203"],
  ["1 Flood Ave", "1 Flood Ave"],
  ["8801 West 87th Street in Overland Park", "8801 West 87th Street, Overland Park"],
  ["two oh one East fifty fifth", "201 East 55th"],
  ["two oh one east fifty fifth street kansas city missouri", "201 East 55th Street, Kansas City, MO"],
  ["4521 Broadway", "4521 Broadway"],
  ["123 N. Main St. #4, Overland Park, KS", "123 N Main St, #4, Overland Park, KS"],
  ["5500 W 119th St, Leawood KS 66209", "5500 W 119th St, Leawood, KS 66209"],
  ["forty five twenty one nall avenue, prairie village", "4521 Nall Avenue, Prairie Village"],
  ["seven forty two evergreen terrace", "742 Evergreen Terrace"],
  ["seven hundred and forty two Evergreen Terrace", "742 Evergreen Terrace"],
  ["I live at 9 Elm Court, unit 12", "9 Elm Court, Unit 12"],
  ["6000 Lamar Ave suite 200 Mission Kansas", "6000 Lamar Ave, Suite 200, Mission, KS"],
  ["12345 Lee's Summit Road", "12345 Lee's Summit Road"],
  ["7 4 2 Evergreen Terrace", "742 Evergreen Terrace"],
  ["1200 Highway 69", "1200 Highway 69"],
  ["10 Fifth Avenue", "10 5th Avenue"],
  ["742 Evergreen Terrace, Springfield", "742 Evergreen Terrace, Springfield"],
  [
    "seven forty two evergreen terrace springfield missouri six five eight oh one",
    "742 Evergreen Terrace, Springfield, MO 65801",
  ],
  ["I'm at 88 Main in Olathe", "88 Main, Olathe"],
  ["calle 5 número 12", "Calle 5 número 12"],
  ["vivo en la calle Roble 45", "Calle Roble 45"],
  ["123 calle Roble, apartamento 2", "123 Calle Roble, Apt 2"],
  ["West 87th Street", "West 87th Street"],
  ["Merriam, Kansas", "Merriam, KS"],
  ["66203", "66203"],
  ["no sorry, 15 Cedar Lane", "15 Cedar Lane"],
  ["it's 12 Oak Street, sorry, 14 Oak Street", "14 Oak Street"],
  ["1400 block, uh, 1407 Grand Boulevard", "1407 Grand Boulevard"],
  ["it's 7001 lamar unit twelve", "7001 Lamar, Unit 12"],
  [
    "3808 rainbow boulevard apartment one oh six kansas city kansas six six one oh three",
    "3808 Rainbow Boulevard, Apt 106, Kansas City, KS 66103",
  ],
  ["5400 foxridge drive apartment two twelve mission", "5400 Foxridge Drive, Apt 212, Mission"],
  ["hundred and three south cherry street", "103 South Cherry Street"],
  ["mil doscientos treinta y cuatro southwest boulevard", "1234 Southwest Boulevard"],
  ["vivo en el 7505 de nall avenue", "7505 Nall Avenue"],
  ["4812 Roe Boulevard, upstairs", "4812 Roe Boulevard, Upstairs"],
  ["6817 Kaw Drive, lote 9", "6817 Kaw Drive, Lote 9"],
  ["10750 Barkley, Overland Park, the townhomes, number 8", "10750 Barkley, #8, Overland Park"],
  ["3000 Gillham, Suite 5, KCMO", "3000 Gillham, Suite 5, Kansas City, MO"],
  ["6225 Riley, OP", "6225 Riley, Overland Park"],
  ["8700 State Line, suite one oh five, Leawood, Kansas", "8700 State Line, Suite 105, Leawood, KS"],
  ["6900 Kessler Street, Merriam. M-E-R-R-I-A-M. Kansas.", "6900 Kessler Street, Merriam, KS"],
  ["5206 Catalina, con C, en Roeland Park", "5206 Catalina, Roeland Park"],
  ["123 Monday Lane", "123 Monday Lane"],
  ["400 County Road 12", "400 County Road 12"],
  ["6 6 2 1 2", "66212"],
  ["same place as last time", null],
  ["I'd rather not say", null],
  ["yes", null],
  ["Tuesday at 9", null],
];

/** Parts in any order, parts said anew, cities far away. */
const inPieces: readonly [string, string | null][] = [
  ["8301 Pflumm, P F L U M M, Road", "8301 Pflumm Road"],
  ["no I said Mission not Topeka", "Mission"],
  ["the house number is ninety one ten and the street is hauser and we're in lenexa", "9110 Hauser, Lenexa"],
  ["el número es dos mil diez y la calle es Grandview Boulevard", "2010 Grandview Boulevard"],
  ["eleven oh six south ridgeview wait no north ridgeview road olathe", "1106 North Ridgeview Road, Olathe"],
  ["7711 goddard avenue or street one sec yeah goddard avenue shawnee", "7711 Goddard Avenue, Shawnee"],
  ["12400 west 62nd terrace shawnee kansas, hay un portón", "12400 West 62nd Terrace, Shawnee, KS"],
  ["we're down in tulsa thirty three twenty seven south yorktown place", "3327 South Yorktown Place, Tulsa"],
  ["It's 1 Ward Parkway. Just the number one. Kansas City, Missouri.", "1 Ward Parkway, Kansas City, MO"],
  ["8012 Monrovia. In Lenexa, no, wait, that's Shawnee now.", "8012 Monrovia, Shawnee"],
  ["it's mission hills actually not mission, 2008 tomahawk road", "2008 Tomahawk Road, Mission Hills"],
  ["kansas city on the missouri side", "Kansas City, MO"],
  ["Kansas City, del lado de Misuri", "Kansas City, MO"],
  ["nine seventy two county road two fifty durango colorado", "972 County Road 250, Durango, CO"],
  ["eleven forty one o street lincoln nebraska", "1141 O Street, Lincoln, NE"],
  ["County Road 1057, number 2281, Lawrence", "2281 County Road 1057, Lawrence"],
  ["1820 Avenue L", "1820 Avenue L"],
  ["ten thirty three garfield upstairs it's apartment two leavenworth kansas", "1033 Garfield, Apt 2, Leavenworth, KS"],
  ["Six sixteen West 39th Terrace, third floor, well, Apartment 3C", "616 West 39th Terrace, Apt 3C"],
  ["once cero cinco minnesota avenue segundo piso", "1105 Minnesota Avenue, 2nd Floor"],
  ["3200 Strong Avenue, el apartamento de abajo", "3200 Strong Avenue, Abajo"],
  ["ocho mil doscientos west ochenta y tres street", "8200 West 83rd Street"],
  ["8150 East Speedway Boulevard in Tucson, it's Space 44", "8150 East Speedway Boulevard, Space 44, Tucson"],
  ["apartment 3, it's 4025 Walnut, kansas city", "4025 Walnut, Apt 3, Kansas City"],
  ["la unidad C, y es en Shawnee", "Unit C, Shawnee"],
  ["zip is six six two one six no one seven six six two one seven", "66217"],
  ["it's on the lease, one moment", null],
];

const unasked: readonly [string, string | null][] = [
  ["calling from apartment 112 at 7601 Metcalf, water's off", "7601 Metcalf, Apt 112"],
  ["i'm in 2B at 3737 wyandotte", "3737 Wyandotte, #2B"],
  ["my unit is 15 years old and leaking", null],
  ["there's water everywhere at 742 Evergreen Terrace", "742 Evergreen Terrace"],
  ["742 evergreen terrace there's water everywhere", "742 Evergreen Terrace"],
  ["My address is 4521 Broadway", "4521 Broadway"],
  ["my water heater is leaking all over 5923 knox in merriam please hurry", "5923 Knox, Merriam"],
  ["Clogged drain. Jay Fox, 6110 Walmer", "6110 Walmer"],
  ["pipe burst at my house. zip is 66218", "66218"],
  ["we're in mission kansas and the whole line's backed up", "Mission, KS"],
  ["do you service Prairie Village", null],
  ["I called at 1030 this morning", null],
  ["I paid 450 dollars last May", null],
  ["I have 2 leaks on the street side", null],
  ["3 toilets leaking drive me crazy", null],
  ["call me at 913 555 0123", null],
  ["10 o'clock", null],
  ["tomorrow at 9 works", null],
  ["December 3rd", null],
  ["I need 2 faucets replaced", null],
  ["two guys on the way", null],
  ["my heater is 15 years old", null],
];

const corrections: readonly [string, string | null][] = [
  ["wrong house, it's 5705 Hadley", "5705 Hadley"],
  ["yes but it's 5750 Hadley not 5705", "5750 Hadley"],
  ["no, es el 5750 Hadley", "5750 Hadley"],
  ["my zip is 66204", "66204"],
  ["That's right, and the city's Shawnee.", "Shawnee"],
  ["No, la ciudad está mal, es Shawnee.", "Shawnee"],
  ["sure, just note it's apartment 6 not apartment 9", "Apt 6"],
  ["no, it's at 10 on Tuesday", null],
  ["it's 2 toilets", null],
];

describe("the address of a visit", () => {
  it.each(corrections)("is corrected by %j to %j when we ask whether all is right", (text, expected) => {
    expect(readUtterance(text, demoContext({ asked: "confirm" })).address?.value.text ?? null).toBe(expected);
  });

  it.each(answers)("is read from %j as %j when we ask for it", (text, expected) => {
    expect(readUtterance(text, demoContext({ asked: "address" })).address?.value.text ?? null).toBe(expected);
  });

  it.each(inPieces)("is put together from %j as %j", (text, expected) => {
    expect(readUtterance(text, demoContext({ asked: "address" })).address?.value.text ?? null).toBe(expected);
  });

  it.each(unasked)("is read from %j as %j when we did not ask", (text, expected) => {
    expect(readUtterance(text, demoContext()).address?.value.text ?? null).toBe(expected);
  });

  it.each([
    ["5630 Turner Street, space 14", "Space 14"],
    ["415 Delaware Street, loft 302", "Loft 302"],
    ["7001 Lamar, apartamento 12", "12"],
  ])("keeps the caller's word for what is no apartment: in %j the unit is %j", (text, unit) => {
    expect(readUtterance(text, demoContext({ asked: "address" })).address?.value.unit).toBe(unit);
  });

  it("is taken apart into street, unit, city, state and ZIP", () => {
    const text = "1234 Oak Street apartment 3B, Merriam, Kansas 66203";
    expect(readUtterance(text, demoContext()).address?.value).toEqual({
      text: "1234 Oak Street, Apt 3B, Merriam, KS 66203",
      street: "1234 Oak Street",
      unit: "3B",
      city: "Merriam",
      state: "KS",
      postalCode: "66203",
    });
  });
});
