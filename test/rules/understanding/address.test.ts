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
  ["10 Fifth Avenue", "10 Fifth Avenue"],
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
  ["I'd rather not say", null],
  ["yes", null],
  ["Tuesday at 9", null],
];

const unasked: readonly [string, string | null][] = [
  ["there's water everywhere at 742 Evergreen Terrace", "742 Evergreen Terrace"],
  ["742 evergreen terrace there's water everywhere", "742 Evergreen Terrace"],
  ["My address is 4521 Broadway", "4521 Broadway"],
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

describe("the address of a visit", () => {
  it.each(answers)("is read from %j as %j when we ask for it", (text, expected) => {
    expect(readUtterance(text, demoContext({ asked: "address" })).address?.value.text ?? null).toBe(expected);
  });

  it.each(unasked)("is read from %j as %j when we did not ask", (text, expected) => {
    expect(readUtterance(text, demoContext()).address?.value.text ?? null).toBe(expected);
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
