// Parts of a wish about a visit that stand apart: "tengo cita el jueves ... ¿me la cambia?"

const visit =
  "appointment|appointments|appt|appts|visit|visits|booking|reservation|slot|window|plumber|tech|technician|cita|visita|plomero|tecnico";
const weekdays = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight";
const dias = "lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy";
const hours =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|1|2|3|4|5|6|7|8|9|10|11|12|morning|afternoon|oclock";

/** By what each part says. */
export const wishParts = {
  /** There is a visit. */
  booked: [
    `my|our|the|that|this|his|her ~2 ${visit}`,
    `i|we [am|are] [already] [have|got|set|all] [an|a|my|the|our] ${visit}`,
    "[you|they|y'all|yall|youve] [guys|all] have|got|had|put me|us|him|her [all] [down|set|on|scheduled|for|in]",
    "i|we|am|are|is|was|were|me|us|all [still] [all] down|signed|scheduled|booked|set|slated [up] for|at|on|in|with",
    `my|our|the|this|that ~2 ${weekdays}|${hours} [oclock|am|pm] oclock|am|pm|visit|appointment|slot`,
    "plumber|tech|technician|guy|fella|him|them|he|they ~2 coming|scheduled|booked|slated",
    "supposed to come|be|have|arrive",
    "i|we [know] [i|we] said|told|picked|asked|requested",
    "him|them|he|they|plumber|guy|tech ~1 to|will|is|would|are|can come|arrive",
    "the|that|this ~1 visit|appointment|plumber|booking",
    "i|we [already] booked|scheduled|made|set ~4",
    "tengo|tenemos|tenia|teniamos|hice|hicimos|quede|saque ~2 cita|visita",
    "mi|la|nuestra cita|visita",
    "me|nos ~1 apuntaron|agendaron|anotaron|dijeron|dieron|pusieron|tienen|toca|tocaba|programaron|iban",
    "el|al|del plomero|tecnico|muchacho",
    "quede|quedo|quedamos|quedaron ~1 para|de|el|en",
  ],
  /** The caller cannot keep it. */
  unable: [
    "can|could|will|am|are|is not [going|gonna] [to|be] [able] [to] do|make|be|it|that|there|home|here|keep|take|get|around",
    "wont|cant|unable ~1 be|do|make|keep",
    "have|got|need|had to work|travel|leave|go|be|fly|stay|cover",
    `does|do|is|will not [gonna|going] [to] work|good|happen [for|anymore|out|now]`,
    "they|boss|work|school|hospital|job|foreman|he|she changed|moved|switched|gave|called|picked ~3 shift|schedule|hours|class|exam|shifts|me",
    "class|exam|shift|meeting|schedule|shifts|surgery|flight|interview|rounds ~2 moved|changed|switched|conflicts|conflict|got|same|that|then",
    "picked|pick up [a|an|another|extra] ~2 shift|hours|shifts|double",
    "called in|into ~2 work|shift",
    "something|thing ~2 came|come|comes up",
    "no [voy|vamos|va] [a] puedo|poder|podemos|podre|estar|estare|estaremos|alcanzo|llego",
    "me|nos ~2 cambiaron|movieron|pusieron|salio|surgio",
    "se me|nos junto|atraveso|complico|cruzo|hace",
  ],
  /** What is wanted in its place. */
  instead: [
    "instead",
    "[what|something|anything|any|some] else [do|have|you|available|open]",
    "another|different|other|later|earlier|better|sooner [time|day|date|week|slot|one|hour|in|on|than]",
    "new time|day|date|slot|hour",
    "rather|prefer|better|want|like|need ~3 afternoon|morning|evening|later|earlier|sooner|monday|tuesday|wednesday|thursday|friday|saturday|noon|after",
    "make|move|switch|change|push|bump|swap|shift|become|be it|that|this|an|a|to|later|earlier|for|into|on ~3",
    "move|moved|switch|switched|change|changed|push|pushed|bump|swap|reschedule|postpone|delay|slide|trade",
    "put it|that|this|the|things|visit ~2 off|back",
    "come|came|do|be ~3 later|earlier|sooner|another|different|instead",
    `could|can|would|how|what|maybe [we|you|he|i|they|about] [do|come|make|have] ${weekdays}|next|later|after|the`,
    "do|try|have|make ~1 morning|afternoon|evening|later|earlier",
    "puede|podria|puedo|pueden ~1 ser|ir|venir ~3 tarde|manana|noche|otro|otra|despues|mas",
    "mas tarde|temprano|tardecito|tempranito|adelante|pronto",
    "mejor [en|a|el|para|por|al] ~1",
    "otro|otra dia|hora|fecha|horario|semana|vez|cita",
    "cambia|cambie|cambiar|cambian|cambiarla|cambiarlo|cambiamos|cambiarme|mover|mueva|muevan|moverla|pasa|pase|pasar|pasarla|pasan|recorrer|recorre|recorra|posponer|adelantar|atrasar",
    `puede|pueden|podria|podrian|podemos|sera ~2 ser|venir|para|el|pasar|seria ~1 ${dias}|tarde`,
  ],
  /** Another time is wanted, which says by itself that there is one. */
  swapped: [
    "can|could|may|shall we|you|i|he|they ~6 instead",
    "come|came|do|make|have|be ~5 instead",
    "come ~2 day|week|morning|month after instead",
    "come|out|here|arrive|visit ~1 later|earlier|sooner in|that|on|than|if",
    "come ~1 another|different|other day|time|week|hour",
  ],
  /** It is wanted no more. */
  unwanted: [
    "do|does|will|did|is|are|am not [going|gonna] [to] [be] need|want|needing|require|wanting|needed|wanted",
    "not want|need [it|that|this|him] [anymore|more|no|now]",
    "no [need|use] longer|for|need",
    "no|any more",
    "never mind|nevermind",
    "forget|scratch|scrap|drop|delete|remove|erase|void|nix|kill|axe|skip|undo|cross|strike|withdraw|disregard",
    "take it|me|us|that|him|her|mine|ours|this [off|out|down]",
    "get it|me|us|that off|out",
    "call it|that|the|this|my|our ~2 off",
    "back|bow|pull|backing out [of]",
    "do not send|come|bother|show",
    "not to come|bother|send|show",
    "stay home|away|put",
    "ya no [lo|la|le|me|nos|los|se|voy|vamos|a] [a] quiero|necesito|ocupo|necesitamos|ocupamos|queremos|vengan|venga|manden|ocupar|necesitar|hace|querer|va|requiero|interesa",
    "quite|quiten|quita|quiteme|quitar|borre|borren|borreme|borra|anule|anular|elimine|eliminar|olvide|olvidese|olvidelo|deshaga",
    "ya|que no [se|me] vengan|venga|manden|mande",
  ],
  /** What is asked of it. */
  standing: [
    "what|which time|day|date|hour|window",
    "when|where is|are|am|was|do|does|will|exactly|it|he|they|you|the|my",
    "check|checking|confirm|confirming|confirmed|verify|look|looking|find|make|double|see|know [on|up|out|sure|if|whether|check|when|what|checking]",
    "still|yet|already|almost|close|late|behind|lost|eta",
    "how far|long|close|much|soon",
    "supposed|should have",
    "que|cual hora|dia|fecha|horas",
    "cuando|donde",
    "sigue|siguen|confirmar|confirmada|confirmado|checar|verificar|revisar|saber|todavia|ya|pie",
  ],
} as const;
