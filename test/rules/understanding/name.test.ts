import { describe, expect, it } from "vitest";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import { demoContext } from "./demo-context.ts";

const answers: readonly [string, string | null][] = [
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
  ["Mrs. Alvarez", "Mrs Alvarez"],
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

const unasked: readonly [string, string | null][] = [
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
];

describe("the caller's name", () => {
  it.each(answers)("is read from %j as %j when we ask for it", (text, expected) => {
    expect(readUtterance(text, demoContext({ asked: "name" })).name?.value ?? null).toBe(expected);
  });

  it.each(unasked)("is read from %j as %j when we did not ask", (text, expected) => {
    expect(readUtterance(text, demoContext()).name?.value ?? null).toBe(expected);
  });
});
