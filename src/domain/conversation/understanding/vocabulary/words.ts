// How spoken words are folded before anything is read from them.
import { lookup } from "./lookup.ts";

const hours = "noon one two three four five six seven eight nine ten eleven twelve".split(" ");

export const contractions = lookup<readonly string[]>({
  ...Object.fromEntries(hours.map((hour) => [`${hour}ish`, [hour, "ish"]])),
  "can't": ["can", "not"],
  cant: ["can", "not"],
  cannot: ["can", "not"],
  "won't": ["will", "not"],
  wont: ["will", "not"],
  "shan't": ["shall", "not"],
  "ain't": ["is", "not"],
  aint: ["is", "not"],
  dont: ["do", "not"],
  doesnt: ["does", "not"],
  didnt: ["did", "not"],
  isnt: ["is", "not"],
  arent: ["are", "not"],
  wasnt: ["was", "not"],
  couldnt: ["could", "not"],
  wouldnt: ["would", "not"],
  havent: ["have", "not"],
  hasnt: ["has", "not"],
  im: ["i", "am"],
  ive: ["i", "have"],
  its: ["it", "is"],
  thats: ["that", "is"],
  theres: ["there", "is"],
  whats: ["what", "is"],
  "let's": ["let", "us"],
  lets: ["let", "us"],
  gonna: ["going", "to"],
  wanna: ["want", "to"],
  gotta: ["got", "to"],
  gimme: ["give", "me"],
  "y'all": ["you"],
  "c'mon": ["come", "on"],
  "'cause": ["because"],
  "o'clock": ["oclock"],
  "ma'am": ["maam"],
});

/** Sounds that are an answer although their parts are fillers. */
export const joinedWords = lookup<string>({
  "uh huh": "uhhuh",
  "mm hmm": "uhhuh",
  "mm hm": "uhhuh",
  "uh uh": "uhuh",
  "nuh uh": "uhuh",
  "unh uh": "uhuh",
  "guion bajo": "underscore",
});

export const fillers: ReadonlySet<string> = new Set(
  "uh um uhm umm uhh er erm ah ahh hmm hm mm mmm eh ehm huh".split(" "),
);

/** A full stop after these does not end a sentence. */
export const quietAbbreviations: ReadonlySet<string> = new Set(
  "st ave rd blvd dr ln ct pl ter pkwy hwy apt ste no mr mrs ms jr sr mon tue tues wed thu thur thurs fri sat jan feb mar apr jun jul aug sep sept oct nov dec ne nw se sw approx av".split(
    " ",
  ),
);
