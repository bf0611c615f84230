import { describe, expect, it } from "vitest";
import { readKeyword } from "../../../src/domain/messaging/rules/stop-words.ts";

const read = (body: string, optOutType: string | null = null) => readKeyword(body, { optOutType, isOptedOut: false });
const keywordOf = (body: string) => read(body)?.keyword ?? null;

/** 47 CFR 64.1200(a)(10), and Twilio's default words. */
const perSe = ["stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe", "stopall", "optout"];

const dressings: ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => `${word[0]?.toUpperCase()}${word.slice(1)}`,
  (word) => `  ${word} \n`,
  (word) => `${word}.`,
  (word) => `${word}!!!`,
  (word) => `"${word}"`,
  (word) => `${word} please`,
  (word) => `Please ${word}`,
  (word) => `${word}, thanks`,
  (word) => `${word} 🛑😡`,
  (word) => `${word} now`,
];

describe("a text that asks for silence", () => {
  it.each(perSe.flatMap((word) => dressings.map((dress) => dress(word))))("is heard in %j", (body) => {
    expect(keywordOf(body)).toBe("stop");
  });

  it.each([
    "STOP STOP STOP",
    "s t o p",
    "S.T.O.P.",
    "opt-out",
    "🛑",
    "stop texting me",
    "please stop texting",
    "Stop sending me messages!",
    "stop these texts",
    "stop calling me",
    "stop all messages",
    "can you stop texting me?",
    "don't text me",
    "Do not text me again",
    "don’t message me anymore",
    "never text me again",
    "no more texts",
    "no more messages please",
    "leave me alone",
    "take me off your list",
    "remove me from this list",
    "remove my number from your system",
    "unsubscribe me",
    "unsubscribe from these texts",
    "opt me out",
    "I want to opt out",
    "I would like to unsubscribe",
    "I don't want any more texts",
    "i dont want to receive these messages",
    "quit texting me",
    "quit sending me texts",
    "wrong number stop",
    "Alto",
    "parar",
    "PARE por favor",
    "baja",
    "no me escriban más",
    "No más mensajes",
    "dejen de escribirme",
    "no quiero recibir mensajes",
    "dar de baja",
    "quítenme de la lista",
  ])("is heard in %j", (body) => {
    expect(keywordOf(body)).toBe("stop");
  });
});

describe("talk about stopping and cancelling", () => {
  it.each([
    "stop by at 5?",
    "can you stop by tomorrow",
    "please stop the leak",
    "the water won't stop",
    "it won't stop leaking",
    "bus stop on the corner",
    "cancel my appointment",
    "I need to cancel",
    "can I cancel my visit for Tuesday",
    "cancel it and book Friday",
    "cancelar mi cita",
    "end of the week works",
    "the end unit",
    "dead end street",
    "it's at the end of the hall",
    "quit working yesterday",
    "the heater quit",
    "stopped up drain",
    "non stop dripping",
    "no",
    "no thanks",
    "not now",
    "no more hot water",
    "leave me a message",
    "take me off hold",
    "remove the old toilet",
    "delete the second one",
    "text me when you're close",
    "don't come before 9",
    "don't send him, send Mike",
    "info@example.com",
    "help my basement is flooding",
    "I need help with a drain",
    "start at 8?",
    "when do you start",
    "we started without you",
    "alto voltaje",
    "la presión está baja",
    "para mañana",
    "yes",
    "sí",
    "",
    "???",
  ])("is talk in %j", (body) => {
    expect(keywordOf(body)).toBeNull();
  });

  it("stays talk however long it is", () => {
    expect(keywordOf(`stop ${"and listen ".repeat(5000)}`)).toBeNull();
  });
});

describe("the other keywords", () => {
  it.each([
    ["START", "start"],
    ["unstop", "start"],
    ["Help", "help"],
    ["INFO?", "help"],
    ["ayuda", "help"],
  ] as const)("%j is %s", (body, keyword) => {
    expect(keywordOf(body)).toBe(keyword);
  });

  it("a yes switches texts on only for somebody who had switched them off", () => {
    expect(readKeyword("Yes", { optOutType: null, isOptedOut: true })?.keyword).toBe("start");
    expect(readKeyword("Sí.", { optOutType: null, isOptedOut: true })?.keyword).toBe("start");
    expect(readKeyword("yes please come", { optOutType: null, isOptedOut: true })).toBeNull();
  });

  it("what Twilio has named counts, whatever the words, and Twilio has answered it", () => {
    expect(read("adios amigos", "STOP")).toMatchObject({ keyword: "stop", isAnswered: true });
    expect(read("hello", "START")).toMatchObject({ keyword: "start", isAnswered: true });
    expect(read("stop", null)).toMatchObject({ isAnswered: false });
    expect(read("hello", "SOMETHING_NEW")).toBeNull();
  });

  it("only CANCEL is asked about, since it may mean the visit", () => {
    expect(read("Cancel")).toMatchObject({ keyword: "stop", isAmbiguous: true });
    expect(read("STOP")).toMatchObject({ keyword: "stop", isAmbiguous: false });
  });
});
