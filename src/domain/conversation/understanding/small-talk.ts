// What people say to the call itself rather than about their pipes. Whole utterances only, so nothing else is swallowed.

/** `greeting`: no more than hello. `robot`: who is this. `repeat`: say it again. `wrong_number`: not meant for us. */
export type SmallTalk = "greeting" | "robot" | "repeat" | "wrong_number" | "spanish" | "english";

const patterns: Readonly<Record<SmallTalk, RegExp>> = {
  greeting:
    /^(hi|hello|hey|hello there|hi there|hey there|good (morning|afternoon|evening)|hola|buenos d[ií]as|buenas( tardes| noches)?|al[oó])$/,
  robot:
    /^(wait |so |oh )?((are you|is this|am i (talking|speaking) (to|with)) (a |an )?(robot|bot|machine|computer|real|real person|human|person|recording|ai)|who (is this|are you|am i (talking|speaking) to)|(es usted|eres) (un |una )?(robot|m[aá]quina|persona)|qui[eé]n (es|habla))( or .{1,20})?$/,
  repeat:
    /^((sorry |excuse me )?(what|pardon|huh|come again|what was that|what did you say|say (that|it) again|(can|could) you (repeat|say) (that|it)( again)?|repeat( that)?|one more time)|i (did not|didn't) (hear|catch) (that|you)|c[oó]mo|puede repetir(lo)?|repita( por favor)?|otra vez)( please)?$/,
  spanish:
    /^((no|i don't|do you) (hablo|speak) ingl(e|é)s |perd(o|ó)n )?((se |usted |me )?(habla|hablan|hablas)|en|puede hablar( en)?|do you speak|can (we|you) speak|in)? ?(español|espanol|spanish)( por favor| please)?$/,
  english: /^(do you speak|can (we|you) speak|in|habla|en)? ?(english|ingl[eé]s)( please| por favor)?$/,
  wrong_number:
    /^(oh |uh |i'm |i am )?(sorry )*(i (have|got) the |you have the |i must have the )?wrong number( sorry)?$|^n[uú]mero equivocado$/,
};

/** What the whole utterance is, when it is nothing but small talk; null for anything else. */
export function smallTalk(text: string): SmallTalk | null {
  const bare = text
    .slice(0, 80)
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}' ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const found = Object.entries(patterns).find(([, pattern]) => pattern.test(bare));
  return (found?.[0] ?? null) as SmallTalk | null;
}
