import { describe, expect, it } from "vitest";
import { gatherLine } from "../../../src/adapters/twilio/gather-line.ts";
import type { CallTurn } from "../../../src/domain/ports.ts";
import { AppError } from "../../../src/platform/errors.ts";
import { readTextAnswer, readVoiceAnswer } from "../../simulator/twiml.ts";
import { gatherForm } from "../../simulator/voice-form.ts";
import { callLineContract, type Heard } from "../contracts/call-line.ts";

const publicBaseUrl = "https://pickup.test";
const line = gatherLine({ publicBaseUrl });
const accountSid = `AC${"0".repeat(32)}`;

function request(turn: CallTurn) {
  const identity = { accountSid, callSid: turn.providerCallId, from: turn.from ?? "anonymous", to: turn.to };
  return {
    form: gatherForm(identity, { speech: turn.said, digits: turn.digits, language: "en-US" }),
    query: new URLSearchParams(turn.turn + turn.part === 0 ? {} : { turn: `${turn.turn}`, part: `${turn.part}` }),
    headers: new Headers(turn.deliveryId === null ? {} : { "I-Twilio-Idempotency-Token": turn.deliveryId }),
  };
}

function play(document: { contentType: string; body: string }): Heard {
  const { said, next } = readVoiceAnswer(document, publicBaseUrl);
  const place = (url: string) => {
    const { searchParams } = new URL(url);
    return { turn: Number(searchParams.get("turn")), part: Number(searchParams.get("part")) };
  };
  if (next.kind === "gather") return { said: said.join("|"), next: "listen", goesOnAt: place(next.action) };
  if (next.kind === "redirect") return { said: said.join("|"), next: "wait", goesOnAt: place(next.url) };
  expect(next.kind).toBe("hangup");
  return { said: said.join("|"), next: "hang_up", goesOnAt: null };
}

callLineContract("Twilio's Gather", () => ({ line, request, play, readReply: readTextAnswer }));

const greeting = {
  sentences: ["Hello."],
  language: "en",
  next: "listen",
  nextTurn: 1,
  nextPart: 0,
  transferTo: null,
} as const;

describe("Twilio's Gather", () => {
  it("hears speech and keys in the caller's language, and reports silence", () => {
    for (const [language, tag] of [
      ["en", "en-US"],
      ["es", "es-US"],
    ] as const) {
      const { next } = readVoiceAnswer(line.writeAnswer({ ...greeting, language }), publicBaseUrl);
      expect(next).toMatchObject({ input: ["speech", "dtmf"], language: tag, actionOnEmptyResult: true });
    }
  });

  it("can be interrupted, and ends a sentence after whole seconds, for which no speech model may be named", () => {
    const { body } = line.writeAnswer(greeting);
    expect(body).toMatch(/ bargeIn="true"/);
    expect(body).toMatch(/ speechTimeout="[1-9]"/);
    expect(body).not.toContain("speechModel");
  });

  it("speaks with a voice of the language", () => {
    expect(line.writeFarewell("Adiós.", "es").body).toMatch(/<Say[^>]* language="es-US"/);
    expect(line.writeFarewell("Bye.", "en").body).toMatch(/<Say[^>]* language="en-US"/);
  });

  it("goes on at our public address, with the turn in what Twilio signs", () => {
    const { body } = line.writeAnswer({ ...greeting, nextTurn: 12 });
    expect(body).toContain(`action="${publicBaseUrl}/v1/twilio/voice?turn=12"`);
  });

  it("leaves out whole sentences that one Say has no room for", () => {
    const sentences = ["First.", "x".repeat(4000), "Too much by far. ".repeat(10), "Last."];
    expect(play(line.writeAnswer({ ...greeting, sentences })).said).toBe(`First. ${"x".repeat(4000)}`);
  });

  it("cuts one endless sentence between words, and no character in half", () => {
    const { said } = play(line.writeAnswer({ ...greeting, sentences: ["word ".repeat(2000)] }));
    expect(said.length).toBeLessThanOrEqual(4096);
    expect(said.length).toBeGreaterThan(4000);
    expect(said).toMatch(/^(word )+word$/);
    expect(play(line.writeAnswer({ ...greeting, sentences: [`a${"😀".repeat(4000)}`] })).said).toMatch(/^a😀+$/u);
  });

  it("cuts a text at the 1,600 characters that Twilio takes", () => {
    const reply = readTextAnswer(line.writeTextReply("word ".repeat(1000)));
    expect(reply?.length).toBeLessThanOrEqual(1600);
    expect(reply).toMatch(/^(word )+word$/);
  });

  it("takes the first ring for turn 0", () => {
    const { form } = request({ ...turn });
    expect(line.readTurn(form, new URLSearchParams(), new Headers())).toMatchObject({ turn: 0, part: 0 });
  });

  it("ignores fields it does not know", () => {
    const { form } = request(turn);
    expect(line.readTurn({ ...form, Brand: ["new", "field"] }, new URLSearchParams(), new Headers())).toMatchObject({
      to: turn.to,
    });
  });

  it.each([
    ["CallSid", { CallSid: "" }, ""],
    ["CallSid", { CallSid: "../../etc" }, ""],
    ["CallSid", { CallSid: ["CA1", "CA2"] }, ""],
    ["To", { To: "sip:pickup@example.com" }, ""],
    ["turn", {}, "turn=-1"],
    ["turn", {}, "turn=1e3"],
    ["turn", {}, "turn="],
    ["part", {}, "part=one"],
  ])("refuses a wrong %s by its name", (field, change, query) => {
    const { form } = request(turn);
    const read = () => line.readTurn({ ...form, ...change }, new URLSearchParams(query), new Headers());
    expect(read).toThrow(AppError);
    expect(read).toThrow(expect.objectContaining({ code: "invalid_input", details: { fields: [field] } }));
  });
});

const turn: CallTurn = {
  providerCallId: "CA1",
  turn: 1,
  part: 0,
  from: "+19135550123",
  to: "+19135550142",
  said: "hello",
  digits: "",
  dialed: null,
  deliveryId: null,
};
