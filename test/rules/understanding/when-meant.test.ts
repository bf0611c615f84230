import { describe, expect, it } from "vitest";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import type { Asked, When } from "../../../src/domain/conversation/understanding/reading.ts";
import { demoContext } from "./demo-context.ts";

const spelled = ({ start, end, kind }: When) => (kind === "instant" ? start : `${start} ${end}`);

/** "start" or "start end", as read when we ask for a time on Sunday, November 22nd at nine in the morning. */
function when(text: string, asked: Asked = "when", offered: readonly string[] = []): string | null {
  const value = readUtterance(text, demoContext({ asked, offered })).when?.value;
  if (value === undefined) return null;
  return spelled(value);
}

const day = (date: string, next: string) => `${date}T00:00 ${next}T00:00`;
const hours = (date: string, from: string, until: string) => `${date}T${from} ${date}T${until}`;

const meanings: readonly [string, string | null][] = [
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
  ["not this Friday, next Friday", day("2026-12-04", "2026-12-05")],
  ["no, not the twelfth, the thirteenth", day("2026-12-13", "2026-12-14")],
  ["el jueves por la mañana no, por la tarde", hours("2026-11-26", "12:00", "17:00")],
  ["after I drop the kids off at eight thirty on Tuesday", "2026-11-24T08:30 2026-11-25T00:00"],
  ["if tomorrow doesn't work then Thursday", day("2026-11-26", "2026-11-27")],
  ["de miércoles a lunes", day("2026-11-25", "2026-12-01")],
  ["el lunes o si no el martes", day("2026-11-23", "2026-11-24")],
  ["five or six times a day", null],
  ["did you say Thursday?", null],
  // Counted days, holidays without a name, weeks shared
  ["two Saturdays from now", day("2026-12-05", "2026-12-06")],
  ["in two Fridays", day("2026-12-04", "2026-12-05")],
  ["the day after the holiday", day("2026-11-27", "2026-11-28")],
  ["any time after the holidays", day("2027-01-02", "2027-01-16")],
  ["after the first of the year", day("2027-01-02", "2027-01-16")],
  ["Thursday the third", day("2026-12-03", "2026-12-04")],
  ["el jueves diez si se puede", day("2026-12-10", "2026-12-11")],
  ["la semana del siete", day("2026-12-07", "2026-12-14")],
  ["the weekend of the twelfth", day("2026-12-12", "2026-12-14")],
  ["Thursday or Friday next week", day("2026-11-26", "2026-11-27")],
  ["this week I'm off Friday", day("2026-11-27", "2026-11-28")],
  ["prior to Thursday", day("2026-11-22", "2026-11-26")],
  ["on or after the tenth", day("2026-12-10", "2026-12-24")],
  // Hours bounded by what somebody else does
  ["I can be home by four", "2026-11-22T16:00 2026-11-23T00:00"],
  ["can you be here by four", hours("2026-11-22", "00:00", "16:00")],
  ["puedo estar en casa para las cuatro", "2026-11-22T16:00 2026-11-23T00:00"],
  ["I'll be back by Thursday", day("2026-11-26", "2026-12-10")],
  ["we leave for Florida on the fifth so before that", day("2026-11-22", "2026-12-05")],
  ["we'll be back on December sixth so any day after", day("2026-12-07", "2026-12-21")],
  ["before the kids' bus at three ten", hours("2026-11-22", "00:00", "15:10")],
  ["tonight after six", "2026-11-22T18:00 2026-11-23T00:00"],
  ["Wednesday after two thirty, before five", hours("2026-11-25", "14:30", "17:00")],
  ["I can't do anything before ten on Friday", "2026-11-27T10:00 2026-11-28T00:00"],
  ["entre diez y doce el lunes", hours("2026-11-23", "10:00", "12:00")],
  ["half four tomorrow", "2026-11-23T16:30"],
  ["move my nine a.m. Wednesday to eleven", "2026-11-25T11:00"],
  ["11:15 instead of 10:15 on Friday", "2026-11-27T11:15"],
  // What is told, asked or promised is not the wish
  ["we only have water from six to eight", null],
  ["solo tenemos agua de seis a ocho", null],
  ["it was fine till Thanksgiving last year", null],
  ["how long does that take, an hour or two?", null],
  ["does that include the weekend?", null],
  ["I'll call you back Monday", null],
  ["quedaron de venir el lunes y nadie vino", null],
];

describe("what a caller means", () => {
  it.each(meanings)("%j means %j", (text, expected) => {
    expect(when(text)).toBe(expected);
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
    expect(left("can't do Monday Tuesday")).toEqual([day("2026-11-23", "2026-11-24"), day("2026-11-24", "2026-11-25")]);
    expect(when("not Monday, Tuesday")).toBe(day("2026-11-24", "2026-11-25"));
  });

  it("belongs to the offered day where another day is promised to others", () => {
    const offered = ["2026-11-23T09:00", "2026-11-24T12:00"];
    const said = "Monday I've got the dentist at 9, so the noon one";
    expect(when(said, "when", offered)).toBe("2026-11-24T12:00");
    expect(when("no evenings only", "when", offered)).toBe(hours("2026-11-23", "17:00", "20:00"));
    expect(when("how about the day after", "when", offered)).toBe(day("2026-11-25", "2026-11-26"));
    expect(when("is nine the earliest?", "when", offered)).toBeNull();
    expect(when("how long would it take if he comes at nine?", "when", offered)).toBeNull();
  });
});
