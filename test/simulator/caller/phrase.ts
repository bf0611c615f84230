// Phrases as patterns: "(yes|yeah)(, please|)" stands for four of them, and "{name}" for what is put in.
import type { Chance } from "./random.ts";

/** How somebody words things; the styles that are not here talk like `plain`. */
export type Manner = "plain" | "brief" | "talkative" | "elderly" | "hostile";

export type Phrases = { plain: readonly string[] } & Partial<Record<Manner, readonly string[]>>;

export type PhraseKind =
  | `opening_${"book" | "everything" | "reschedule" | "cancel" | "status" | "message" | "person"}`
  | "wish_to_move"
  | "wish_to_cancel"
  | "wish_to_know_when"
  | `problem${"" | "_again"}`
  | `choose_${"leak" | "drain" | "heater" | "toilet" | "other"}`
  | `name${"" | "_again" | "_spelled" | "_of_other" | "_spelled_out"}`
  | `spelled_${"first" | "last" | "both"}`
  | `phone${"" | "_again" | "_same"}`
  | `address${"" | "_again" | "_spelled"}`
  | "city"
  | `known_address_${"right" | "wrong"}`
  | `want${"" | "_open"}`
  | `refuse${"" | "_open"}`
  | `pick_${"first" | "second" | "earlier" | "later" | "time" | "day" | "only"}`
  | "anytime"
  | "right_now"
  | "waitlist"
  | `book_${"yes" | "anyway"}`
  | "move_yes"
  | `clear_${"yes" | "no"}`
  | "no_time_suits"
  | `no_visit_${"message" | "person"}`
  | "change_mind"
  | `no${"" | "_name" | "_address" | "_phone" | "_both" | "_time"}`
  | `no_${"name" | "address"}_spelled`
  | `wrong_${"name" | "address" | "phone" | "time"}`
  | `mend_${"name" | "address" | "phone" | "pick"}_at_once`
  | `mend_${"name" | "address" | "phone"}_later`
  | `nothing_${"else" | "to_add"}`
  | "message"
  | "code"
  | "no_code"
  | "which_visit"
  | "cancel_anyway"
  | "only_asking"
  | "only_asking_goodbye"
  | "question"
  | "question_as_message"
  | "said_already"
  | "back_again"
  | "repeat_please"
  | "thanks"
  | "story"
  | "story_of_years"
  | "hesitation"
  | "complaint"
  | "hurry";

export type PhraseBook = Record<PhraseKind, Phrases>;

/** One wording of `pattern`, with the slots filled. */
export function word(pattern: string, slots: Readonly<Record<string, string>>, chance: Chance): string {
  const chosen = pattern.replace(/\(([^()]*)\)/g, (_, options: string) => chance.pick(options.split("|")));
  return chosen.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}

/** How many wordings a pattern stands for. */
export function wordings(pattern: string): number {
  return [...pattern.matchAll(/\(([^()]*)\)/g)].reduce(
    (count, [, options = ""]) => count * options.split("|").length,
    1,
  );
}

const asking =
  /(^|, )((could|can|would) (you|we|it|i|they|somebody|there)|how (about|much|long|fast|many)|what else|what (about|is|are|does|do|would|time|hours|kind)|(do|are) (you|they|we)|is (there|this|that)|does (it|that)|when (is|are))\b/i;

/** Every sentence starts with a capital and ends with a stop or a question mark. */
export function tidy(text: string): string {
  const spaced = text
    .replace(/\s+/g, " ")
    .replace(/ ([,.?!])/g, "$1")
    .replace(/([.?!]),/g, "$1")
    .trim();
  return spaced === ""
    ? ""
    : spaced
        .split(/(?<=[.?!]) /)
        .map(tidySentence)
        .join(" ");
}

function tidySentence(sentence: string): string {
  const capital = sentence.replace(
    /^([¿¡]?)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
  if (/[?!]$/.test(capital)) return capital;
  return capital.replace(/[.]?$/, asking.test(capital) ? "?" : ".");
}
