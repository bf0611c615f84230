import { describe, expect, it } from "vitest";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import { demoContext } from "./demo-context.ts";

const answers: readonly [string, string | null][] = [
  ["Robert, Robert Johnson", "Robert Johnson"],
  ["the name's Bond, James Bond", "James Bond"],
  ["Will Rogers", "Will Rogers"],
  ["Its mike", "Mike"],
  ["con María", "María"],
  ["soy la señora Martínez", "Martínez"],
  ["it's under my husband's name, Frank Ortiz", "Frank Ortiz"],
  ["Peter van der Berg", "Peter van der Berg"],
  ["Henry Ford III", "Henry Ford III"],
  ["it turns on and off on its own", null],
  ["repeat that please", null],
  ["Jane Doe", "Jane Doe"],
  ["jane doe", "Jane Doe"],
  ["JANE DOE", "Jane Doe"],
  ["uh, Bob", "Bob"],
  ["yeah it's Bob Smith", "Bob Smith"],
  ["My name is Maria Gonzalez and I live on Oak Street", "Maria Gonzalez"],
  ["this is tom baker", "Tom Baker"],
  ["Sure, it's Alice Nguyen", "Alice Nguyen"],
  ["name's Pete", "Pete"],
  ["I'm Kevin O'Brien", "Kevin O'Brien"],
  ["kevin o'brien", "Kevin O'Brien"],
  ["sean mcdonald", "Sean McDonald"],
  ["Mary-Kate Olsen", "Mary-Kate Olsen"],
  ["DeShawn Lewis", "DeShawn Lewis"],
  ["it's John, J-O-N", "Jon"],
  ["Jon. J O N", "Jon"],
  ["Jane Smyth, that's S M I T H", "Jane Smith"],
  ["J O N D O E, Jon Doe", "Jon Doe"],
  ["first name Jane, last name Doe", "Jane Doe"],
  ["You can call me Al", "Al"],
  ["Mrs. Alvarez", "Alvarez"],
  ["put it under the name of Henderson", "Henderson"],
  ["Bob here", "Bob"],
  ["Susan B. Miller", "Susan B Miller"],
  ["María de la Cruz", "María de la Cruz"],
  ["me llamo Juan Pérez", "Juan Pérez"],
  ["mi nombre es Ana López", "Ana López"],
  ["soy Carlos", "Carlos"],
  ["habla Rosa Jiménez", "Rosa Jiménez"],
  ["my name is Mark Flood", "Mark Flood"],
  ["no, it's Jon, not John", "Jon"],
  ["Bob, B as in boy, O, B", "Bob"],
  ["April May", "April May"],
  ["Hi, yes, my name is Dwayne Jackson, and my sink is leaking", "Dwayne Jackson"],
  ["My name is Sean, S-E-A-N", "Sean"],
  ["this is Dr. Patel", "Patel"],
  ["Nguyen, N-G-U-Y-E-N", "Nguyen"],
  ["it's under Rodriguez", "Rodriguez"],
  ["it's for my mother, Ethel Barnes", "Ethel Barnes"],
  ["for my mother, Ethel Barnes", "Ethel Barnes"],
  ["T.J. Watson", "T J Watson"],
  ["My name's Will", "Will"],
  ["that would be Priscilla", "Priscilla"],
  ["con la señora Ruiz", "Ruiz"],
  ["Mike from next door", "Mike"],
  ["it's under warranty", null],
  ["an Nguyen", "An Nguyen"],
  ["An Nguyen", "An Nguyen"],
  ["yes", null],
  ["no", null],
  ["hello?", null],
  ["water heater", null],
  ["I'd rather not say", null],
  ["I'm calling about my water heater", null],
  ["it's leaking everywhere", null],
  ["this is an emergency", null],
  ["why do you need that", null],
  ["913 555 0123", null],
];

/** Everyday words that are names, titles, names said twice, corrected, spelled, of somebody else, of a business. */
const waysToSayIt: readonly [string, string | null][] = [
  ["mark price", "Mark Price"],
  ["oh sure will park that's me", "Will Park"],
  ["dusty rhodes sir", "Dusty Rhodes"],
  ["Will", "Will"],
  ["professor linda chow", "Linda Chow"],
  ["le habla don ramiro", "Ramiro"],
  ["don miller", "Don Miller"],
  ["soy la licenciada patricia romo", "Patricia Romo"],
  ["it's dimitri uh dimitri papadopoulos", "Dimitri Papadopoulos"],
  ["Ray Ray Johnson", "Ray Ray Johnson"],
  ["tom. i mean thomas. thomas archer", "Thomas Archer"],
  ["ron miller, no sorry, don miller with a d", "Don Miller"],
  ["alicia... digo, alejandra, alejandra nava", "Alejandra Nava"],
  ["no es Hernán, es Fernán", "Fernán"],
  ["jiménez con jota, teresa jiménez", "Teresa Jiménez"],
  ["Ask for Hank when you get here. Hank Rudd.", "Hank Rudd"],
  ["The name should be under my wife, Ana Ortiz.", "Ana Ortiz"],
  ["el nombre sería, a ver, el de mi suegro, anselmo duarte", "Anselmo Duarte"],
  ["póngalo a nombre de mi hermano, Saúl Medrano", "Saúl Medrano"],
  ["first name is kaitlyn k a t e l y n n last name moss", "Katelynn Moss"],
  ["Jonathan, se escribe Y-O-N-A-T-A-N.", "Yonatan"],
  ["Giménez, con G. G, I, M, E, N, E, Z.", "Giménez"],
  ["maria, eme a erre i a", "Maria"],
  ["nombre israel apellido fuentes", "Israel Fuentes"],
  ["Smith. First name Dale.", "Dale Smith"],
  ["the company is blue valley roofing", "Blue Valley Roofing"],
  ["Westport Coffee House LLC", "Westport Coffee House LLC"],
  ["soy memo del taller hermanos lópez", "Memo"],
  ["It's lovely, thank you.", null],
  ["Espéreme tantito.", null],
  ["ya se lo dije", null],
  ["para mañana", null],
  ["my name's not important", null],
];

/** How a name is written, parts in any order, nicknames, names said in full only later. */
const writtenSo: readonly [string, string | null][] = [
  ["Katherine with a K, K-A-T-H-R-Y-N", "Kathryn"],
  ["it's Tommy with an I-E, Tommie Baker", "Tommie Baker"],
  ["Geoff with a G. G-E-O-F-F.", "Geoff"],
  ["Stephen with a P-H, Stephen Lund", "Stephen Lund"],
  ["spell it with a y, Cyndi", "Cyndi"],
  ["walter deluca capital d capital l", "Walter DeLuca"],
  ["McAllister, capital M, lowercase c, capital A", "McAllister"],
  ["P H as in Paul Harry E L P S", "Phelps"],
  ["tango alpha lima bravo oscar tango, talbot", "Talbot"],
  ["Ramón, R-A-M-O-N, Urías", "Ramón Urías"],
  ["Aaron, spelled A-A-R-O-N, Beck", "Aaron Beck"],
  ["C A I T L Y N, Moore, M O O R E", "Caitlyn Moore"],
  ["K-A-T-H-R-Y-N, last name Lee, L-E-E", "Kathryn Lee"],
  ["Dee. D-E-E. Dee Washington.", "Dee Washington"],
  ["Johnson with a T, Johnston, Carl Johnston", "Carl Johnston"],
  ["deborah hill, that's d e b r a, debra", "Debra Hill"],
  ["Rebeca con ce, Núñez con eñe y con zeta al final", "Rebeca Núñez"],
  ["Ximena con equis, Ybarra con i griega y be grande", "Ximena Ybarra"],
  ["Etcheverry. E, te, ce, hache, e, ve, e, erre, erre, i griega.", "Etcheverry"],
  ["my name is mohammed al-sayed", "Mohammed Al-Sayed"],
  ["Mohammed Al-Rashid, Al dash Rashid", "Mohammed Al-Rashid"],
  ["Everyone calls me Bubba but it's William Crane", "William Crane"],
  ["me llaman Güicho pero es Luis Ángel Mora", "Luis Ángel Mora"],
  ["mi nombre es Héctor pero me dicen Tito", "Héctor"],
  ["Sam or Samantha, Samantha Goode", "Samantha Goode"],
  ["Beth. Elizabeth Ann Crowley on the account.", "Elizabeth Ann Crowley"],
  ["Perdón, Lidia no, Livia, Livia Montes", "Livia Montes"],
  ["calling on behalf of Maria Lopez", "Maria Lopez"],
  ["the name on the lease is Devin Okafor", "Devin Okafor"],
  ["Ángel de nombre, Guerra de apellido", "Ángel Guerra"],
  ["Orozco es mi apellido y Jazmín mi nombre", "Jazmín Orozco"],
  ["first Maria last Delgado", "Maria Delgado"],
  ["It's Tuesday Vance", "Tuesday Vance"],
  ["chase banks dude", "Chase Banks"],
  ["¿mi nombre? Aurelia", "Aurelia"],
  ["¿para qué quiere mi nombre?", null],
  ["can I just talk to a person first", null],
];

const spelledAtTheReadBack: readonly [string, string][] = [
  ["Let me spell it, T-I-L-L-M-A-N", "Tillman"],
  ["No, T-I-L-L-M-A-N", "Tillman"],
  ["T-I-L-L-M-A-N is the last name", "Tillman"],
  ["J-A-B-I-E-R, J-I-M-E-N-E-Z", "Jabier Jimenez"],
];

const unasked: readonly [string, string | null][] = [
  ["I'm Tom's wife", null],
  ["I'm pretty sure", null],
  ["hi im jake and i need help", "Jake"],
  ["Laura Stone here, hi", "Laura Stone"],
  ["Hi this is Dave, I need a plumber", "Dave"],
  ["hi this is dave i need a plumber", "Dave"],
  ["Hello, my name's Laura Kim and my toilet is running", "Laura Kim"],
  ["Hi, I'm Jane calling about a leak", "Jane"],
  ["this is Rick from Henderson Homes", "Rick"],
  ["Jane Doe speaking", "Jane Doe"],
  ["soy Juan Pérez, tengo una fuga", "Juan Pérez"],
  ["I'm having a leak", null],
  ["I'm calling about a leak", null],
  ["This is an emergency", null],
  ["this is urgent", null],
  ["I'm interested in a tankless heater", null],
  ["it's leaking", null],
  ["I'm at home", null],
  ["I'm not sure", null],
  ["this is the third time", null],
  ["I'm the owner", null],
  ["I am locked out", null],
  ["it's in the basement", null],
  ["I'm in Overland Park", null],
  ["It's Tuesday", null],
  ["soy la dueña", null],
  ["es urgente", null],
  ["this is about my appointment", null],
  ["I'm so frustrated", null],
  ["Clogged drain. Jay Fox, 6110 Walmer", "Jay Fox"],
  ["7000 Switzer Rd Shawnee 66203, Al Poe", "Al Poe"],
  ["hi joe perez 9314 w 91st street overland park my ac is dead", "Joe Perez"],
  ["change the name to Robert Ellison", "Robert Ellison"],
  ["cambie el nombre a Rubén Salas", "Rubén Salas"],
  ["mi nombre es Felipe Carranza y se me está inundando el sótano", "Felipe Carranza"],
  ["le llamo de parte de mi tía, Amparo Cisneros, que tiene el drenaje tapado", "Amparo Cisneros"],
  ["the dog's name is Biscuit", null],
  ["el perro se llama canelo pero no muerde", null],
  ["it's strong enough I've opened every window", null],
  ["Hablo de la estación de bomberos", null],
  ["Martin Luther King day", null],
  ["I know it's Christmas Eve", null],
  ["no, it's Lenexa", null],
  ["my mail is noemi.zuniga@outlook.com, soy Noemí Zúñiga", "Noemí Zúñiga"],
];

describe("the caller's name", () => {
  it.each(answers)("is read from %j as %j when we ask for it", (text, expected) => {
    expect(readUtterance(text, demoContext({ asked: "name" })).name?.value ?? null).toBe(expected);
  });

  it.each(waysToSayIt)("is read from %j as %j however it is put", (text, expected) => {
    expect(readUtterance(text, demoContext({ asked: "name" })).name?.value ?? null).toBe(expected);
  });

  it.each(writtenSo)("is read from %j as %j with what is said of its spelling", (text, expected) => {
    expect(readUtterance(text, demoContext({ asked: "name" })).name?.value ?? null).toBe(expected);
  });

  it.each(spelledAtTheReadBack)("spelled at the read-back, %j, is surely %j", (text, expected) => {
    const { name } = readUtterance(text, demoContext({ asked: "confirm" }));
    expect(name?.value).toBe(expected);
    expect(name?.confidence).toBeGreaterThanOrEqual(0.95);
  });

  it('is the one after "I mean" at the read-back', () => {
    const { name } = readUtterance("Ingrid Sullivan, I mean, Ingrid Sørensen", demoContext({ asked: "confirm" }));
    expect(name?.value).toBe("Ingrid Sørensen");
  });

  it.each(unasked)("is read from %j as %j when we did not ask", (text, expected) => {
    expect(readUtterance(text, demoContext()).name?.value ?? null).toBe(expected);
  });

  it.each(["Domingo Ruiz", "Mae Friday"])("asked for, %j is a name and no wish for a day", (text) => {
    const { name, when } = readUtterance(text, demoContext({ asked: "name" }));
    expect([name?.value, when]).toEqual([text, null]);
  });
});
