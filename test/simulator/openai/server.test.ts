// The fake over real sockets: as the vendor's own package meets it, and as our adapter does.
import OpenAI from "openai";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openaiModel } from "../../../src/adapters/openai/model.ts";
import { lies } from "./lies.ts";
import { type FakeOpenAi, startFakeOpenAi } from "./server.ts";

const key = "sk-test";
let fake: FakeOpenAi;

beforeEach(async () => {
  fake = await startFakeOpenAi({ key });
});

afterEach(() => fake.close());

const client = (apiKey = key) => new OpenAI({ apiKey, baseURL: fake.baseUrl, maxRetries: 0 });
const reader = () => openaiModel({ apiKey: key, baseUrl: fake.baseUrl, model: "gpt-6-luna" });
const question = {
  text: "this is Ann Miller and my faucet is leaking",
  asked: null,
  language: "en",
  services: [
    { key: "water_heater", words: [] },
    { key: "sump_pump", words: [] },
  ],
  entries: [],
} as const;

const hello = { model: "gpt-6-luna", messages: [{ role: "user", content: "hello" }] } as const;

describe("the fake of OpenAI", () => {
  it("answers as one object, with its use", async () => {
    const { choices, usage } = await client().chat.completions.create({ ...hello, messages: [...hello.messages] });
    expect(choices[0]).toMatchObject({ finish_reason: "stop", message: { role: "assistant", refusal: null } });
    expect(usage?.total_tokens).toBe((usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0));
  });

  it("calls tools, whole and in pieces", async () => {
    await fake.close();
    fake = await startFakeOpenAi({ key, answer: () => ({ tool: "find_slots", arguments: { day: "Tuesday" } }) });
    const request = { ...hello, messages: [...hello.messages] };
    const tool = { type: "function", function: { name: "find_slots", arguments: '{"day":"Tuesday"}' } };
    const { choices } = await client().chat.completions.create(request);
    expect(choices[0]).toMatchObject({ finish_reason: "tool_calls", message: { content: null, tool_calls: [tool] } });
    const streamed = await client().chat.completions.stream(request).finalChatCompletion();
    expect(streamed.choices[0]).toMatchObject({ finish_reason: "tool_calls", message: { tool_calls: [tool] } });
  });

  it("lists its models", async () => {
    const { data } = await client().models.list();
    expect(data.map(({ id }) => id)).toContain("gpt-6-luna");
  });

  it.each([
    [401, { ...hello }, "sk-wrong"],
    [404, { ...hello, model: "gpt-nothing" }, key],
    [400, { ...hello, temperature: 0 }, key],
    [400, { ...hello, messages: [] }, key],
    [400, { ...hello, stream_options: { include_usage: true } }, key],
    [400, { ...hello, favourite_colour: "blue" }, key],
  ])("refuses with %i what the vendor refuses: %j", async (status, body, apiKey) => {
    const asked = client(apiKey).chat.completions.create(body as unknown as typeof hello & { messages: [] });
    await expect(asked).rejects.toMatchObject({ status });
  });

  it.each([
    ["leaves room for more keys", { type: "object", properties: {}, required: [] }],
    [
      "does not require every key",
      { type: "object", properties: { a: { type: "string" } }, required: [], additionalProperties: false },
    ],
    [
      "is loose further in",
      {
        type: "object",
        properties: { a: { anyOf: [{ type: "object" }] } },
        required: ["a"],
        additionalProperties: false,
      },
    ],
  ])("refuses a strict schema that %s", async (_what, schema) => {
    const format = { type: "json_schema", json_schema: { name: "x", strict: true, schema } } as const;
    const asked = client().chat.completions.create({
      ...hello,
      messages: [...hello.messages],
      response_format: format,
    });
    await expect(asked).rejects.toMatchObject({ status: 400, param: "response_format" });
  });

  it("befalls one request after the other with what it is told", async () => {
    fake.setFault(["server_error", null, "too_many_requests"]);
    const ask = () => reader().understand(question, 2_000);
    await expect(ask()).rejects.toMatchObject({ code: "vendor_unavailable", details: { status: 500 } });
    await expect(ask()).resolves.toMatchObject({ reading: { name: "Ann Miller" } });
    await expect(ask()).rejects.toMatchObject({ details: { status: 429 } });
    await expect(ask()).resolves.toBeDefined();
  });

  it("cuts the connection in the middle of a token", async () => {
    fake.setFault("cut_stream");
    await expect(reader().understand(question, 2_000)).rejects.toMatchObject({ code: "vendor_unavailable" });
  });

  it.each(["hang", { slow: 5_000 }] as const)("keeps our adapter waiting no longer than it will: %j", async (fault) => {
    fake.setFault(fault);
    const started = performance.now();
    await expect(reader().understand(question, 300)).rejects.toMatchObject({ code: "timeout" });
    expect(performance.now() - started).toBeLessThan(500);
  });

  it.each(lies)("lies about %s in the form that it was given", async (lie) => {
    fake.setFault({ lie });
    const { reading } = await reader().understand(question, 2_000);
    expect(reading.confidence).toBe(1);
    await expect(
      reader().summarise({ businessName: "B", messages: [{ role: "user", text: question.text }] }),
    ).resolves.toBeDefined();
  });

  it("is not there any more once it is closed", async () => {
    await fake.close();
    await expect(reader().understand(question, 2_000)).rejects.toMatchObject({ code: "vendor_unavailable" });
    fake = await startFakeOpenAi({ key });
  });
});
