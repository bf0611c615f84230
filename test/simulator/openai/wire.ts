// The shapes of OpenAI's chat completions as they travel. https://platform.openai.com/docs/api-reference/chat

export interface ChatRequest {
  model: string;
  messages: { role: string; content: unknown }[];
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
  max_completion_tokens?: number;
  max_tokens?: number;
  temperature?: number;
  reasoning_effort?: string;
  tools?: { type: string; function: { name: string } }[];
  response_format?: { type: string; json_schema?: { name?: unknown; strict?: boolean; schema?: unknown } };
}

/** What the model says: words, a refusal, or calls of tools. */
export interface Said {
  content: string | null;
  refusal: string | null;
  toolCalls: { name: string; arguments: unknown }[];
}

/** An error of the vendor's API. */
export interface Problem {
  status: number;
  message: string;
  type?: string;
  param?: string | null;
  code?: string | null;
  headers?: Readonly<Record<string, string>>;
}

let requests = 0;

const headers = () => {
  requests += 1;
  return {
    "openai-organization": "fake",
    "openai-processing-ms": "12",
    "openai-version": "2020-10-01",
    "x-request-id": `req_fake_${requests}`,
  };
};

export function json(body: unknown, status = 200, more: Readonly<Record<string, string>> = {}): Response {
  const type = { "Content-Type": "application/json" };
  return new Response(JSON.stringify(body), { status, headers: { ...type, ...headers(), ...more } });
}

export function problem({ status, message, type = "invalid_request_error", ...rest }: Problem): Response {
  const { param = null, code = null } = rest;
  return json({ error: { message, type, param, code } }, status, rest.headers);
}

export function eventStream(body: ReadableStream<Uint8Array>): Response {
  return new Response(body, { headers: { "Content-Type": "text/event-stream; charset=utf-8", ...headers() } });
}

/** Seconds since 1970, as the vendor stamps its answers. */
export function created(): number {
  return Math.floor((performance.timeOrigin + performance.now()) / 1000);
}

/** About as many tokens as the vendor would count. */
export function tokensIn(text: string): number {
  return Math.ceil(text.length / 4);
}
