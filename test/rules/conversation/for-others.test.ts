import { describe, expect, it } from "vitest";
import { knownCaller, newCaller } from "./policy.ts";
import { startTalk } from "./talk.ts";

const caller = knownCaller.knownCaller;
if (caller === null) throw new Error("the known caller is known");
const lastVisit = { service: "water_heater", problem: "the water heater leaks" };
const returning = { ...knownCaller, knownCaller: { ...caller, lastVisit } };

describe("a visit for somebody else", () => {
  it.each(["it's for my mother, her kitchen sink is leaking", "es para mi mamá, se le tapó el fregadero"])(
    "is asked whose it is and where, though we know the caller: %j",
    (words) => {
      const talk = startTalk(knownCaller).hear(words);
      expect(talk.said.at(-1)).toBe("ask_name_of_other");
      expect(talk.hear("Mary Smith").said).toEqual(["ask_address"]);
    },
  );

  it.each(["my tenant's toilet is clogged", "the toilet in my rental is clogged"])(
    "at another place of the caller's is asked where that is, under the caller's own name: %j",
    (words) => {
      const talk = startTalk(knownCaller).hear(words);
      expect(talk.said.at(-1)).toBe("ask_address");
      expect(talk.state.facts.name?.value).toBe("Jane Doe");
    },
  );

  it("is never booked under the name or at the address on file", () => {
    const talk = startTalk(knownCaller).hear("it's for my mother, her kitchen sink is leaking", "Mary Smith");
    talk.hear("12 Oak Street, Merriam", "the first one", "yes");
    expect(talk.find("book")[0]?.request).toMatchObject({
      name: "Mary Smith",
      phone: "+19135550177",
      address: { street: "12 Oak Street" },
    });
    expect(JSON.stringify(talk.find("say"))).not.toContain("Evergreen");
  });

  it("that turns out so late asks again", () => {
    const talk = startTalk(knownCaller).hear("my kitchen sink is leaking", "no, it's at my mother's house");
    expect(talk.state.isForOther).toBe(true);
    expect(talk.state.facts.name).toBeUndefined();
  });

  it("keeps a name that was told", () => {
    const talk = startTalk(newCaller).hear("my name is Jane Doe", "it's for my mother, her sink is leaking");
    expect(talk.state.facts.name?.value).toBe("Jane Doe");
  });

  it.each(["my wife and I have a leaking sink", "my sister recommended you, my sink is leaking"])(
    "is not what %j means",
    (words) => {
      expect(startTalk(knownCaller).hear(words).state.isForOther).toBe(false);
    },
  );
});

describe("the same trouble as last time", () => {
  it.each(["it's the same problem as last time", "it's doing it again", "es el mismo problema"])(
    "is known by %j, and the plumber is told what it was",
    (words) => {
      const talk = startTalk(returning).hear(words);
      expect(talk.lines[0]).toEqual({ key: "same_as_last_time", service: "water_heater" });
      expect(talk.said.at(-1)).toBe("confirm_known_address");
      expect(talk.state.facts.problem?.value).toContain("the water heater leaks");
      expect(talk.state.facts.service?.value).toBe("water_heater");
    },
  );

  it("means nothing from somebody who was never here", () => {
    const talk = startTalk(newCaller).hear("it's the same problem as last time");
    expect(talk.said).not.toContain("same_as_last_time");
    expect(talk.state.facts.service).toBeUndefined();
  });

  it("gives way to what the caller names", () => {
    const talk = startTalk(returning).hear("my toilet is clogged, same as last time");
    expect(talk.said).not.toContain("same_as_last_time");
    expect(talk.state.facts.service?.value).toBe("drain_or_sewer");
  });

  it("is never danger without words of danger", () => {
    const talk = startTalk(returning).hear("same as last time and I smell gas");
    expect(talk.said[0]).toBe("safety");
    expect(startTalk(returning).hear("same as last time").state.facts.emergency).toBeUndefined();
  });
});
