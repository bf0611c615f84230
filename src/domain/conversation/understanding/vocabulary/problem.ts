// What surrounds a problem when it is told, and words that are one.

/** Said before the problem itself. */
export const problemLeadIns: readonly string[] = [
  "hi|hello|hey|yes|yeah|well|so|okay|ok|oh|um|sure|alright|basically|actually|no|hola|si|pues|bueno|and|please|just|because|porque",
  "good morning|afternoon|evening",
  "buenos|buenas dias|tardes|noches",
  "hi|hello there",
  "how are you [doing] [today]",
  "i am|was calling|texting|writing [in] [today] because|about|to|for|regarding",
  "i am calling",
  "calling because|about|for|regarding",
  "the problem|issue is [that|with]",
  "it is just|basically|that",
  "my name is",
  "llamo porque|por",
  "estoy llamando porque|por",
  "el problema es [que]",
  "es que",
  "lo que pasa es que",
  "what is going on|happening is [that]",
  "i have got",
  "yeah so",
  "you know",
  "i think",
];

/** Said after it. */
export const problemTails: readonly string[] = [
  "please",
  "thanks",
  "thank you",
  "gracias",
  "por favor",
  "can you help [me]",
  "you know",
  "so",
];

/** Things that go wrong, where no service or emergency names them. */
export const symptomPhrases: readonly string[] = [
  "leak*|drip*|clog*|overflow*|gurgl*|rattl*|rust*|corrod*|backflow|stink*|noisy|banging|hissing|whistling|squeal*",
  "broken|broke|cracked|busted|stuck|loose|jammed|frozen",
  "not working|work|draining|drain|flushing|flush|heating|heat|turning|turn|cooling|starting|start|coming|shutting|shut|filling|hot",
  "stopped|quit working|draining|flushing|heating|running",
  "low|high|weak|bad|no pressure",
  "low|weak water pressure",
  "strange|weird|funny|loud|bad|awful noise|noises|sound|smell|sounds|odor",
  "needs|need ~4 replaced|fixed|repaired|installed|serviced|cleaned|inspected|looked",
  "replace|install|repair|fix|unclog|service|inspect ~2 @det|my|new|our",
  "wont|will not drain|flush|turn|start|stop|shut|heat|work",
  "estimate|quote ~3 for|on",
  "gotea*|fuga*|tapad*|roto|rota|descompuest*|atascad*|inund*",
  "no funciona|sirve|calienta|prende|baja|drena|enciende",
];
