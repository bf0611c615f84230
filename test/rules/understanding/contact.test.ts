import { describe, expect, it } from "vitest";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import { demoContext } from "./demo-context.ts";

const number = "+19135550123";
const phones: readonly [string, string | null][] = [
  ["913-555-0123", number],
  ["(913) 555-0123", number],
  ["913.555.0123", number],
  ["9135550123", number],
  ["+1 (913) 555-0123", number],
  ["1 913 555 0123", number],
  ["nine one three five five five oh one two three", number],
  ["nine one three, five five five, zero one two three", number],
  ["nine thirteen five five five oh one two three", number],
  ["nine one three triple five oh one two three", number],
  ["nine one three double five five oh one twenty three", number],
  ["plus one nine one three five five five zero one two three", number],
  ["my number is 913 uh 555 and then 0123", number],
  ["you can reach me at 913 555 0123 after six", number],
  ["area code 913, 555 0123", number],
  ["I'm at 1234 Oak Street, Merriam Kansas 66203, 913 555 0123", number],
  ["it's (816) 555-0199 thanks", "+18165550199"],
  ["nueve uno tres cinco cinco cinco cero uno dos tres", number],
  ["mi número es 913 555 0123", number],
  ["+44 20 7946 0958", "+442079460958"],
  ["plus four four two oh seven nine four six oh nine five eight", "+442079460958"],
  ["555 0123", null],
  ["five five five oh one two three", null],
  ["area code 913 then 555 01 23", number],
  ["it's 913-555-0188, sorry 0189", "+19135550189"],
  ["913-555-0188 oh sorry 0189", "+19135550189"],
  ["913-555-0188, no, 0189", "+19135550189"],
  ["913 555 0188 sorry 555 0189", "+19135550189"],
  ["816-555-0100, sorry, 913-555-0123", number],
  ["816-555-0134. No wait, that's my old one. 913-555-0123.", number],
  ["nine one three five five five zero one six two no two three", number],
  ["area code is nine one three and the number is five five five zero one two three", number],
  ["código de área 913, luego 555, 0123", number],
  ["nine won three five five five oh won too three", number],
  ["eight hundred five five five oh one one one", "+18005550111"],
  ["ochocientos cinco cinco cinco cero uno once", "+18005550111"],
  ["nine one three five five five... yes five five five... oh one two three", number],
  ["913 555 0123 or 816 555 0199", number],
  ["913, that's the area code, then 555, then 0123", number],
  ["five five five oh one two three, area code nine one three", number],
  ["nine one three five five four sorry five five five oh one two three", number],
  ["nueve uno tres cinco cinco cinco cero uno tres, perdón, cero uno dos tres", number],
  ["Home's 913-555-0188 but it's off the hook half the time so use my cell, 913-555-0123.", number],
  ["nine one three got that five five five got that oh one two three", number],
  ["000-000-0000", null],
  ["1234 Oak Street, Merriam Kansas 66203", null],
  ["tomorrow at 9:30 or 10:45", null],
  ["December 3 2026 at 10 30", null],
  ["I have 12 toilets and 14 sinks", null],
];

const emails: readonly [string, string | null][] = [
  ["jane.doe@gmail.com", "jane.doe@gmail.com"],
  ["My email is Jane_Doe+home@Example.co.uk, thanks", "jane_doe+home@example.co.uk"],
  ["jane dot doe at gmail dot com", "jane.doe@gmail.com"],
  ["my email is jane doe at gmail dot com", "janedoe@gmail.com"],
  ["it's bob underscore smith at yahoo dot com", "bob_smith@yahoo.com"],
  ["b o b nineteen at outlook dot com", "bob19@outlook.com"],
  ["send it to info at bristol dash plumbing dot com", "info@bristol-plumbing.com"],
  ["mi correo es ana punto lopez arroba gmail punto com", "ana.lopez@gmail.com"],
  ["ana guion bajo lopez arroba hotmail punto com", "ana_lopez@hotmail.com"],
  ["m-a-r-k-u-s at gmail dot com", "markus@gmail.com"],
  ["big red truck all one word at gmail dot com", "bigredtruck@gmail.com"],
  ["D as in dog, F as in Frank, at icloud dot com", "df@icloud.com"],
  ["it's smith no sorry smyth s m y t h dot ed at gmail dot com", "smyth.ed@gmail.com"],
  ["jim at foo dot com, i mean jimmy at foo dot com", "jimmy@foo.com"],
  ["old one was tim@bratcher.com but use tim.bratcher@proton.me now", "tim.bratcher@proton.me"],
  ["ron at ron's roofing dot com", "ron@ronsroofing.com"],
  ["plumb period mary at gmail period com", "plumb.mary@gmail.com"],
  ["maria.lopez at gmail.com", "maria.lopez@gmail.com"],
  ["my email is a smith at gmail dot com", "asmith@gmail.com"],
  ["rocio arroba prodigy punto net punto mx", "rocio@prodigy.net.mx"],
  ["tono ochenta y cinco arroba gmail punto com", "tono85@gmail.com"],
  ["no, perdón, nada más arroba gmail punto com", null],
  ["lisa at, no, lisa dot h at icloud dot com", "lisa.h@icloud.com"],
  ["It's jsmythe, S-M-Y-T-H-E, at kc dot r r dot com", "jsmythe@kc.rr.com"],
  ["two thousand six jeep no wait jeep comes first jeep two zero zero six at yahoo dot com", "jeep2006@yahoo.com"],
  ["el guion bajo ramirez arroba yahoo punto com, el con e y ele", "el_ramirez@yahoo.com"],
  ["jota punto efe punto ruiz arroba gmail punto com", "j.f.ruiz@gmail.com"],
  ["equis i eme e ene a arroba gmail punto com", "ximena@gmail.com"],
  ["es ana con una ene, ana punto solis arroba gmail punto com", "ana.solis@gmail.com"],
  ["pat seven at live dot com, no, at outlook dot com", "pat7@outlook.com"],
  ["nick dot ray at u s d two three three dot org", "nick.ray@usd233.org"],
  ["capital B bigbird99 at yahoo dot com", "bigbird99@yahoo.com"],
  ["meet me at home", null],
  ["I'm at 12 Oak Street", null],
  ["@", null],
];

describe("how to reach a caller", () => {
  it.each(phones)("the phone number in %j is %j", (text, expected) => {
    expect(readUtterance(text, demoContext({ asked: "phone" })).phone?.value ?? null).toBe(expected);
  });

  it("is no number of seven digits, whatever was asked", () => {
    expect(readUtterance("555-0123", demoContext()).phone).toBeNull();
  });

  it.each(emails)("the e-mail address in %j is %j", (text, expected) => {
    expect(readUtterance(text, demoContext()).email?.value ?? null).toBe(expected);
  });
});
