// An answer of the model as one object or as a stream of server-sent events.
import { type ChatRequest, created, type Said, tokensIn } from "./wire.ts";

export interface Pace {
  /** Milliseconds over which the answer is spread. */
  spreadMs: number;
  /** Breaks the connection in the middle of a token. */
  isCut: boolean;
  /** Ends in the middle as if that were the end, as a proxy does that has lost its other side. */
  isShort: boolean;
  /** Sends a line that is no JSON in the middle. */
  isGarbled: boolean;
  /** Sends no choice at all. */
  isEmpty: boolean;
}

const steady: Pace = { spreadMs: 0, isCut: false, isShort: false, isGarbled: false, isEmpty: false };

let answers = 0;

interface Answer {
  id: string;
  finish: string;
  said: Said;
  usage: ReturnType<typeof usageOf>;
}

function answerTo(request: ChatRequest, said: Said): Answer {
  answers += 1;
  const limit = request.max_completion_tokens ?? request.max_tokens ?? Number.POSITIVE_INFINITY;
  const isTooLong = tokensIn(said.content ?? "") > limit;
  const cut = isTooLong ? { ...said, content: (said.content ?? "").slice(0, limit * 4) } : said;
  const finish = isTooLong ? "length" : said.toolCalls.length > 0 ? "tool_calls" : "stop";
  return { id: `chatcmpl-fake${answers}`, finish, said: cut, usage: usageOf(request, cut) };
}

function usageOf(request: ChatRequest, { content, refusal, toolCalls }: Said) {
  const prompt = tokensIn(JSON.stringify([request.messages, request.response_format ?? null]));
  const completion = tokensIn(`${content ?? ""}${refusal ?? ""}${JSON.stringify(toolCalls)}`);
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}

/** The answer to a request without `stream`. */
export function completion(request: ChatRequest, said: Said, isEmpty = false) {
  const { id, finish, usage, ...answer } = answerTo(request, said);
  const calls = answer.said.toolCalls.map((call, index) => toolCall(call, index));
  const message = {
    role: "assistant",
    content: answer.said.content,
    refusal: answer.said.refusal,
    annotations: [],
    ...(calls.length === 0 ? {} : { tool_calls: calls }),
  };
  return {
    id,
    object: "chat.completion",
    created: created(),
    model: request.model,
    choices: isEmpty ? [] : [{ index: 0, message, logprobs: null, finish_reason: finish }],
    usage,
    service_tier: "default",
    system_fingerprint: null,
  };
}

function toolCall({ name, arguments: given }: Said["toolCalls"][number], index: number) {
  return { id: `call_fake${answers}${index}`, type: "function", function: { name, arguments: JSON.stringify(given) } };
}

/** The answer to a request with `stream`, at its pace. */
export function stream(request: ChatRequest, said: Said, pace: Partial<Pace> = {}): ReadableStream<Uint8Array> {
  const { spreadMs, isCut, isShort, isGarbled, isEmpty } = { ...steady, ...pace };
  const chunks = isEmpty ? chunksOf(request, said).slice(-1) : chunksOf(request, said);
  const events = [...chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`), "data: [DONE]\n\n"];
  const middle = Math.floor(events.length / 2);
  if (isGarbled) events.splice(middle, 0, 'data: {"id":"chatcmpl-\n\n');
  if (isShort) events.length = middle;
  if (isCut) events.splice(middle, events.length, (events[middle] ?? "").slice(0, 40));
  const encoder = new TextEncoder();
  let next = 0;
  return new ReadableStream({
    async pull(controller) {
      if (spreadMs > 0) await new Promise((resolve) => setTimeout(resolve, spreadMs / events.length));
      const event = events[next];
      next += 1;
      if (event !== undefined) controller.enqueue(encoder.encode(event));
      else if (isCut) controller.error(new Error("the connection was cut"));
      else controller.close();
    },
  });
}

function chunksOf(request: ChatRequest, said: Said): unknown[] {
  const { id, finish, usage, ...answer } = answerTo(request, said);
  const isCounted = request.stream_options?.include_usage === true;
  const chunk = (choices: unknown[], used: unknown = null) => ({
    id,
    object: "chat.completion.chunk",
    created: created(),
    model: request.model,
    service_tier: "default",
    system_fingerprint: null,
    choices,
    ...(isCounted ? { usage: used } : {}),
  });
  const delta = (part: object, finishReason: string | null = null) =>
    chunk([{ index: 0, delta: part, logprobs: null, finish_reason: finishReason }]);
  return [
    delta({ role: "assistant", content: answer.said.content === null ? null : "", refusal: null }),
    ...pieces(answer.said.content).map((content) => delta({ content })),
    ...pieces(answer.said.refusal).map((refusal) => delta({ refusal })),
    ...answer.said.toolCalls.flatMap((call, index) => toolDeltas(call, index).map((part) => delta(part))),
    delta({}, finish),
    ...(isCounted ? [chunk([], usage)] : []),
  ];
}

/** The head of a call comes first, then its arguments piece by piece. */
function toolDeltas(call: Said["toolCalls"][number], index: number): object[] {
  const { function: whole, ...head } = toolCall(call, index);
  const begun = { tool_calls: [{ index, ...head, function: { name: whole.name, arguments: "" } }] };
  const parts = pieces(whole.arguments).map((piece) => ({ tool_calls: [{ index, function: { arguments: piece } }] }));
  return [begun, ...parts];
}

/** Text in pieces of about a token. */
function pieces(text: string | null): string[] {
  return text === null ? [] : (text.match(/[\s\S]{1,8}/gu) ?? []);
}
