// Number words, English and Spanish, folded.
import { lookup } from "./lookup.ts";

const table = (text: string): Readonly<Record<string, number>> =>
  lookup(
    Object.fromEntries(
      text.split(" ").map((pair) => {
        const [word = "", value = "0"] = pair.split(":");
        return [word, Number(value)];
      }),
    ),
  );

/** 0 to 29 where one word says it. */
export const units = table(
  "zero:0 oh:0 o:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 niner:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 cero:0 uno:1 un:1 una:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 dieciseis:16 diecisiete:17 dieciocho:18 diecinueve:19 veintiuno:21 veintiun:21 veintidos:22 veintitres:23 veinticuatro:24 veinticinco:25 veintiseis:26 veintisiete:27 veintiocho:28 veintinueve:29",
);

export const tens = table(
  "twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 veinte:20 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90",
);

/** Spanish hundreds are one word. */
export const hundreds = table(
  "cien:100 ciento:100 doscientos:200 trescientos:300 cuatrocientos:400 quinientos:500 seiscientos:600 setecientos:700 ochocientos:800 novecientos:900",
);

export const thousands: ReadonlySet<string> = new Set(["thousand", "mil"]);

export const doublings = lookup<number>({ double: 2, triple: 3, treble: 3, doble: 2 });

export const ordinals = table(
  "first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 fortieth:40 fiftieth:50 sixtieth:60 seventieth:70 eightieth:80 ninetieth:90 primero:1 primer:1 primera:1 segundo:2 segunda:2 tercero:3 tercera:3 cuarto:4 cuarta:4",
);

/** What digits are misheard as. */
export const soundsLike = lookup<string>({
  won: "1",
  to: "2",
  too: "2",
  tree: "3",
  for: "4",
  fore: "4",
  fife: "5",
  sicks: "6",
  ate: "8",
  nein: "9",
  aught: "0",
  naught: "0",
  ho: "0",
});
