import fc from "fast-check";
import VoiceResponse from "twilio/lib/twiml/VoiceResponse.js";
import { describe, expect, test } from "vitest";
import { readTextAnswer, readVoiceAnswer } from "./twiml.ts";

const url = "https://pickup.test/v1/twilio/voice?turn=3";
const xml = (body: string, contentType = "text/xml") => ({ contentType, body });
const voice = (inner: string) => readVoiceAnswer(xml(`<?xml version="1.0"?><Response>${inner}</Response>`), url);

describe("an answer is read as Twilio plays it", () => {
  test("what is said before and inside a Gather is heard, what stands after it only in silence", () => {
    const { said, next } = voice(
      `<Say>Hello.</Say><Gather input="speech dtmf" action="/v1/twilio/voice?turn=4" language="es-US"><Say>Who
      is it?</Say></Gather><Say>Still there?</Say><Redirect>voice?turn=9</Redirect>`,
    );
    expect(said).toEqual(["Hello.", "Who is it?"]);
    expect(next).toMatchObject({
      kind: "gather",
      action: "https://pickup.test/v1/twilio/voice?turn=4",
      input: ["speech", "dtmf"],
      language: "es-US",
      actionOnEmptyResult: false,
      otherwise: {
        said: ["Still there?"],
        next: { kind: "redirect", url: "https://pickup.test/v1/twilio/voice?turn=9" },
      },
    });
  });

  test("a Gather without an action asks the same address again, and listens for keys alone", () => {
    expect(voice("<Gather/>").next).toMatchObject({ action: url, input: ["dtmf"], finishOnKey: "#", numDigits: null });
  });

  test("nothing is heard after the end of a call", () => {
    expect(voice("<Say>Bye.</Say><Hangup/><Say>Psst.</Say>")).toEqual({ said: ["Bye."], next: { kind: "hangup" } });
    expect(voice("<Pause/>")).toEqual({ said: [], next: { kind: "end" } });
  });

  test("marked speech keeps its words and the spaces between its sentences", () => {
    const said = voice(`<Say>It is <emphasis level="strong">very</emphasis> wet.<s>One.</s><s>Two.</s></Say>`).said;
    expect(said).toEqual(["It is very wet. One. Two."]);
  });

  test("whatever is said through Twilio's package is heard word for word", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8 }), fc.constantFrom("&", "<", "]]>", '"', "é", "💧"), (words, sign) => {
        const response = new VoiceResponse();
        response.say(`${words} ${sign}`);
        expect(readVoiceAnswer(xml(response.toString()), url).said).toEqual([`${words} ${sign}`]);
      }),
    );
  });

  test("a text is answered with its message, an empty response with nothing", () => {
    const text = (inner: string) =>
      readTextAnswer(xml(`<Response>${inner}</Response>`, "application/xml; charset=utf-8"));
    expect(text("<Message>Tuesday\nat 2?</Message>")).toBe("Tuesday\nat 2?");
    expect(text("<Message><Body>Booked.</Body></Message>")).toBe("Booked.");
    expect(text("")).toBeNull();
    expect(() => text("<Message/>")).toThrow(/^12200: .*without text/);
    expect(() => text("<Say>Hello</Say>")).toThrow(/^12200: <Say> inside <Response>/);
  });
});

describe("an answer that Twilio would refuse is refused with Twilio's code", () => {
  test.each([
    ["<Say>Hello</say>", /^12100: .*unexpected close tag/],
    ["<Say>Fish & chips</Say>", /^12100: /],
    ["<Say loop=2>Hello</Say>", /^12100: /],
    ["<Shout>Hello</Shout>", /^12200: <Shout> inside <Response> at line 1, column \d+/],
    ["<Gather><Redirect>/x</Redirect></Gather>", /^12200: <Redirect> inside <Gather>/],
    ["<Message>Hello</Message>", /^12200: <Message> inside <Response>/],
    ["Hello", /^12200: text inside <Response>/],
    ["<Hangup>now</Hangup>", /^12200: text inside <Hangup>/],
    ['<Gather input="voice"/>', /^12200: attribute input="voice" of <Gather>/],
    ['<Gather timeout="soon"/>', /^12200: attribute timeout="soon"/],
    ['<Gather actiononemptyresult="true"/>', /^12200: unknown attribute actiononemptyresult/],
    ['<Say constructor="x">Hi</Say>', /^12200: unknown attribute constructor/],
    ['<Connect><ConversationRelay url="https://x.test"/></Connect>', /^12200: attribute url="https:/],
    ["<Connect><ConversationRelay/></Connect>", /^12200: missing attribute url of <ConversationRelay>/],
  ])("%s", (inner, complaint) => {
    expect(() => voice(inner)).toThrow(complaint);
  });

  test("nothing at all, half a document and a document type are no XML that Twilio reads", () => {
    expect(() => readVoiceAnswer(xml(""), url)).toThrow(/^12100: /);
    expect(() => readVoiceAnswer(xml("<Response><Say>Hel"), url)).toThrow(/^12100: /);
    expect(() => readVoiceAnswer(xml("<!DOCTYPE x><Response/>"), url)).toThrow(/^12100: a document type/);
  });

  test("an answer of another type or beyond 64 kB is not read", () => {
    expect(() => readVoiceAnswer(xml("<Response/>", "application/json"), url)).toThrow(/^12300: /);
    const long = `<Response><Say>${"é".repeat(33_000)}</Say></Response>`;
    expect(() => readVoiceAnswer(xml(long), url)).toThrow(/^11750: \d+ bytes/);
  });
});
