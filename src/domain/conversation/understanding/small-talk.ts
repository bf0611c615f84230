// What is said to the call itself, not to the plumber. Whole utterances only, so nothing else is swallowed.

/**
 * `greeting`: no more than hello. `robot`: who is this. `repeat`: say it again. `wrong_number`: not meant for us.
 * `hold`: the caller needs a moment.
 */
export type SmallTalk = "greeting" | "robot" | "repeat" | "wrong_number" | "spanish" | "english" | "hold";

const hello =
  "(?:hi|hello|hey|hiya|howdy|yo|(?:good )?(?:morning|afternoon|evening)|hola|alo|bueno|buen dia|(?:muy )?buen[oa]s(?: dias| tardes| noches)?)(?: there| again| everyone| senorita| senor| joven| maam| sir)?";
const howAreYou =
  "(?:how (?:are you|you|is it|are things|is everything|ya)(?: doing| doin| going)?|how do you do|what is up|como esta(?:s| usted| n)?|que tal)(?: today| this (?:morning|afternoon|evening)| hoy)?";
const anyoneThere =
  "(?:is )?(?:any(?:one|body)|some(?:one|body)) (?:there|here)|are you (?:still )?there|(?:can|do) you hear me(?: (?:ok|okay|now|alright))?|you there|(?:me (?:escucha|oye)|hay alguien|sigue ahi|esta ahi)(?: bien)?";
const who =
  "(?:a |an |the |un |una )?(?:actual |real |live |automated |ai )?(?:robot|bot|machine|computer|person|human(?: being)?|recording|ai|maquina|persona|grabacion|computadora)(?: real| de verdad)?";
const speaking = "(?:talking|speaking|speak|talk)";
const instant = "(?:moment|momento|momentito|minute|minuto|minutito|second|sec|segundo|segundito|min|bit|tick|tantito)";
const errand =
  "(?:get|grab|find|check|look|see|think|ask|turn|go|step|pull|write|put|shut|close|move|ver|buscar|busco|checar|preguntar|pensar|revisar|agarrar|apuntar)(?: .{1,45})?";
const noise =
  "(?: (?:somebody|someone|there)(?: is)?(?: (?:somebody|someone))? (?:at|knocking (?:at|on)) the door| (?:the|my|el|la|mi|es que)(?: (?:el|la|mi))? (?:baby|dog|dogs|kid|kids|son|daughter|husband|wife|door|doorbell|phone|pen|bebe|perro|nino|nina|puerta|telefono|esposo|esposa)(?: .{1,30})?)?";

const patterns: Readonly<Record<SmallTalk, RegExp>> = {
  greeting: new RegExp(
    `^(?:${hello}(?: ${hello})?(?: ${howAreYou})?|(?:there )?${howAreYou}|(?:${hello} )?(?:${anyoneThere})(?: ${hello})?)$`,
  ),
  robot: new RegExp(
    `^(?:(?:are you|is this|is it|am i ${speaking} (?:to|with)|you are|you sound like|this is|did i reach|do i have) (?:just |really |even )?${who}|` +
      `who (?:is this|are you|is it|is calling|am i ${speaking} (?:to|with)|is ${speaking})|whom am i ${speaking} (?:to|with)|what is your name|` +
      `(?:es(?: usted)?|eres|hablo con|estoy hablando con) ${who}|(?:con )?quien (?:es|habla|hablo|me habla)(?: usted)?)(?: or .{1,25}| o .{1,25})?$`,
  ),
  repeat: new RegExp(
    "^(?:(?:what|pardon(?: me)?|huh|come again|say what|excuse me|sorry|what was (?:that|it|the question)|what did you (?:just )?(?:say|ask)(?: me)?|you what|" +
      "(?:can|could|would|will) you (?:please )?(?:repeat|say)(?: (?:that|it|the question|what you said))?(?: again| one more time| once more)?(?: slower| slowly| louder)?|" +
      "(?:say|repeat) (?:that|it)(?: again| one more time| once more)?|repeat|one more time|" +
      "(?:can|could) you (?:speak|talk) (?:up|slower|louder|more slowly|a little (?:slower|louder))|speak up|" +
      "(?:i )?(?:did not|do not|can not|could not) (?:quite )?(?:hear|catch|get|understand)(?: (?:that|you|it|what you said|a word))?|" +
      "you (?:are breaking up|cut out|broke up|are cutting out)|the (?:line|connection) is (?:bad|breaking up)|" +
      "como|como dijo|mande(?: usted)?|que|que dijo|perdon|repita(?:me|lo|melo)?|(?:me )?(?:lo |la )?(?:puede |podria )?repet(?:ir|ir(?:lo|la|melo)|e)|" +
      "me lo repite|me repite|otra vez|(?:no )(?:le |te |lo |la |se )?(?:escuche|entendi|oigo|oi|escucho|entiendo|escucha|oye)(?: bien)?(?: nada)?|se corto|mas despacio|hable mas (?:fuerte|despacio))" +
      "(?: |$))+(?:again|otra vez|bien)?$",
  ),
  spanish:
    /^((no|i do not|do you|do not) (hablo|speak) (much )?(ingles|english) )?((se |usted |ustedes |me |alguien )?(que )?(habla|hablan|hablas|hable)|en|puede hablar( en)?|podemos hablar( en)?|(is there |does )?(anyone|someone|anybody|somebody)( there| here)?( who)? speaks?|(do|does) (you|anyone|someone|anybody) speak|can (we|you|i) (speak|talk|do this)( in)?|in|prefiero( en)?|mejor( en)?)? ?(espanol|spanish)$|^no (hablo|entiendo|se)( mucho| bien)? ingles$|^(i )?(do not|no) speak english$/,
  english:
    /^(do you speak|can (we|you) (speak|talk)( in)?|in|habla|en|prefiero( en)?|i speak|no spanish)? ?(english|ingles)$/,
  wrong_number:
    /^(i )?((am |think |guess |believe |must |may |might )*(i )?(have|got|dialed|called|you have)( got| dialed| called)? (the |a )?|you have the |this is the |is this the |is the )?wrong number$|^(creo que )?(tengo el |es )?numero equivocado$|^(creo que )?(me equivoque( de numero)?|marque (mal|equivocado))$/,
  hold: new RegExp(
    `^(?:(?:can|could|would|will) you )?(?:(?:just )?(?:hold|hang)(?: on)?(?: (?:for )?(?:a|one|just a|just one) ${instant})?|wait(?: (?:a|one|just a) ${instant})?|bear with me|` +
      `(?:give|gimme)(?: me)? (?:just )?(?:a|one|another|half a|two|like a|uno?) (?:quick |little )?${instant}s?|(?:just )?(?:a|one|uno?) (?:quick |little )?${instant}|just ${instant}|let me (?:just |quick |go )*${errand}|i (?:have|need) to (?:ask|check|think|look)(?: .{1,30})?|` +
      `(?:me )?(?:espere|espera|espereme|esperame|esperese|esperate|permitame|permiteme|aguante|aguanteme|deme|dame|regaleme|me permite|me espera)(?: (?:un )?(?:ratito|poquito|tantito|${instant}))?|tantito|` +
      `(?:deje|deja|dejeme|dejame|permitame) ${errand}|ahorita le digo)(?: (?:please|hold on|hang on|un ${instant}|one ${instant}|a ${instant}|ahorita (?:le digo|vengo|regreso)|i will be right back|be right back|let me ${errand}))?${noise}$`,
  ),
};

const fillers =
  /^(?:(?:uh|um|uhm|er|ah|oh|ok|okay|well|so|yeah|yes|no|sorry|excuse me|actually|hey|hi|hello|wait|please|and|but|pues|este|ay|ah|oiga|oye|perdon|disculpe|hola|bueno|si|i am sorry|i think|creo que) )+(?=.)/;
const politeness =
  /(?: (?:please|thanks|thank you|sir|maam|sorry|por favor|gracias|porfa|porfavor|senorita|senor|joven))+$/;
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\b(?:i'm)\b/g, "i am"],
  [/\b(can't|cannot)\b/g, "can not"],
  [/n't\b/g, " not"],
  [/'s\b/g, " is"],
  [/'re\b/g, " are"],
  [/'ve\b/g, " have"],
  [/'ll\b/g, " will"],
  [/'/g, ""],
];

/** What the whole utterance is, when it is nothing but small talk; null for anything else. */
export function smallTalk(text: string): SmallTalk | null {
  const bare = plain(text);
  const forms = [bare, bare.replace(politeness, ""), bare.replace(politeness, "").replace(fillers, "")];
  for (const [kind, pattern] of Object.entries(patterns)) {
    if (forms.some((form) => pattern.test(form))) return kind as SmallTalk;
  }
  return null;
}

/** Small letters without accents and signs, short forms written out. */
function plain(text: string): string {
  const folded = text.slice(0, 100).toLowerCase().replace(/’/g, "'").normalize("NFD").replace(/\p{M}/gu, "");
  const full = shortened.reduce((said, [short, long]) => said.replace(short, long), folded);
  return full
    .replace(/[^\p{L} ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
