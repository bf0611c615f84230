// One request to OpenAI's chat completions: a form to fill in, streamed, so that an answer that breaks off is noticed.
import type OpenAI from "openai";
import type { ModelUsage } from "../../domain/ports.ts";
import { effortOf } from "./effort.ts";
import { cutOff, toFailure, tooSlow, unusable } from "./failures.ts";
import type { Form } from "./forms.ts";
import { usageOf } from "./prices.ts";
import type { Message } from "./prompts.ts";

type Chunk = OpenAI.Chat.Completions.ChatCompletionChunk;

export interface Request<T> {
  model: string;
  messages: readonly Message[];
  form: Form<T>;
  maxTokens: number;
  /** Milliseconds until the whole answer must be here. */
  deadlineMs: number;
}

/** Throws AppError `timeout`, `vendor_unavailable` or `vendor_rejected`. */
export async function ask<T>(client: OpenAI, request: Request<T>): Promise<{ filled: T; usage: ModelUsage }> {
  const deadline = new AbortController();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(tooSlow());
    deadline.abort();
  }, request.deadlineMs);
  try {
    // A connection that ignores its signal must not make a caller wait either.
    return await Promise.race([answer(client, request, deadline.signal), late.promise]);
  } catch (error) {
    throw toFailure(error);
  } finally {
    clearTimeout(timer);
  }
}

async function answer<T>(client: OpenAI, request: Request<T>, signal: AbortSignal) {
  const { model, form, messages, maxTokens } = request;
  const chunks = await client.chat.completions.create(
    {
      model,
      ...effortOf(model),
      messages: [...messages],
      response_format: {
        type: "json_schema",
        json_schema: { name: form.name, strict: true, schema: form.jsonSchema },
      },
      max_completion_tokens: maxTokens,
      stream: true,
      stream_options: { include_usage: true },
      store: false,
    },
    { signal },
  );
  const reply = await collect(chunks);
  const filled = form.read(json(whole(reply)));
  if (filled === undefined) throw unusable("another shape than the form's");
  return { filled, usage: usageOf(model, reply.tokens) };
}

interface Collected {
  text: string;
  hasRefused: boolean;
  /** Why the model stopped; null when the stream ended before it did. */
  finish: string | null;
  /** False when not even the count of tokens came, which is last. */
  isCounted: boolean;
  tokens: { input: number; output: number };
}

async function collect(chunks: AsyncIterable<Chunk>): Promise<Collected> {
  const reply: Collected = {
    text: "",
    hasRefused: false,
    finish: null,
    isCounted: false,
    tokens: { input: 0, output: 0 },
  };
  for await (const { choices, usage } of chunks) {
    const choice = choices[0];
    reply.text += choice?.delta.content ?? "";
    reply.hasRefused ||= Boolean(choice?.delta.refusal);
    reply.finish = choice?.finish_reason ?? reply.finish;
    if (usage == null) continue;
    reply.isCounted = true;
    reply.tokens = { input: usage.prompt_tokens, output: usage.completion_tokens };
  }
  return reply;
}

/** The reply's text, when the model came to its end of its own will. */
function whole({ text, hasRefused, finish, isCounted }: Collected): string {
  if (hasRefused) throw unusable("a refusal");
  if (finish === "stop") return text;
  if (finish === null && !isCounted) throw cutOff();
  throw unusable(finish === null ? "no choice" : `it ended by ${finish}`);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unusable("no JSON");
  }
}
