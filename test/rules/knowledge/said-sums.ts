// Sums as people write and say them, built the other way round than they are read.
const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const pequenos =
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve".split(
    " ",
  );
const decenas = "- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
const centenas =
  "- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(" ");

/** 0 to 99,999. */
export function inEnglish(n: number, joint: " " | "-" = " "): string {
  if (n < 20) return small[n] ?? "";
  if (n < 100) return [tens[Math.floor(n / 10)], ...(n % 10 === 0 ? [] : [small[n % 10]])].join(joint);
  if (n < 1_000)
    return `${small[Math.floor(n / 100)]} hundred${n % 100 === 0 ? "" : ` and ${inEnglish(n % 100, joint)}`}`;
  return `${inEnglish(Math.floor(n / 1_000), joint)} thousand${n % 1_000 === 0 ? "" : ` ${inEnglish(n % 1_000, joint)}`}`;
}

/** 0 to 99,999. */
export function inSpanish(n: number): string {
  const rest = (left: number) => (left === 0 ? "" : ` ${inSpanish(left)}`);
  if (n < 30) return pequenos[n] ?? "";
  if (n < 100) return `${decenas[Math.floor(n / 10)]}${n % 10 === 0 ? "" : ` y ${pequenos[n % 10]}`}`;
  if (n === 100) return "cien";
  if (n < 1_000) return `${centenas[Math.floor(n / 100)]}${rest(n % 100)}`;
  return `${n < 2_000 ? "mil" : `${inSpanish(Math.floor(n / 1_000))} mil`}${rest(n % 1_000)}`;
}

const grouped = (n: number) => n.toLocaleString("en-US");
const two = (n: number) => String(n).padStart(2, "0");

/** Every way we know to say whole dollars. */
export const wholeForms: readonly ((dollars: number) => string)[] = [
  (n) => `$${n}`,
  (n) => `$${grouped(n)}`,
  (n) => `$ ${n}.00`,
  (n) => `${grouped(n)} dollars`,
  (n) => `${n} bucks`,
  (n) => `${n} USD`,
  (n) => `USD ${n}`,
  (n) => `${n}$`,
  (n) => `${inEnglish(n)} dollars`,
  (n) => `${inEnglish(n, "-")} bucks`,
  (n) => `${n} dólares`,
  (n) => `${inSpanish(n)} dólares`,
  (n) => `${inSpanish(n)} pesos`,
];

/** Dollars and cents. */
export const centForms: readonly ((dollars: number, cents: number) => string)[] = [
  (d, c) => `$${d}.${two(c)}`,
  (d, c) => `$${grouped(d)}.${two(c)}`,
  (d, c) => `${d}.${two(c)} dollars`,
  (d, c) => `${d} dollars and ${c} cents`,
  (d, c) => `${inEnglish(d)} dollars and ${inEnglish(c)} cents`,
  (d, c) => `${inEnglish(d, "-")} dollars ${inEnglish(c, "-")} cents`,
  (d, c) => `${d} dólares con ${c} centavos`,
  (d, c) => `${inSpanish(d)} dólares con ${inSpanish(c)} centavos`,
];

/** "Forty nine fifty": dollars up to 99, ten cents and more. */
export const shortForms: readonly ((dollars: number, cents: number) => string)[] = [
  (d, c) => `${inEnglish(d)} ${inEnglish(c)}`,
  (d, c) => `${inSpanish(d)} ${inSpanish(c)}`,
  (d, c) => `${d}.${two(c)}`,
];
