import { describe, expect, it } from "vitest";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import type { Asked, When } from "../../../src/domain/conversation/understanding/reading.ts";
import { at, demoContext } from "./demo-context.ts";

const spelled = ({ start, end, kind }: When) => (kind === "instant" ? start : `${start} ${end}`);

/** "start" or "start end", as read when we ask for a time on Sunday, November 22nd at nine in the morning. */
function when(text: string, asked: Asked = "when", offered: readonly string[] = []): string | null {
  const value = readUtterance(text, demoContext({ asked, offered })).when?.value;
  if (value === undefined) return null;
  return spelled(value);
}

const day = (date: string, next: string) => `${date}T00:00 ${next}T00:00`;
const hours = (date: string, from: string, until: string) => `${date}T${from} ${date}T${until}`;

const wishes: readonly [string, string | null][] = [
  ["early Tuesday morning", hours("2026-11-24", "07:00", "09:00")],
  ["late Friday afternoon", hours("2026-11-27", "15:00", "17:00")],
  ["noonish", "2026-11-22T12:00"],
  ["the Monday after Thanksgiving", day("2026-11-30", "2026-12-01")],
  ["no mornings, afternoon please", hours("2026-11-22", "12:00", "17:00")],
  ["esta noche", hours("2026-11-22", "17:00", "20:00")],
  ["Friday next week", day("2026-11-27", "2026-11-28")],
  ["early next week", day("2026-11-23", "2026-11-25")],
  ["the end of the month", day("2026-11-26", "2026-12-01")],
  ["end of the week", day("2026-11-26", "2026-11-28")],
  ["the week after next", day("2026-11-30", "2026-12-07")],
  ["New Year's Eve", day("2026-12-31", "2027-01-01")],
  ["the Fourth of July", day("2027-07-04", "2027-07-05")],
  ["8 to 10 on Tuesday", hours("2026-11-24", "08:00", "10:00")],
  ["11 to 1 pm", hours("2026-11-22", "11:00", "13:00")],
  ["before Thursday", day("2026-11-22", "2026-11-26")],
  ["after Tuesday", day("2026-11-25", "2026-12-09")],
  ["twenty five past two", "2026-11-22T14:25"],
  ["four oh five", "2026-11-22T16:05"],
  ["midnight", "2026-11-23T00:00"],
  ["1430 hours tomorrow", "2026-11-23T14:30"],
  ["sooner than 3", "2026-11-22T00:00 2026-11-22T15:00"],
  ["no earlier than 10 on Monday", "2026-11-23T10:00 2026-11-24T00:00"],
  ["10 or earlier on Monday", hours("2026-11-23", "00:00", "10:00")],
  ["today at 8", "2026-11-22T20:00"],
  ["el día 3", day("2026-12-03", "2026-12-04")],
  ["in a couple of days", day("2026-11-24", "2026-11-25")],
  ["29 February", day("2028-02-29", "2028-03-01")],
  ["any day but Monday", "2026-11-22T09:00 2026-12-06T09:00"],
  ["today", day("2026-11-22", "2026-11-23")],
  ["tomorrow", day("2026-11-23", "2026-11-24")],
  ["the day after tomorrow", day("2026-11-24", "2026-11-25")],
  ["tonight", hours("2026-11-22", "17:00", "20:00")],
  ["tonight at seven", "2026-11-22T19:00"],
  ["Thursday", day("2026-11-26", "2026-11-27")],
  ["this Thursday", day("2026-11-26", "2026-11-27")],
  ["next Tuesday at 2", "2026-11-24T14:00"],
  ["Tuesday next week", day("2026-11-24", "2026-11-25")],
  ["a week from Friday", day("2026-12-04", "2026-12-05")],
  ["Thursday morning", hours("2026-11-26", "08:00", "12:00")],
  ["Friday afternoon", hours("2026-11-27", "12:00", "17:00")],
  ["how about Wednesday evening", hours("2026-11-25", "17:00", "20:00")],
  ["tomorrow at 2", "2026-11-23T14:00"],
  ["tomorrow at 9:30", "2026-11-23T09:30"],
  ["the third of December", day("2026-12-03", "2026-12-04")],
  ["December 3rd", day("2026-12-03", "2026-12-04")],
  ["December third at ten", "2026-12-03T10:00"],
  ["December 3, 2026", day("2026-12-03", "2026-12-04")],
  ["12/3", day("2026-12-03", "2026-12-04")],
  ["12/3/2026 at 10am", "2026-12-03T10:00"],
  ["2026-12-03", day("2026-12-03", "2026-12-04")],
  ["the 3rd", day("2026-12-03", "2026-12-04")],
  ["the twenty fourth", day("2026-11-24", "2026-11-25")],
  ["January 5th", day("2027-01-05", "2027-01-06")],
  ["half past nine", "2026-11-22T09:30"],
  ["quarter to ten", "2026-11-22T09:45"],
  ["a quarter past two", "2026-11-22T14:15"],
  ["twenty to five tomorrow", "2026-11-23T16:40"],
  ["noon", "2026-11-22T12:00"],
  ["2 pm", "2026-11-22T14:00"],
  ["2 p.m.", "2026-11-22T14:00"],
  ["two p m", "2026-11-22T14:00"],
  ["at two", "2026-11-22T14:00"],
  ["ten-ish", "2026-11-22T10:00"],
  ["around ten", "2026-11-22T10:00"],
  ["0900 tomorrow", "2026-11-23T09:00"],
  ["14:30 on Monday", "2026-11-23T14:30"],
  ["two thirty", "2026-11-22T14:30"],
  ["seven thirty tomorrow morning", "2026-11-23T07:30"],
  ["eight in the morning", "2026-11-23T08:00"],
  ["eleven o'clock", "2026-11-22T11:00"],
  ["after three", "2026-11-22T15:00 2026-11-23T00:00"],
  ["Thursday after 3", "2026-11-26T15:00 2026-11-27T00:00"],
  ["before noon on Friday", hours("2026-11-27", "00:00", "12:00")],
  ["between ten and noon", hours("2026-11-22", "10:00", "12:00")],
  ["Friday between 2 and 4", hours("2026-11-27", "14:00", "16:00")],
  ["from nine to eleven on Tuesday", hours("2026-11-24", "09:00", "11:00")],
  ["2-4pm Monday", hours("2026-11-23", "14:00", "16:00")],
  ["11 to 1", hours("2026-11-22", "11:00", "13:00")],
  ["no later than 3 tomorrow", hours("2026-11-23", "00:00", "15:00")],
  ["3 or later on Wednesday", "2026-11-25T15:00 2026-11-26T00:00"],
  ["first thing tomorrow", hours("2026-11-23", "08:00", "10:00")],
  ["end of the day Monday", hours("2026-11-23", "15:00", "17:00")],
  ["late morning tomorrow", hours("2026-11-23", "10:00", "12:00")],
  ["in the morning", hours("2026-11-23", "08:00", "12:00")],
  ["this afternoon", hours("2026-11-22", "12:00", "17:00")],
  ["afternoon", hours("2026-11-22", "12:00", "17:00")],
  ["as soon as possible", "2026-11-22T09:00 2026-12-06T09:00"],
  ["right away", "2026-11-22T09:00 2026-12-06T09:00"],
  ["anytime", "2026-11-22T09:00 2026-12-06T09:00"],
  ["whenever works for you", "2026-11-22T09:00 2026-12-06T09:00"],
  ["next week", day("2026-11-23", "2026-11-30")],
  ["this weekend", day("2026-11-28", "2026-11-30")],
  ["next month", day("2026-12-01", "2027-01-01")],
  ["in two days", day("2026-11-24", "2026-11-25")],
  ["in a couple of hours", "2026-11-22T11:00"],
  ["in two hours", "2026-11-22T11:00"],
  ["in half an hour", "2026-11-22T09:30"],
  ["Tuesday, no wait, Wednesday", day("2026-11-25", "2026-11-26")],
  ["not Tuesday, Wednesday", day("2026-11-25", "2026-11-26")],
  ["I can't do Monday but Tuesday is fine", day("2026-11-24", "2026-11-25")],
  ["Monday doesn't work, how about Friday", day("2026-11-27", "2026-11-28")],
  ["today or tomorrow", day("2026-11-22", "2026-11-23")],
  ["Monday through Wednesday", day("2026-11-23", "2026-11-26")],
  ["Thursday December 3rd", day("2026-12-03", "2026-12-04")],
  ["by Friday", day("2026-11-22", "2026-11-28")],
  ["the day after Thanksgiving", day("2026-11-27", "2026-11-28")],
  ["Christmas Eve", day("2026-12-24", "2026-12-25")],
  ["nine", "2026-11-23T09:00"],
  ["hoy", day("2026-11-22", "2026-11-23")],
  ["mañana", day("2026-11-23", "2026-11-24")],
  ["pasado mañana", day("2026-11-24", "2026-11-25")],
  ["mañana por la mañana", hours("2026-11-23", "08:00", "12:00")],
  ["el lunes por la tarde", hours("2026-11-23", "12:00", "17:00")],
  ["el viernes a las dos", "2026-11-27T14:00"],
  ["a las nueve y media", "2026-11-22T09:30"],
  ["a las diez menos cuarto", "2026-11-22T09:45"],
  ["a la una", "2026-11-22T13:00"],
  ["el 3 de diciembre a las 10", "2026-12-03T10:00"],
  ["entre las diez y las doce", hours("2026-11-22", "10:00", "12:00")],
  ["después de las tres", "2026-11-22T15:00 2026-11-23T00:00"],
  ["la próxima semana", day("2026-11-23", "2026-11-30")],
  ["lo antes posible", "2026-11-22T09:00 2026-12-06T09:00"],
  ["not before Thursday", "2026-11-26T00:00 2026-12-10T00:00"],
  ["Tuesday or Thursday", day("2026-11-24", "2026-11-25")],
  ["Tuesday or Wednesday", day("2026-11-24", "2026-11-25")],
  ["Friday at 9", "2026-11-27T09:00"],
  ["the 30th", day("2026-11-30", "2026-12-01")],
  ["this coming Monday", day("2026-11-23", "2026-11-24")],
  ["day after tomorrow around noon", "2026-11-24T12:00"],
  ["5 pm", "2026-11-22T17:00"],
  ["half past two", "2026-11-22T14:30"],
  ["quarter past 10", "2026-11-22T10:15"],
  ["10 to noon", hours("2026-11-22", "10:00", "12:00")],
  ["after that", null],
  ["I work until 3 on Monday, any time after that", "2026-11-23T15:00 2026-11-24T00:00"],
  ["Tuesday, Wednesday, or Thursday", day("2026-11-24", "2026-11-25")],
  ["next week Tuesday", day("2026-11-24", "2026-11-25")],
  ["nothing before noon", "2026-11-22T12:00 2026-11-23T00:00"],
  ["not before ten on Friday", "2026-11-27T10:00 2026-11-28T00:00"],
  ["tomorrow or the day after", day("2026-11-23", "2026-11-24")],
  ["come by Tuesday", day("2026-11-24", "2026-11-25")],
  ["913 555 018", null],
  ["February 30th", null],
  ["I don't know", null],
  ["my sink", null],
  ["25 o'clock", null],
  // Months, weeks and holidays
  ["sometime in January", day("2027-01-01", "2027-02-01")],
  ["mid December", day("2026-12-11", "2026-12-21")],
  ["the second Tuesday in January", day("2027-01-12", "2027-01-13")],
  ["the last Friday of the month", day("2026-11-27", "2026-11-28")],
  ["the week of December 7th", day("2026-12-07", "2026-12-14")],
  ["the week after Thanksgiving", day("2026-11-30", "2026-12-07")],
  ["later this week", day("2026-11-24", "2026-11-28")],
  ["the Saturday before Christmas", day("2026-12-19", "2026-12-20")],
  ["Martin Luther King day", day("2027-01-18", "2027-01-19")],
  ["labor day next year", day("2027-09-06", "2027-09-07")],
  ["Memorial Day", day("2027-05-31", "2027-06-01")],
  ["el día después de acción de gracias", day("2026-11-27", "2026-11-28")],
  ["Friday week", day("2026-12-04", "2026-12-05")],
  ["de hoy en ocho", day("2026-11-29", "2026-11-30")],
  ["la semana entrante", day("2026-11-23", "2026-11-30")],
  ["eleven three, that's a Wednesday", day("2027-11-03", "2027-11-04")],
  ["December fifteenth twenty twenty seven", day("2027-12-15", "2027-12-16")],
  // Hours as people and machines put them
  ["fourteen hundred on Friday", "2026-11-27T14:00"],
  ["how about tree o'clock this afternoon", "2026-11-22T15:00"],
  ["fry day works", day("2026-11-27", "2026-11-28")],
  ["Tuesday at 330", "2026-11-24T15:30"],
  ["Thursday, say ten-thirty", "2026-11-26T10:30"],
  ["cuarto para las diez el martes", "2026-11-24T09:45"],
  ["Wednesday from ten to two", hours("2026-11-25", "10:00", "14:00")],
  ["Saturday after one", "2026-11-28T13:00 2026-11-29T00:00"],
  ["early this afternoon", hours("2026-11-22", "12:00", "14:00")],
  ["mañana temprano", hours("2026-11-23", "07:00", "09:00")],
  ["in an hour and a half", "2026-11-22T10:30"],
  ["two hours from now", "2026-11-22T11:00"],
  ["within the hour", "2026-11-22T09:00 2026-11-22T10:00"],
  // What is promised to others, refused or told is not the wish
  ["I've got the dentist at nine on Friday so make it Saturday at noon", "2026-11-28T12:00"],
  ["my in-laws are coming Thursday so it has to be tomorrow", day("2026-11-23", "2026-11-24")],
  ["I have a meeting tomorrow at nine but the afternoon tomorrow is wide open", hours("2026-11-23", "12:00", "17:00")],
  ["the movers are coming Monday, how about Tuesday", day("2026-11-24", "2026-11-25")],
  ["Saturday... no hang on we're out Saturday. Friday morning", hours("2026-11-27", "08:00", "12:00")],
  ["I'm out of town until Thursday", "2026-11-26T00:00 2026-12-10T00:00"],
  ["I work until three", "2026-11-22T15:00 2026-11-23T00:00"],
  ["salgo de trabajar a las cuatro", "2026-11-22T16:00 2026-11-23T00:00"],
  ["no puedo hasta el jueves", "2026-11-26T00:00 2026-12-10T00:00"],
  ["el martes tengo cita con el doctor, ¿puede ser el miércoles?", day("2026-11-25", "2026-11-26")],
  ["Tuesday because Monday is nuts", day("2026-11-24", "2026-11-25")],
  ["not this week, the week after", day("2026-11-30", "2026-12-07")],
  ["Monday, so my husband can be there at nine", day("2026-11-23", "2026-11-24")],
  ["Tuesday if you're open on the first", day("2026-11-24", "2026-11-25")],
  ["it started last night around eleven", null],
  ["yesterday at about four the pressure just dropped", null],
  ["Well it broke on Monday and nobody's called me back.", null],
  ["it's 2 in the afternoon here", null],
  ["son las dos de la tarde aquí", null],
  ["se descompuso el lunes", null],
  ["apartment 3", null],
  ["are you open on Sundays?", null],
  ["do you guys charge extra on weekends", null],
  ["¿a qué hora abren mañana?", null],
  ["do you do Saturdays? if so this Saturday please", day("2026-11-28", "2026-11-29")],
];

const stories: readonly [string, string | null][] = [
  ["what about 10", "2026-11-22T10:00"],
  ["there are between 2 and 4 leaks", null],
  ["my appointment is tomorrow at 9, move it to Wednesday at 1", "2026-11-25T13:00"],
  ["the leak is on the second floor", null],
  ["he sat in the sun", null],
  ["Can someone come Tuesday at 10?", "2026-11-24T10:00"],
  ["I need a plumber tomorrow morning", hours("2026-11-23", "08:00", "12:00")],
  ["please send someone right now", "2026-11-22T09:00 2026-12-06T09:00"],
  ["Can we move it from Tuesday to Thursday?", day("2026-11-26", "2026-11-27")],
  ["I'm at 742 Evergreen Terrace, any time after 3", "2026-11-22T15:00 2026-11-23T00:00"],
  ["the basement is flooding right now", null],
  ["it bangs at night", null],
  ["it started yesterday", null],
  ["it's been leaking since Tuesday", null],
  ["the heater quit this morning", null],
  ["good morning", null],
  ["I have 2 sinks that leak", null],
  ["call me at 913 555 0123", null],
  ["1 Flood Ave", null],
  ["1234 Oak Street, Merriam, Kansas 66203", null],
  ["it's about two years old", null],
  ["my bill for the second time", null],
  ["I may need help", null],
  ["the drain has been slow every morning", null],
];

describe("the time a caller wishes", () => {
  it.each(wishes)("%j means %j", (text, expected) => {
    expect(when(text)).toBe(expected);
  });

  it.each(stories)("in the middle of %j is %j", (text, expected) => {
    expect(when(text, null)).toBe(expected);
  });

  it("may be one of several", () => {
    const alternatives = (text: string) => readUtterance(text, demoContext({ asked: "when" })).when?.value.or ?? [];
    expect(when("Monday or Wednesday morning")).toBe(hours("2026-11-23", "08:00", "12:00"));
    expect(alternatives("Monday or Wednesday morning").map(spelled)).toEqual([hours("2026-11-25", "08:00", "12:00")]);
    expect(alternatives("Friday at ten or two").map(spelled)).toEqual(["2026-11-27T14:00"]);
    expect(alternatives("lunes, martes o jueves").map(spelled)).toEqual([
      day("2026-11-24", "2026-11-25"),
      day("2026-11-26", "2026-11-27"),
    ]);
    expect(when("evenings only")).toBe(hours("2026-11-22", "17:00", "20:00"));
    expect(alternatives("evenings only").map(spelled)).toContain(hours("2026-12-05", "17:00", "20:00"));
    expect(alternatives("Monday, not Wednesday")).toEqual([]);
  });

  it("may leave something out", () => {
    const left = (text: string) =>
      (readUtterance(text, demoContext({ asked: "when" })).when?.value.except ?? []).map(spelled);
    expect(left("any day but Tuesday")).toEqual([day("2026-11-24", "2026-11-25"), day("2026-12-01", "2026-12-02")]);
    expect(left("I can't do Monday or Tuesday")).toEqual([
      day("2026-11-23", "2026-11-24"),
      day("2026-11-24", "2026-11-25"),
    ]);
    expect(left("no puedo el lunes")).toEqual([day("2026-11-23", "2026-11-24")]);
    expect(left("this Monday and Tuesday but not mornings")).toContain(hours("2026-11-23", "00:00", "12:00"));
    expect(left("nine is too early")).toContain("2026-11-23T00:00 2026-11-23T09:01");
    expect(left("next week except Monday")).toEqual([day("2026-11-23", "2026-11-24")]);
    expect(when("can't do mornings")).toBe("2026-11-22T09:00 2026-12-06T09:00");
    expect(left("Tuesday, not Monday")).toEqual([]);
  });

  it("belongs to the day of the offered time it fits", () => {
    const offered = ["2026-11-24T09:00", "2026-11-25T14:00"];
    expect(when("the 2 o'clock works", "confirm", offered)).toBe("2026-11-25T14:00");
    expect(when("nine", "confirm", offered)).toBe("2026-11-24T09:00");
    expect(when("the morning", "confirm", offered)).toBe("2026-11-24T08:00 2026-11-24T12:00");
    expect(when("4 pm", "confirm", offered)).toBe("2026-11-24T16:00");
  });

  it("can be after the times just offered", () => {
    expect(when("after that", "when", ["2026-11-24T09:00"])).toBe("2026-11-24T09:01 2026-12-08T09:01");
    expect(when("anything after that", "when", ["2026-11-24T09:00"])).toBe("2026-11-24T09:01 2026-12-08T09:01");
  });

  it("belongs to the offered day where another day is promised to others", () => {
    const offered = ["2026-11-23T09:00", "2026-11-24T12:00"];
    const said = "Monday I've got the dentist at 9, so the noon one";
    expect(when(said, "when", offered)).toBe("2026-11-24T12:00");
    expect(when("is nine the earliest?", "when", offered)).toBeNull();
    expect(when("how long would it take if he comes at nine?", "when", offered)).toBeNull();
  });

  it("is in the zone of the business", () => {
    const context = demoContext({ now: at("2026-11-23T03:30:00Z"), asked: "when" });
    expect(readUtterance("tomorrow", context).when?.value.start).toBe("2026-11-23T00:00");
    const inLondon = { ...context, zone: "Europe/London" };
    expect(readUtterance("tomorrow", inLondon).when?.value.start).toBe("2026-11-24T00:00");
  });

  it("keeps its wall-clock hour over the change to summer time", () => {
    const context = demoContext({ now: at("2027-03-13T09:00:00-06:00"), asked: "when" });
    expect(readUtterance("tomorrow at nine", context).when?.value.start).toBe("2027-03-14T09:00");
    expect(readUtterance("Monday morning", context).when?.value.start).toBe("2027-03-15T08:00");
  });

  it("goes into the next year at the end of December", () => {
    const context = demoContext({ now: at("2026-12-31T10:00:00-06:00"), asked: "when" });
    expect(readUtterance("tomorrow", context).when?.value.start).toBe("2027-01-01T00:00");
    expect(readUtterance("January 3rd", context).when?.value.start).toBe("2027-01-03T00:00");
    expect(readUtterance("the 30th", context).when?.value.start).toBe("2027-01-30T00:00");
    expect(readUtterance("December 30", context).when?.value.start).toBe("2027-12-30T00:00");
  });

  it("is marked doubtful where people mean different days", () => {
    expect(readUtterance("next Friday", demoContext()).when?.confidence).toBeLessThan(0.7);
    expect(readUtterance("Friday", demoContext()).when?.confidence).toBeGreaterThan(0.8);
  });
});
