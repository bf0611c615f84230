// OpenAI's API as far as the product uses it: it checks and answers as the vendor does, and fails as it is told.
import { models, refusedKey, refusedRequest } from "./check-request.ts";
import { completion, stream } from "./completion.ts";
import { honest, type Question } from "./honest.ts";
import { type Lie, lieTo } from "./lies.ts";
import { type ChatRequest, created, eventStream, json, type Problem, problem, type Said } from "./wire.ts";

/** What goes wrong with a request. `slow`: milliseconds over which the answer is spread. */
export type OpenAiFault =
  | "hang"
  | "unauthorized"
  | "too_many_requests"
  | "no_quota"
  | "server_error"
  | "overloaded"
  | "cut_stream"
  | "short_stream"
  | "garbled_stream"
  | "malformed_json"
  | "wrong_schema"
  | "empty_choices"
  | "refusal"
  | { slow: number }
  | { lie: Lie };

/** One fault for every request from now on, or one for each of the next; null is none. */
export type Faults = OpenAiFault | null | readonly (OpenAiFault | null)[];

/** A filled form, plain text, or a call of a tool. */
export type FakeAnswer = Record<string, unknown> | string | { tool: string; arguments: unknown };

export interface TakenRequest {
  method: string;
  path: string;
  headers: Headers;
  body: unknown;
}

export interface OpenAiApi {
  /** One request. Never resolves for `hang`; the body of a cut stream fails where a real connection would break. */
  handle(request: Request): Promise<Response>;
  readonly requests: readonly TakenRequest[];
  setFault(faults: Faults): void;
}

export interface OpenAiApiOptions {
  key: string;
  /** The model; honest by keywords unless said. */
  answer?: ((question: Question, request: ChatRequest) => FakeAnswer) | undefined;
  fault?: Faults | undefined;
}

export function openAiApi({ key, answer = honest, fault = null }: OpenAiApiOptions): OpenAiApi {
  const requests: TakenRequest[] = [];
  let faults: Faults = fault;
  const nextFault = (): OpenAiFault | null => {
    if (!isList(faults)) return faults;
    const [first = null, ...rest] = faults;
    faults = rest;
    return first;
  };
  return {
    requests,
    setFault: (next) => {
      faults = next;
    },
    async handle(request) {
      const { pathname: path } = new URL(request.url);
      const text = await request.text();
      const { method, headers } = request;
      requests.push({ method, path, headers, body: parsed(text) });
      const refused = refusedKey(headers.get("authorization"), key);
      if (refused !== null) return problem(refused);
      if (method === "GET" && path.startsWith("/v1/models")) return listModels(path);
      if (path !== "/v1/chat/completions" || method !== "POST")
        return problem({ status: 404, message: `Invalid URL (${method} ${path})` });
      return chat(parsed(text), { answer, fault: nextFault() });
    },
  };
}

function isList(faults: Faults): faults is readonly (OpenAiFault | null)[] {
  return Array.isArray(faults);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listModels(path: string): Response {
  const all = models.map((id) => ({ id, object: "model", created: created(), owned_by: "openai" }));
  if (path === "/v1/models") return json({ object: "list", data: all });
  const id = path.slice("/v1/models/".length);
  const model = all.find((known) => known.id === id);
  if (model !== undefined) return json(model);
  return problem({ status: 404, message: `The model '${id}' does not exist`, param: "model", code: "model_not_found" });
}

interface Behaviour {
  answer: NonNullable<OpenAiApiOptions["answer"]>;
  fault: OpenAiFault | null;
}

const problems: Partial<Record<string, Problem>> = {
  unauthorized: { status: 401, message: "Incorrect API key provided.", code: "invalid_api_key" },
  too_many_requests: {
    status: 429,
    message: "Rate limit reached for requests. Please try again in 20s.",
    type: "requests",
    code: "rate_limit_exceeded",
    headers: { "retry-after": "20", "x-ratelimit-remaining-requests": "0" },
  },
  no_quota: {
    status: 429,
    message: "You exceeded your current quota, please check your plan and billing details.",
    type: "insufficient_quota",
    code: "insufficient_quota",
  },
  server_error: {
    status: 500,
    message: "The server had an error while processing your request. Sorry about that!",
    type: "server_error",
  },
  overloaded: {
    status: 503,
    message: "The engine is currently overloaded, please try again later",
    type: "server_error",
  },
};

function chat(body: unknown, { answer, fault }: Behaviour): Response | Promise<Response> {
  if (typeof body !== "object" || body === null)
    return problem({ status: 400, message: "We could not parse the JSON body of your request." });
  const request = body as ChatRequest;
  const refused = refusedRequest(request) ?? (typeof fault === "string" ? (problems[fault] ?? null) : null);
  if (refused !== null) return problem(refused);
  if (fault === "hang") return new Promise<Response>(() => {});
  const said = saidBy(request, { answer, fault });
  if (request.stream !== true) return whole(request, said, fault);
  const spreadMs = typeof fault === "object" && fault !== null && "slow" in fault ? fault.slow : 0;
  const pace = {
    isCut: fault === "cut_stream",
    isShort: fault === "short_stream",
    isGarbled: fault === "garbled_stream",
    isEmpty: fault === "empty_choices",
  };
  return eventStream(stream(request, said, { ...pace, spreadMs }));
}

async function whole(request: ChatRequest, said: Said, fault: OpenAiFault | null): Promise<Response> {
  if (typeof fault === "object" && fault !== null && "slow" in fault)
    await new Promise((resolve) => setTimeout(resolve, fault.slow));
  if (fault === "cut_stream") throw new TypeError("the connection was cut");
  return json(completion(request, said, fault === "empty_choices"));
}

function saidBy(request: ChatRequest, { answer, fault }: Behaviour): Said {
  const nothing: Said = { content: null, refusal: null, toolCalls: [] };
  if (fault === "refusal") return { ...nothing, refusal: "I'm sorry, I can't assist with that." };
  if (fault === "malformed_json") return { ...nothing, content: '{"intent": "book", "yes_no": nul' };
  if (fault === "wrong_schema") return { ...nothing, content: '{"mood":"cheerful","intent":"buy"}' };
  const question = questionIn(request);
  const isLie = typeof fault === "object" && fault !== null && "lie" in fault;
  const given = isLie ? lieTo(question, fault.lie) : answer(question, request);
  if (typeof given === "string") return { ...nothing, content: given };
  if (isToolCall(given)) return { ...nothing, toolCalls: [{ name: given.tool, arguments: given.arguments }] };
  return { ...nothing, content: JSON.stringify(given) };
}

function isToolCall(given: Exclude<FakeAnswer, string>): given is { tool: string; arguments: unknown } {
  return typeof given.tool === "string" && "arguments" in given;
}

/** The form by the schema's name, and the data from the last message that is JSON. */
function questionIn({ messages, response_format: format }: ChatRequest): Question {
  const data = messages
    .map(({ content }) => (typeof content === "string" ? parsed(content) : undefined))
    .findLast((value) => typeof value === "object" && value !== null);
  const name = format?.json_schema?.name;
  return { form: typeof name === "string" ? name : "", data: (data ?? {}) as Question["data"] };
}
