// Number words, English and Spanish, folded.

const table = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text.split(" ").map((pair) => {
      const [word = "", value = "0"] = pair.split(":");
      return [word, Number(value)];
    }),
  );

/** 0 to 29 where one word says it. */
export const smallNumbers = table(
  "zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 cero:0 uno:1 un:1 una:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 dieciseis:16 diecisiete:17 dieciocho:18 diecinueve:19 veintiuno:21 veintiun:21 veintiuna:21 veintidos:22 veintitres:23 veinticuatro:24 veinticinco:25 veintiseis:26 veintisiete:27 veintiocho:28 veintinueve:29",
);

export const tenNumbers = table(
  "twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 veinte:20 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90",
);

export const hundredNumbers = table(
  "cien:100 ciento:100 doscientos:200 doscientas:200 trescientos:300 trescientas:300 cuatrocientos:400 cuatrocientas:400 quinientos:500 quinientas:500 seiscientos:600 seiscientas:600 setecientos:700 setecientas:700 ochocientos:800 ochocientas:800 novecientos:900 novecientas:900",
);

/** What a number before them is taken times. */
export const multipliers = table(
  "hundred:100 hundreds:100 thousand:1000 thousands:1000 grand:1000 k:1000 mil:1000 miles:1000 million:1000000 millones:1000000 millon:1000000",
);

/** What stands before "hundred" or "grand" in place of a number, the longest first. */
export const vagueNumbers: ReadonlyMap<string, number> = new Map([
  ["a couple of", 2],
  ["a couple", 2],
  ["couple of", 2],
  ["couple", 2],
  ["half of a", 0.5],
  ["half a", 0.5],
  ["half", 0.5],
  ["medio", 0.5],
  ["a few", 3],
  ["few", 3],
  ["several", 3],
  ["un par de", 2],
  ["par de", 2],
  ["unos", 1],
  ["varios", 3],
  ["a", 1],
  ["an", 1],
]);
