import { describe, expect, it } from "vitest";
import { janesVisit, type OwnSide, textedCode } from "./own-side.ts";
import { knownCaller, newCaller } from "./policy.ts";
import { startTalk, type Talk } from "./talk.ts";

const anonymous = { ...newCaller, callerPhone: null };

/** What would tell a stranger of Jane's visit. */
const details = JSON.stringify([janesVisit.slot.start, janesVisit.service, janesVisit.name, "Evergreen"]).slice(1, -1);

function tellsOfVisit(talk: Talk): boolean {
  const said = JSON.stringify(talk.lines);
  return details.split(",").some((detail) => said.includes(detail));
}

describe("who has not shown that the visit is theirs", () => {
  it("hears nothing of it, changes nothing after two wrong addresses, and the owner is told", () => {
    const talk = startTalk(newCaller).hear("I want to cancel my appointment");
    expect(tellsOfVisit(talk)).toBe(false);
    talk.hear("12 Oak Street");
    expect(talk.said).toContain("ask_identity");
    expect(tellsOfVisit(talk)).toBe(false);
    talk.hear("14 Elm Street");
    expect(talk.said).toEqual(["identity_failed", "will_call_back", "goodbye"]);
    expect(talk.find("cancel_visit")).toEqual([]);
    expect(talk.find("take_message")).toHaveLength(1);
  });

  it.each(["742", "Evergreen Terrace", "the one in Merriam", "Terrace", "7420 Evergreen"])(
    "does not show it by %j",
    (words) => {
      expect(startTalk(newCaller).hear("when is my appointment?", words).said).not.toContain("visit_status");
    },
  );

  it("does not show it by the name and address that we have on file", () => {
    const talk = startTalk(knownCaller).hear("when is my appointment?");
    expect(talk.said).toEqual(["ask_identity"]);
    const confirmed = startTalk(knownCaller).hear("my kitchen sink is leaking", "yes", "no", "no");
    expect(confirmed.state.facts.address?.value.text).toContain("742 Evergreen");
    expect(confirmed.hear("when is my appointment?").said).toEqual(["ask_identity"]);
  });

  it("shows it by the address that they told before they asked", () => {
    const talk = startTalk(newCaller).hear(
      "this is Jane Doe at 742 Evergreen Terrace in Merriam",
      "when is my appointment?",
    );
    expect(talk.said[0]).toBe("visit_status");
  });

  it("shows it by the last name where the visit has no address", () => {
    const own = { visits: [[{ ...janesVisit, address: "" }]] };
    expect(startTalk(newCaller, own).hear("when is my appointment?", "Jane Doe").said[0]).toBe("visit_status");
    expect(startTalk(newCaller, own).hear("when is my appointment?", "Jane").said).not.toContain("visit_status");
  });
});

describe("a visit under another number than the one that calls", () => {
  const withCode = (own: Partial<OwnSide> = {}) =>
    startTalk(anonymous, own).hear("I want to cancel my appointment", "913 555 0188");

  it("is changed by whoever reads out the code that was texted to it", () => {
    const talk = withCode();
    expect(talk.find("send_code")).toEqual([{ type: "send_code", phone: "+19135550188" }]);
    expect(talk.said).toEqual(["code_sent"]);
    expect(tellsOfVisit(talk)).toBe(false);
    expect(talk.hear("it's four two, nine 8 one 0").said).toEqual(["ask_move_instead"]);
  });

  it("is changed with the code keyed in", () => {
    expect(withCode().press(textedCode).said).toEqual(["ask_move_instead"]);
  });

  it("is not, by two wrong codes", () => {
    const talk = withCode().hear("111111");
    expect(talk.said).toEqual(["code_wrong"]);
    talk.hear("222222");
    expect(talk.said).toEqual(["identity_failed", "will_call_back", "goodbye"]);
  });

  it("sounds the same whether or not there is one, and no code is right where none was sent", () => {
    const talk = withCode({ codes: [null] });
    expect(talk.said).toEqual(["code_sent"]);
    expect(talk.hear(textedCode).said).toEqual(["code_wrong"]);
    expect(talk.hear(textedCode).said).toEqual(["identity_failed", "will_call_back", "goodbye"]);
  });

  it("is not found by its address alone, though the caller told that number as their own", () => {
    const talk = startTalk(anonymous).hear("my kitchen sink is leaking", "Jane Doe", "913 555 0188");
    talk.hear("actually I want to cancel my appointment");
    expect(talk.find("find_visits")).toEqual([]);
    expect(talk.said).not.toContain("ask_identity");
  });

  it("is passed on where no texts can be sent", () => {
    const talk = startTalk({ ...anonymous, canText: false }).hear("when is my appointment?", "913 555 0188");
    expect(talk.find("send_code")).toEqual([]);
    expect(talk.said).toEqual(["identity_failed", "will_call_back", "goodbye"]);
  });

  it("does not become the number to call this person back on", () => {
    const talk = startTalk(newCaller, { visits: [[]] }).hear("when is my appointment?", "913 555 0188");
    expect(talk.find("send_code")).toHaveLength(1);
    expect(talk.state.facts.phone?.value).toBe("+19135550177");
  });

  it.each(["hold on, let me look", ""])("waits for the code: %j is no wrong one", (words) => {
    const talk = withCode();
    const said = words === "" ? talk.silence().said : talk.hear(words).said;
    expect(said).not.toContain("code_wrong");
  });

  it("is called back when no code could be sent", () => {
    expect(withCode({ codes: ["failed"] }).said).toEqual(["technical_trouble", "will_call_back", "goodbye"]);
  });
});

describe("an emergency in the middle of a change", () => {
  it("comes before it", () => {
    const talk = startTalk(newCaller).hear("I need to move my appointment", "wait, I smell gas");
    expect(talk.said[0]).toBe("safety");
    expect(talk.find("alert_owner")).toHaveLength(1);
  });
});
