import { describe, expect, it } from "vitest";
import { mondayAtNine, slot, tuesdayAtTwo } from "./own-side.ts";
import { knownCaller, newCaller } from "./policy.ts";
import { startTalk } from "./talk.ts";

const problem = "my kitchen sink is leaking";
const name = "Jane Doe";
const address = "742 Evergreen Terrace, Merriam Kansas 66203";

describe("booking a visit", () => {
  it("asks one thing at a time and books after the yes to what was read back", () => {
    const talk = startTalk(newCaller);
    expect(talk.said).toEqual(["greeting"]);
    expect(talk.hear(problem).said).toEqual(["thanks_for_details", "ask_name"]);
    expect(talk.hear(name).said).toEqual(["ask_address"]);
    expect(talk.hear(address).said).toEqual(["offer_two"]);
    expect(talk.hear("the first one").said).toEqual(["confirm_booking"]);
    expect(talk.find("book")).toEqual([]);
    expect(talk.hear("yes please").said).toEqual(["booked", "anything_else"]);
    expect(talk.find("book")).toMatchObject([
      { request: { slot: mondayAtNine, name: "Jane Doe", phone: "+19135550177", service: "fixture_or_leak_repair" } },
    ]);
    expect(talk.hear("no thanks").said).toEqual(["goodbye"]);
    expect(talk.state.outcome).toBe("booked");
    expect(talk.effects.at(-1)).toEqual({ type: "record_call", outcome: "booked" });
  });

  it("takes everything that is said in one breath", () => {
    const talk = startTalk(newCaller);
    talk.hear("Hi, this is Jane Doe at 742 Evergreen Terrace in Merriam, my kitchen sink is leaking");
    expect(talk.said).toEqual(["thanks_for_details", "offer_two"]);
  });

  it("asks a caller who withheld the number for it", () => {
    const talk = startTalk({ ...newCaller, callerPhone: null }).hear(problem, name);
    expect(talk.said).toEqual(["ask_phone"]);
    talk.hear("913 555 0188", address, "the first one", "yes");
    expect(talk.find("book")[0]?.request.phone).toBe("+19135550188");
  });

  it("takes a number that is keyed in", () => {
    const talk = startTalk({ ...newCaller, callerPhone: null })
      .hear(problem, name)
      .press("9135550188");
    expect(talk.state.facts.phone?.value).toBe("+19135550188");
  });

  it("takes keys 1 and 2 for the two times, and 1 for yes", () => {
    const talk = startTalk(newCaller).hear(problem, name, address).press("2").press("1");
    expect(talk.find("book")[0]?.request.slot).toEqual(tuesdayAtTwo);
  });

  it("knows a time by its day", () => {
    const talk = startTalk(newCaller).hear(problem, name, address, "Tuesday works", "yes");
    expect(talk.find("book")[0]?.request.slot).toEqual(tuesdayAtTwo);
  });

  it("looks for the day the caller names instead", () => {
    const thursday = slot("2026-11-26T10:00");
    const talk = startTalk(newCaller, {
      slots: [
        { slots: [mondayAtNine, tuesdayAtTwo], isExact: true },
        { slots: [thursday], isExact: true },
      ],
    });
    talk.hear(problem, name, address, "no, do you have anything Thursday morning?");
    expect(talk.find("find_slots")[1]?.when).toMatchObject({ start: "2026-11-26T08:00", end: "2026-11-26T12:00" });
    expect(talk.said).toEqual(["offer_one"]);
    talk.hear("yes", "yes");
    expect(talk.find("book")[0]?.request.slot).toEqual(thursday);
  });

  it("offers a caller named Reyes the first free times, not those of Three Kings' Day", () => {
    const whenOf = (caller: string) =>
      startTalk(newCaller).hear(problem, caller, address).find("find_slots").at(-1)?.when;
    expect(whenOf("Olga Reyes")).toEqual(whenOf(name));
    expect(whenOf("Olga Reyes, on Día de Reyes")).not.toEqual(whenOf(name));
  });

  it("says so when the wish cannot be met and offers what is nearest", () => {
    const talk = startTalk(newCaller, { slots: [{ slots: [tuesdayAtTwo], isExact: false }] });
    talk.hear("my sink is leaking, can you come Monday at three pm", name, address);
    expect(talk.said).toEqual(["nearest_times", "offer_one"]);
  });

  it("goes straight to reading back when the very time asked for is free", () => {
    const talk = startTalk(newCaller, { slots: [{ slots: [tuesdayAtTwo], isExact: true }] });
    talk.hear("my sink is leaking, can you come Tuesday at 2 pm", name, address);
    expect(talk.said).toEqual(["have_that_time", "confirm_booking"]);
  });

  it("reads back again when the yes comes with a correction", () => {
    const talk = startTalk(newCaller).hear(problem, name, address, "the first one");
    expect(talk.hear("yes but the address is 12 Oak Street, Olathe").said).toEqual(["confirm_booking"]);
    expect(talk.find("book")).toEqual([]);
    talk.hear("yes");
    expect(talk.find("book")[0]?.request.address.text).toContain("12 Oak Street");
  });

  it("offers other times when somebody else was quicker, and does not say booked", () => {
    const talk = startTalk(newCaller, { bookings: ["taken", "made"] }).hear(
      problem,
      name,
      address,
      "the first one",
      "yes",
    );
    expect(talk.said).toEqual(["slot_sold", "offer_two"]);
    expect(talk.find("find_slots")[1]?.refused).toEqual([mondayAtNine.start]);
  });

  it("does not say booked when our own side failed, and passes the caller on", () => {
    const talk = startTalk(newCaller, { bookings: ["failed"] }).hear(problem, name, address, "the first one", "yes");
    expect(talk.said).toEqual(["booking_unsure", "will_call_back", "goodbye"]);
    expect(talk.find("take_message")).toMatchObject([{ reason: "failed", phone: "+19135550177" }]);
    expect(talk.state.outcome).toBe("message");
  });

  it("calls back when nothing is free in two weeks", () => {
    const talk = startTalk(newCaller, { slots: [{ slots: [], isExact: false }] }).hear(problem, name, address);
    expect(talk.said).toEqual(["no_slots", "will_call_back", "goodbye"]);
  });

  it("books nothing for a caller who declines twice, and notes the lead", () => {
    const talk = startTalk(newCaller).hear(problem, name, address, "no", "no");
    expect(talk.said).toEqual(["ask_waitlist"]);
    talk.hear("no");
    expect(talk.said).toEqual(["declined", "goodbye"]);
    expect(talk.find("take_message")).toMatchObject([{ reason: "declined" }]);
  });

  it("passes on what is said after the booking as a note for the visit", () => {
    const talk = startTalk(newCaller).hear(problem, name, address, "the first one", "yes", "the gate code is 4411");
    expect(talk.find("take_message")).toMatchObject([{ reason: "visit_note" }]);
    expect(talk.state.outcome).toBe("booked");
  });
});

describe("a caller we know", () => {
  it("is greeted by name and asked only whether it is the same place", () => {
    const talk = startTalk(knownCaller);
    expect(talk.said).toEqual(["greeting_known"]);
    expect(talk.hear(problem).said).toEqual(["thanks_for_details", "confirm_known_address"]);
    expect(talk.hear("yes").said).toEqual(["offer_two"]);
    talk.hear("the first one", "yes");
    expect(talk.find("book")[0]?.request.address.text).toBe("742 Evergreen Terrace, Merriam");
  });

  it("may be somebody else in the house", () => {
    const talk = startTalk(knownCaller).hear("hi, this is Bob Doe, my kitchen sink is leaking");
    expect(talk.state.facts.name?.value).toBe("Bob Doe");
  });

  it("never hears the house number we have on file", () => {
    const talk = startTalk(knownCaller).hear(problem, "yes", "the first one");
    expect(JSON.stringify(talk.find("say"))).not.toContain("742");
  });

  it("is asked for the address when it is another place", () => {
    expect(startTalk(knownCaller).hear(problem, "no").said).toEqual(["ask_address"]);
  });
});
