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
  ["Wednesday, December 2nd would suit me", day("2026-12-02", "2026-12-03")],
  ["Friday, December 4th", day("2026-12-04", "2026-12-05")],
  ["el miércoles, 9 de diciembre", day("2026-12-09", "2026-12-10")],
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
