// What a form told before the first word: taken as told, and proof of nothing.
import { describe, expect, it } from "vitest";
import { openConversation } from "../../../src/domain/conversation/engine.ts";
import { newCaller } from "./policy.ts";
import { startTalk } from "./talk.ts";

const web = { ...newCaller, channel: "web", callerPhone: null } as const;
const given = { name: "Jane Doe", phone: "+19135550188" };

describe("a visitor of the web page", () => {
  it("is invited to say what is wrong, unless they have", () => {
    expect(startTalk(web).said).toEqual(["greeting", "ask_wish"]);
    const begun = startTalk(web);
    begun.take({ type: "started", at: 0, firstWords: "my kitchen sink is leaking" });
    expect(begun.said).toEqual(["greeting"]);
    expect(startTalk({ ...web, channel: "sms" }).said).toEqual(["greeting"]);
  });

  it("is not asked again for what a form has told, and is greeted without it", () => {
    const talk = startTalk({ ...web, given });
    expect(talk.lines[0]).not.toHaveProperty("name");
    expect(talk.hear("my kitchen sink is leaking").said).toEqual(["thanks_for_details", "ask_address"]);
  });

  it("has all of it read back, and may correct it", () => {
    const talk = startTalk({ ...web, given }).hear(
      "my sink is leaking",
      "742 Evergreen Terrace, Merriam",
      "the first one",
    );
    expect(talk.lines[0]).toMatchObject({ key: "confirm_booking", name: "Jane Doe", phone: "+19135550188" });
    talk.hear("no, my name is Joan Smith");
    expect(talk.state.facts.name?.value).toBe("Joan Smith");
  });

  it("must read out a code to touch a visit under the number that was told", () => {
    const talk = startTalk({ ...web, given }).hear("I want to cancel my appointment");
    expect(talk.said).toEqual(["ask_visit_phone"]);
    expect(talk.hear("913 555 0188").find("send_code")).toHaveLength(1);
    expect(talk.find("find_visits")).toEqual([]);
  });

  it("counts for nothing where the line itself knows the number", () => {
    const { facts } = openConversation({ ...newCaller, given });
    expect(facts.phone).toMatchObject({ value: newCaller.callerPhone, confidence: 1 });
  });
});
