import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Evidence, noEvidence, unsupportedClaims } from "../../../src/domain/knowledge/rules/price-guard.ts";
import { centForms, shortForms, wholeForms } from "./said-sums.ts";

const carriers: readonly ((sum: string) => string)[] = [
  (sum) => `It is ${sum}.`,
  (sum) => `Let me read that back. Jane ${sum}, at 5705 Hadley Street, Merriam. Shall I book it?`,
  (sum) => `Se lo repito. ${sum}, en 12 Oak Street, para un trabajo. ¿Lo reservo?`,
  (sum) => `For a leak it is usually ${sum}, and the visit is extra.`,
];
const carrier = fc.constantFrom(...carriers);
const evidence = (sumsCents: number[]): Evidence => ({ ...noEvidence, sumsCents });
const sums = (sentence: string, allowed: number[]) =>
  unsupportedClaims(sentence, evidence(allowed)).filter(({ kind }) => kind === "sum");

const whole = fc
  .tuple(fc.integer({ min: 2, max: 9_999 }), fc.constantFrom(...wholeForms), carrier)
  .map(([dollars, form, carry]) => ({ cents: dollars * 100, sentence: carry(form(dollars)) }));
const withCents = fc
  .tuple(fc.integer({ min: 2, max: 2_999 }), fc.integer({ min: 2, max: 99 }), fc.constantFrom(...centForms), carrier)
  .map(([dollars, cents, form, carry]) => ({ cents: dollars * 100 + cents, sentence: carry(form(dollars, cents)) }));
const short = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 10, max: 99 }), fc.constantFrom(...shortForms), carrier)
  .filter(([dollars, cents]) => dollars % 10 !== 0 || cents >= 10)
  .map(([dollars, cents, form, carry]) => ({ cents: dollars * 100 + cents, sentence: carry(form(dollars, cents)) }));
const anySum = fc.oneof(whole, withCents, short);

describe("any sum, however it is said", () => {
  it("is caught when nothing bears it out", () => {
    fc.assert(
      fc.property(anySum, ({ sentence }) => {
        expect(sums(sentence, []), sentence).not.toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is caught when only other sums are borne out", () => {
    fc.assert(
      fc.property(anySum, fc.integer({ min: 1, max: 99 }), ({ sentence, cents }, off) => {
        expect(sums(sentence, [cents + off, cents - off, cents + 100_000_000]), sentence).not.toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("may be said when it is the very sum that is borne out", () => {
    fc.assert(
      fc.property(anySum, ({ sentence, cents }) => {
        expect(sums(sentence, [cents]), sentence).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("an address and a name", () => {
  const streets = ["Hadley Street", "Oak Ave", "West 75th Street", "103rd Terrace", "Main", "Metcalf", "K-10 Highway"];
  const names = ["Jane Doe", "June Smith", "Domingo Pérez", "Will Price", "Bill Grant", "Joe Friday", "Ana de la Cruz"];
  it("are read back with any house number, unit and phone", () => {
    const read = fc.tuple(
      fc.constantFrom(...names),
      fc.integer({ min: 1, max: 29_999 }),
      fc.constantFrom(...streets),
      fc.integer({ min: 1, max: 9_999 }),
      fc.stringMatching(/^[2-9]\d{9}$/),
    );
    fc.assert(
      fc.property(read, fc.boolean(), ([name, house, street, unit, phone], isSpanish) => {
        const digits = [...phone].join(" ");
        const sentence = isSpanish
          ? `Se lo repito. ${name}, en ${house} ${street}, apartamento ${unit}, Merriam, teléfono ${digits}, para una reparación. ¿Lo reservo?`
          : `Let me read that back. ${name}, at ${house} ${street}, unit ${unit}, Merriam, KS 66203, phone ${digits}, for a leak. Shall I book it?`;
        expect(unsupportedClaims(sentence, noEvidence), sentence).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});
