import { describe, expect, it } from "vitest";
import { en } from "../../../src/domain/conversation/lines/en.ts";
import { es } from "../../../src/domain/conversation/lines/es.ts";
import type { Line } from "../../../src/domain/conversation/lines/line.ts";
import { type RenderContext, renderLine } from "../../../src/domain/conversation/lines/render.ts";
import { spokenHours } from "../../../src/domain/conversation/lines/spoken-hours.ts";
import { fixedTime, spokenTime } from "../../../src/domain/conversation/lines/spoken-time.ts";
import { emergencyKinds } from "../../../src/domain/conversation/understanding/reading.ts";
import { demoTerms } from "../../../src/domain/knowledge/rules/demo-terms.ts";
import { demoWork } from "../../../src/domain/knowledge/rules/demo-work.ts";
import { type Evidence, noEvidence, unsupportedClaims } from "../../../src/domain/knowledge/rules/price-guard.ts";
import { demoPriceList } from "../../../src/domain/tenants/rules/demo-price-list.ts";
import { demoServiceArea } from "../../../src/domain/tenants/rules/demo-service-area.ts";
import { Temporal } from "../../../src/platform/time.ts";

const zone = "America/Chicago";
const slot = (local: string) => {
  const start = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
  return { start, end: start + 3_600_000 };
};
const [first, second, from] = [slot("2026-11-24T14:00"), slot("2026-12-03T08:15"), slot("2026-11-21T12:00")];
const hours = { "1": { open: 480, close: 1020 }, "2": { open: 480, close: 1020 }, "6": { open: 540, close: 780 } };
const words = demoTerms[0]?.answer.en ?? "";

/** Something for every field that any line has. */
const everything = {
  business: "Bristol Plumbing",
  name: "Jane Doe",
  street: "Oak Street",
  address: "5705 Hadley Street, unit 9, Merriam, KS 66203",
  phone: "+19135550188",
  service: "water_heater",
  kind: "gas",
  isCall: true,
  slot: first,
  first,
  second,
  only: second,
  from,
  visits: [
    { slot: first, service: "water_heater" },
    { slot: second, service: "gas_line" },
  ],
  price: { min: 150_000, max: 280_000 },
  fee: 15_000,
  hours,
  day: null,
  services: demoPriceList.map(({ key }) => key),
  cities: demoServiceArea.cities,
  place: "Overland Park",
  text: words,
};

const serviceNames = Object.fromEntries(demoPriceList.map(({ key, name }) => [key, name]));
const contexts: RenderContext[] = [
  { language: "en", zone, serviceNames, isProgram: false },
  { language: "es", zone, serviceNames, isProgram: false },
  { language: "en", zone, serviceNames, isProgram: true },
  { language: "en", zone, serviceNames, isProgram: false, isWritten: true },
  { language: "es", zone, serviceNames, isProgram: false, isWritten: true },
];
const keys = Object.keys(en) as Line["key"][];
const done: readonly string[] = ["booked", "moved", "cancelled"];

const sentence = (key: string, context: RenderContext, changes: object = {}) =>
  renderLine({ key, ...everything, ...changes } as unknown as Line, context);

function evidence(key: string, { language, isProgram }: RenderContext): Evidence {
  const times = [first, second, from].map(({ start }) =>
    isProgram ? [fixedTime(start, zone), spokenTime(start, zone, language)] : [spokenTime(start, zone, language)],
  );
  return {
    sumsCents: [150_000, 280_000, 15_000],
    texts: [everything.business, words, spokenHours(hours, null, language)],
    times: times.flat(),
    committed: done.includes(key),
  };
}

describe("our own lines", () => {
  it("are the same in both languages", () => {
    expect(Object.keys(es).sort()).toEqual([...keys].sort());
  });

  it.each(keys)("may be said with what bears them out (%s)", (key) => {
    for (const context of contexts) {
      for (const changes of [{}, { isCall: false, phone: null, ...(key === "after_hours_fee" ? {} : { fee: null }) }]) {
        const text = sentence(key, context, changes);
        expect(unsupportedClaims(text, evidence(key, context)), text).toEqual([]);
      }
    }
  });

  it.each(emergencyKinds)("tell what to do in danger (%s)", (kind) => {
    for (const context of contexts) {
      expect(unsupportedClaims(sentence("safety", context, { kind }), noEvidence)).toEqual([]);
    }
  });

  it.each([
    ["offer_two", "time"],
    ["confirm_booking", "time"],
    ["booked", "commitment"],
    ["moved", "commitment"],
    ["cancelled", "commitment"],
    ["price_range", "sum"],
    ["after_hours_fee", "sum"],
    ["opening_hours", "time"],
  ])("may not be said without it (%s: %s)", (key, kind) => {
    for (const context of contexts.slice(0, 2)) {
      const kinds = unsupportedClaims(sentence(key, context), noEvidence).map((claim) => claim.kind);
      expect(kinds).toContain(kind);
    }
  });

  it.each(["booked", "moved", "cancelled"])("say it is done only when it is (%s)", (key) => {
    for (const context of contexts) {
      const borne = { ...evidence(key, context), committed: false };
      expect(unsupportedClaims(sentence(key, context), borne).map(({ kind }) => kind)).toContain("commitment");
    }
  });

  it("may not be said with the price of other work", () => {
    for (const context of contexts) {
      const other = { ...evidence("price_range", context), sumsCents: [150_000, 280_001] };
      expect(unsupportedClaims(sentence("price_range", context), other)).toHaveLength(1);
    }
  });
});

describe("a name that is a promise", () => {
  it.each([
    "Free Estimate Guaranteed",
    "You Are Booked",
    "Fifty Percent Off",
    "Forty Nine Fifty",
    "Only $49",
    "Half Off",
    "Your Visit Is Free",
    "We Will Be There By Five",
    "On Our Way",
    "In 30 Minutes",
    "Gratis Para Todos",
    "Garantía De Por Vida",
    "Cien Dólares",
    "No Charge",
  ])("is not read back (%s)", (name) => {
    for (const context of contexts) {
      const text = sentence("confirm_booking", context, { name });
      expect(unsupportedClaims(text, evidence("confirm_booking", context)), text).not.toEqual([]);
    }
  });

  it.each([
    "June Smith",
    "Domingo Pérez",
    "Will Price",
    "Freeman Booker",
    "Bill Grant",
    "Ana Libre",
    "Joe Friday",
    "Al Cost",
  ])("is told from one that only sounds so (%s)", (name) => {
    for (const context of contexts) {
      const text = sentence("confirm_booking", context, { name });
      expect(unsupportedClaims(text, evidence("confirm_booking", context)), text).toEqual([]);
    }
  });
});

describe("the answers of the business", () => {
  const answers = [...demoTerms, ...demoWork].flatMap(({ answer }) => [answer.en, answer.es ?? ""]);

  it("may be said in whole, and sentence by sentence", () => {
    for (const answer of answers) {
      for (const part of [answer, ...answer.split(/(?<=\.) /)]) {
        expect(unsupportedClaims(part, { ...noEvidence, texts: [answer] }), part).toEqual([]);
      }
    }
  });

  it("bear out no other sentence with the same words", () => {
    const texts = ["The visit is $89, and it goes toward the repair. Our labor has a warranty of one year."];
    for (const claim of [
      "The visit is $89 off.",
      "Your repair has a warranty of ten years.",
      "Jane Warranty, at 1 Oak.",
    ]) {
      expect(unsupportedClaims(claim, { ...noEvidence, texts })).not.toEqual([]);
    }
  });

  it("do not bear out a single word", () => {
    expect(unsupportedClaims("Free", { ...noEvidence, texts: ["Estimates are free."] })).not.toEqual([]);
  });
});
