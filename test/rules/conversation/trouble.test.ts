import { describe, expect, it } from "vitest";
import { knownCaller, newCaller } from "./policy.ts";
import { startTalk } from "./talk.ts";

describe("emergencies", () => {
  it("say the safety line before anything else and tell the owner before the next question", () => {
    const talk = startTalk(newCaller).hear("I smell gas in my basement");
    expect(talk.said[0]).toBe("safety");
    expect(talk.effects.slice(1).map((effect) => effect.type)).toEqual(["say", "alert_owner", "say", "say"]);
    expect(talk.find("alert_owner")).toMatchObject([{ kind: "gas", phone: "+19135550177" }]);
    expect(talk.said.at(-1)).toBe("ask_address");
  });

  it("are noticed at any question", () => {
    const talk = startTalk(newCaller).hear("my kitchen sink is leaking", "Jane Doe").hear("oh no, the pipe just burst");
    expect(talk.said[0]).toBe("safety");
  });

  it("reach the owner though the caller hangs up at once", () => {
    const talk = startTalk(newCaller).hear("my basement is flooding").hangUp();
    expect(talk.find("alert_owner")).toHaveLength(1);
    expect(talk.state.outcome).toBe("emergency");
    expect(talk.find("take_message")).toEqual([]);
  });

  it("reach the owner again with the place as soon as it is known", () => {
    const talk = startTalk(newCaller).hear("I smell gas in my basement", "12 Oak Street in Merriam").hangUp();
    expect(talk.find("alert_owner").map(({ address }) => address)).toEqual([null, "12 Oak Street, Merriam"]);
  });

  it("tell the owner a place that was taken as it was said", () => {
    const talk = startTalk(newCaller).hear("my basement is flooding", "the old mill", "4 the old mill");
    expect(talk.find("alert_owner").at(-1)).toMatchObject({ kind: "flood", address: "4 the old mill" });
  });

  it("name the place on file of a caller we know at once", () => {
    const talk = startTalk(knownCaller).hear("I smell gas in my basement");
    expect(talk.find("alert_owner")).toMatchObject([{ name: "Jane Doe", address: "742 Evergreen Terrace, Merriam" }]);
  });

  it("reach the owner though the caller declines a visit", () => {
    const talk = startTalk(newCaller).hear(
      "my basement is flooding",
      "12 Oak Street, Olathe",
      "Jane Doe",
      "no",
      "no",
      "no",
    );
    expect(talk.find("alert_owner")).toHaveLength(2);
    expect(talk.find("take_message")).toMatchObject([{ reason: "declined", isEmergency: true }]);
    expect(talk.state.outcome).toBe("emergency");
  });

  it("are alerted once, and again only when they grow worse", () => {
    const talk = startTalk(newCaller).hear("my basement is flooding", "the basement is flooding badly");
    expect(talk.find("alert_owner")).toHaveLength(1);
    talk.hear("now I smell gas too");
    expect(talk.find("alert_owner").map((alert) => alert.kind)).toEqual(["flood", "gas"]);
  });

  it("look for the earliest time", () => {
    const talk = startTalk(newCaller).hear("my basement is flooding", "12 Oak Street, Olathe", "Jane Doe");
    expect(talk.find("find_slots")).toMatchObject([{ isEmergency: true }]);
  });
});

describe("when the line is bad", () => {
  it("asks again twice and then takes a message", () => {
    const talk = startTalk(newCaller);
    expect(talk.silence().said).toEqual(["not_heard", "ask_problem_again"]);
    expect(talk.silence().said).toEqual(["not_heard", "ask_problem_choices"]);
    expect(talk.silence().said).toEqual(["ask_message_after_trouble"]);
    expect(talk.hear("call me about the boiler please").said).toEqual(["message_taken", "goodbye"]);
    expect(talk.find("take_message")).toMatchObject([{ reason: "message", phone: "+19135550177" }]);
    expect(talk.state.outcome).toBe("message");
  });

  it("asks for spelling after words that make no sense, and plainly after silence", () => {
    const talk = startTalk(newCaller).hear("my kitchen sink is leaking");
    expect(talk.hear("hmm").said).toEqual(["not_understood", "ask_name_spelled"]);
    const silent = startTalk(newCaller).hear("my kitchen sink is leaking");
    expect(silent.silence().said).toEqual(["not_heard", "ask_name_again"]);
  });

  it("takes a name or an address as it is when it is said a second time", () => {
    const talk = startTalk(newCaller).hear("my kitchen sink is leaking", "Xq Zyx", "Xq Zyx");
    expect(talk.state.facts.name?.value).toBe("Xq Zyx");
    talk.hear("the old mill, gate 3", "the old mill, gate 3");
    expect(talk.state.facts.address?.value.text).toBe("the old mill, gate 3");
  });

  it("starts counting anew with each question", () => {
    const talk = startTalk(newCaller).silence().silence().hear("my kitchen sink is leaking").silence();
    expect(talk.state.open).toEqual({ kind: "name", tries: 1 });
  });
});

describe("wishes", () => {
  it("always honours that a caller wants a person", () => {
    const talk = startTalk(newCaller).hear("let me talk to a person");
    expect(talk.said).toEqual(["ask_message"]);
  });

  it("admits not to know an answer and comes back to the question", () => {
    const talk = startTalk(newCaller).hear("my kitchen sink is leaking").hear("do you have a showroom?");
    expect(talk.said).toEqual(["cannot_answer", "ask_name_again"]);
    expect(talk.find("note_gap")).toEqual([{ type: "note_gap", question: "do you have a showroom?" }]);
  });

  it("keeps the number of a caller who hangs up without a word", () => {
    const talk = startTalk(newCaller).hangUp();
    expect(talk.find("take_message")).toMatchObject([{ reason: "missed", phone: "+19135550177" }]);
    expect(talk.state.outcome).toBe("abandoned");
  });

  it("answers in Spanish when spoken to in Spanish", () => {
    const talk = startTalk(newCaller).hear("hola, se me rompió el grifo de la cocina y está goteando");
    expect(talk.state.language).toBe("es");
  });

  it("stays with Spanish when the street has an English name", () => {
    const talk = startTalk(newCaller).hear("se me rompió el grifo de la cocina y está goteando", "me llamo José Pérez");
    expect(talk.hear("8800 Metcalf Avenue, Overland Park").state.language).toBe("es");
  });
});
