import { describe, expect, it } from "vitest";
import { tuesdayAtTwo } from "./own-side.ts";
import { newCaller } from "./policy.ts";
import { startTalk, type Talk } from "./talk.ts";

const anonymous = { ...newCaller, callerPhone: null };
const problem = "my kitchen sink is leaking";
const address = "742 Evergreen Terrace, Merriam Kansas 66203";

function atReadBack(): Talk {
  return startTalk(newCaller).hear(problem, "Jane Doe", address, "the first one");
}

function booked(): Talk {
  return atReadBack().hear("yes please");
}

describe("a no to what was read back", () => {
  it("asks what to change, and keeps the time", () => {
    const talk = atReadBack();
    expect(talk.hear("no").said).toEqual(["ask_what_to_change"]);
    expect(talk.hear("the address").said).toEqual(["ask_right_one"]);
    talk.hear("12 Oak Street, Olathe");
    expect(talk.find("find_slots").at(-1)?.when).toMatchObject({ start: "2026-11-23T09:00", kind: "instant" });
    expect(talk.said.at(-1)).toBe("confirm_booking");
  });

  it("that names the part asks for it at once", () => {
    expect(atReadBack().hear("no, the address is wrong").said).toEqual(["ask_right_one"]);
    expect(atReadBack().hear("no, you got my name wrong").said).toEqual(["ask_right_one"]);
    expect(atReadBack().hear("no, not that time").said).toEqual(["ask_other_day"]);
  });

  it("said twice means that no visit is wanted", () => {
    const talk = atReadBack().hear("no", "no");
    expect(talk.said).toEqual(["declined", "goodbye"]);
    expect(talk.find("book")).toEqual([]);
  });

  it("with another kind of work looks for times of that length", () => {
    const talk = startTalk(newCaller).hear(
      problem,
      "Jane Doe",
      address,
      "actually it's the water heater that is leaking",
    );
    expect(talk.find("find_slots").at(-1)?.service).toBe("water_heater");
  });

  it("is never a yes to another time than the one read back", () => {
    const talk = atReadBack().hear("the second one works");
    expect(talk.said).toEqual(["confirm_booking"]);
    talk.hear("yes");
    expect(talk.find("book")[0]?.request.slot).toEqual(tuesdayAtTwo);
  });
});

describe("after the booking", () => {
  it.each(["wrong number", "wrong address"])(
    "%j goes to the owner, and the caller hears that the visit stands",
    (words) => {
      const talk = booked().hear(words);
      expect(talk.said).toEqual(["change_passed_on", "goodbye"]);
      expect(talk.find("take_message")).toMatchObject([{ reason: "visit_note" }]);
    },
  );

  it.each(["gate code 4411", "beware of dog", "yes the gate code is 4411", "park in the back"])(
    "%j is noted",
    (words) => {
      const talk = booked().hear(words);
      expect(talk.said).toEqual(["message_taken", "goodbye"]);
      expect(talk.find("take_message")[0]?.words).toContain(words);
    },
  );

  it.each(["no", "no thanks", "nope that's all", "that's it, thank you", "no gracias", "thanks bye", "I'm good"])(
    "%j ends the call",
    (words) => {
      const talk = booked().hear(words);
      expect(talk.said).toEqual(["goodbye"]);
      expect(talk.find("take_message")).toEqual([]);
    },
  );

  it("a bare yes is asked what it is about", () => {
    expect(booked().hear("yes").said).toEqual(["ask_note"]);
  });
});

describe("a caller who withholds the number", () => {
  it("hears the number they spoke read back", () => {
    const talk = startTalk(anonymous).hear(problem, "Jane Doe", "913 555 0188", address, "the first one");
    expect(talk.find("say").at(-1)?.lines).toMatchObject([{ key: "confirm_booking", phone: "+19135550188" }]);
  });

  it("is asked for one before a message can be answered", () => {
    const talk = startTalk(anonymous).hear("let me talk to a person", "it is about my bill");
    expect(talk.said).toEqual(["ask_phone"]);
    expect(talk.hear("913 555 0188").said).toEqual(["message_taken", "goodbye"]);
    expect(talk.find("take_message")).toMatchObject([{ phone: "+19135550188", words: "it is about my bill" }]);
  });

  it("is told to the owner again with the number in an emergency", () => {
    const talk = startTalk(anonymous).hear("I smell gas", "12 Oak Street, Merriam", "913 555 0188").hangUp();
    expect(talk.find("alert_owner").at(-1)).toMatchObject({ phone: "+19135550188", address: "12 Oak Street, Merriam" });
  });

  it("leaves nothing to call back when not a word was said", () => {
    expect(startTalk(anonymous).hangUp().find("take_message")).toEqual([]);
  });
});

describe("what is said to the call itself", () => {
  it.each(["hello?", "Hi", "hola", "what was that?", "can you repeat that"])(
    "%j hears the question again and counts for nothing",
    (words) => {
      const talk = startTalk(newCaller).hear(words);
      expect(talk.said).toEqual(["ask_problem_again"]);
      expect(talk.state.open).toEqual({ kind: "problem", tries: 0 });
    },
  );

  it.each(["are you a robot?", "who is this?", "am I talking to a real person", "¿es usted un robot?"])(
    "%j is answered truly",
    (words) => {
      expect(startTalk(newCaller).hear(words).said[0]).toBe("i_am_automated");
    },
  );

  it("a wrong number is let go without being called back", () => {
    const talk = startTalk(newCaller).hear("sorry, wrong number");
    expect(talk.said).toEqual(["wrong_number", "goodbye"]);
    expect(talk.find("take_message")).toEqual([]);
  });

  it("key 0 reaches a person", () => {
    expect(startTalk(newCaller).press("0").said).toEqual(["ask_message"]);
  });

  it("silence from the first ring on ends politely", () => {
    const talk = startTalk(newCaller).silence().silence().silence().silence();
    expect(talk.said).toEqual(["nobody_there", "goodbye"]);
    expect(talk.find("take_message")).toMatchObject([{ reason: "missed" }]);
  });

  it("a wish for Spanish at any question is followed", () => {
    const talk = startTalk(newCaller).hear(problem, "no hablo inglés, ¿habla español?");
    expect(talk.state.language).toBe("es");
  });

  it("a number to call in an emergency is no wish for a message", () => {
    const talk = startTalk(newCaller).hear(
      "my basement is flooding",
      "12 Oak Street, Merriam, call me at 913 555 0166",
    );
    expect(talk.state.facts.phone?.value).toBe("+19135550166");
    expect(talk.said.at(-1)).toBe("ask_name");
  });
});

describe("what callers said on played calls", () => {
  it("a corrected street keeps its city and ZIP", () => {
    const talk = atReadBack().hear("no, it's 724 Evergreen Terrace");
    expect(talk.state.facts.address?.value.text).toBe("724 Evergreen Terrace, Merriam, KS 66203");
    expect(talk.said).toEqual(["confirm_booking"]);
  });

  it.each(["oh, the house number is 724, not 742", "still not right, the house number is 7-2-4, Evergreen Terrace"])(
    "a house number that is put right stands before the same street: %j",
    (words) => {
      const talk = atReadBack().hear(words);
      expect(talk.said).toEqual(["confirm_booking"]);
      expect(talk.state.facts.address?.value.text).toBe("724 Evergreen Terrace, Merriam, KS 66203");
    },
  );

  it("a house number that is the one we have stays, and is not taken for its first digit", () => {
    const talk = atReadBack().hear("still not right, the house number is 7-4-2, Evergreen Terrace");
    expect(talk.state.facts.address?.value.text).toBe("742 Evergreen Terrace, Merriam, KS 66203");
  });

  it("words that may be no address are not asked for their town", () => {
    const local = { ...newCaller, canText: false, serviceArea: { cities: ["Merriam"], postalCodes: [] } };
    const talk = startTalk(local).hear(problem, "Jane Doe", "by the old mill", "by the old mill");
    expect(talk.said).toEqual(["offer_two"]);
  });

  it("a street without a number is asked for again", () => {
    const talk = startTalk(newCaller).hear(problem, "Jane Doe", "I'm over by the Dairy Queen on Johnson Drive");
    expect(talk.said.at(-1)).toBe("ask_address_typed");
  });

  it.each(["yes dear, that's lovely", "it's lovely, yes"])("%j changes no name", (words) => {
    const talk = atReadBack().hear(words);
    expect(talk.state.facts.name?.value).toBe("Jane Doe");
  });

  it("what comes with the yes goes along with the visit", () => {
    const talk = atReadBack().hear("yes and the gate is locked call first");
    expect(talk.find("book")[0]?.request.problem).toContain("the gate is locked");
  });

  it("a time that was turned down and is then named is looked for", () => {
    const talk = startTalk(newCaller).hear(problem, "Jane Doe", address, "no", "Monday at nine");
    expect(talk.find("find_slots").at(-1)).toMatchObject({ refused: [tuesdayAtTwo.start] });
  });

  it("an hour alone belongs to the day that was offered", () => {
    const talk = startTalk(newCaller).hear(problem, "Jane Doe", address, "at 3");
    expect(talk.find("find_slots").at(-1)?.when).toMatchObject({ start: "2026-11-23T15:00" });
  });

  it("the letter Y is no Spanish", () => {
    expect(atReadBack().hear("Y").state.language).toBe("en");
  });

  it("a question in danger hears what to do again", () => {
    const talk = startTalk(newCaller).hear("I smell gas in the kitchen", "wait, is it dangerous? should I get out?");
    expect(talk.said[0]).toBe("safety");
  });
});
