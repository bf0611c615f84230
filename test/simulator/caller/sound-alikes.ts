// Words that a speech recogniser takes for others.

/** What was said, and what sounds the same. */
const alike: readonly string[] = [
  "two: to, too",
  "to: two",
  "four: for",
  "for: four",
  "eight: ate",
  "one: won",
  "their: there",
  "there: their",
  "they're: their",
  "smith: smyth",
  "smyth: smith",
  "jon: john",
  "john: jon",
  "catherine: katherine",
  "katherine: catherine",
  "kathryn: catherine",
  "kowalczyk: kowalchik, kovalchick",
  "nguyen: win, nuen",
  "sean: shawn",
  "shawn: sean",
  "steven: stephen",
  "stephen: steven",
  "brian: bryan",
  "bryan: brian",
  "sara: sarah",
  "sarah: sara",
  "ann: anne",
  "anne: ann",
  "allen: alan",
  "geoffrey: jeffrey",
  "jeffrey: geoffrey",
  "meyer: mayer, myer",
  "schmidt: schmitt",
  "reid: reed",
  "reed: reid",
  "thomson: thompson",
  "gonzález: gonzales",
  "hernández: hernandes",
  "jiménez: gimenez",
  "vásquez: vazquez",
];

/** What was said, and what it is mistaken for; somebody who reads it can still tell. */
const mistaken: readonly string[] = [
  "leak: leek, lick",
  "leaking: leaping, licking",
  "sink: sync, think",
  "drain: train",
  "pipe: type, pipes",
  "heater: theater, eater",
  "faucet: fossett, forces",
  "toilet: toy let",
  "sewer: suer, sore",
  "clogged: clocked, blogged",
  "morning: mourning",
  "tuesday: twosday, choose day",
  "please: peas",
  "plumber: plummer, number",
  "fuga: fuego, fula",
  "tapado: tapada, tapados",
  "baño: vaño, paño",
  "calentador: calentadora",
];

export const soundAlikes = tableOf(alike);
export const mistakenWords = tableOf(mistaken);

function tableOf(entries: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(entries.map((entry) => entry.split(": ")).map(([said = "", heard = ""]) => [said, heard.split(", ")]));
}
