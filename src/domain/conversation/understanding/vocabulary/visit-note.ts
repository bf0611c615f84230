// What callers ask of the plumber on the way to them.

const people =
  "plumber|plumbers|technician|technicians|tech|techs|guy|guys|crew|man|men|driver|him|he|her|she|them|they|someone|somebody|whoever|you|y'all";
const call = "call|calls|text|texts|phone|ring|rings|buzz|notify|message|honk|knock|warn";
const before =
  "before|when|once|if ~2 come|comes|coming|head|heads|heading|headed|leave|leaves|leaving|arrive|arrives|arriving|on|gets|get|shows|show";

export const visitNotes: readonly string[] = [
  `${people} ~2 ${call} ~3 ${before}`,
  `${people} ~2 ${call} ~1 ahead|first|beforehand`,
  `${people} ~2 give ~1 heads|ring|call|buzz|holler ~3 ${before}`,
  `[please] ${call} me|us|my|our ~2 ${before}`,
  "tell|ask|let|have ~2 plumber|plumbers|technician|tech|guy|guys|crew|him|her|them ~3 side|back|front|door|gate|code|dog|dogs|park|driveway|knock|bell|doorbell|key",
  "llame|llamen|marque|marquen|llamar|avise|avisen|toque|toquen|mande|manden ~3 antes|cuando ~1 de|venga|vengan|llegue|lleguen|venir|salga|salgan|vaya|vayan",
  "llame|llamen|marque|marquen|avise|avisen ~2 en camino",
];
