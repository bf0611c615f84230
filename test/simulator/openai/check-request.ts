// What OpenAI refuses before its model sees it, with its own words for the reason.
import { looseness } from "./strict-schema.ts";
import type { ChatRequest, Problem } from "./wire.ts";

/** The models that this account may use. */
export const models = ["gpt-6-luna", "gpt-6-sol", "gpt-5.4-nano", "gpt-5-nano", "gpt-4.1-mini"] as const;

const knownArguments = new Set(
  `model messages stream stream_options max_completion_tokens max_tokens temperature top_p n stop seed store metadata
  reasoning_effort verbosity tools tool_choice parallel_tool_calls response_format logprobs top_logprobs logit_bias
  presence_penalty frequency_penalty user safety_identifier prompt_cache_key service_tier modalities prediction`.split(
    /\s+/,
  ),
);

/** Null when the key is right. */
export function refusedKey(authorization: string | null, key: string): Problem | null {
  const given = /^Bearer (.+)$/.exec(authorization ?? "")?.[1];
  if (given === key) return null;
  if (given === undefined) {
    const message =
      "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).";
    return { status: 401, message };
  }
  const shown = `${given.slice(0, 3)}${"*".repeat(8)}${given.slice(-4)}`;
  const message = `Incorrect API key provided: ${shown}. You can find your API key at https://platform.openai.com/account/api-keys.`;
  return { status: 401, message, code: "invalid_api_key" };
}

/** Null when the vendor would take the request. */
export function refusedRequest(body: ChatRequest): Problem | null {
  const unknown = Object.keys(body).find((name) => !knownArguments.has(name));
  if (unknown !== undefined) return refusal(`Unrecognized request argument supplied: ${unknown}`);
  return (
    refusedModel(body) ?? refusedMessages(body) ?? refusedEffort(body) ?? refusedStream(body) ?? refusedFormat(body)
  );
}

function refusedModel({ model }: ChatRequest): Problem | null {
  if (typeof model !== "string" || model === "") return refusal("you must provide a model parameter");
  if (models.some((known) => known === model)) return null;
  const message = `The model \`${model}\` does not exist or you do not have access to it.`;
  return { status: 404, message, code: "model_not_found" };
}

const roles = new Set(["system", "developer", "user", "assistant", "tool"]);

function refusedMessages({ messages }: ChatRequest): Problem | null {
  if (!Array.isArray(messages))
    return refusal("Missing required parameter: 'messages'.", "messages", "missing_required_parameter");
  if (messages.length === 0)
    return refusal(
      "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.",
      "messages",
      "empty_array",
    );
  const wrong = messages.findIndex(({ role }) => !roles.has(role));
  if (wrong < 0) return null;
  return refusal(`Invalid value: '${messages[wrong]?.role}'.`, `messages[${wrong}].role`, "invalid_value");
}

function isThinking(model: string): boolean {
  return /^(gpt-[5-9]|o\d)/.test(model);
}

function refusedEffort({ model, ...body }: ChatRequest): Problem | null {
  if (!isThinking(model)) {
    return body.reasoning_effort === undefined
      ? null
      : refusal("Unrecognized request argument supplied: reasoning_effort");
  }
  if (body.max_tokens !== undefined)
    return refusal(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      "max_tokens",
      "unsupported_parameter",
    );
  if (body.temperature !== undefined && body.temperature !== 1)
    return refusal(
      `Unsupported value: 'temperature' does not support ${body.temperature} with this model. Only the default (1) value is supported.`,
      "temperature",
      "unsupported_value",
    );
  const efforts = /^gpt-5(-|$)/.test(model)
    ? ["minimal", "low", "medium", "high"]
    : ["none", "low", "medium", "high", "xhigh", "max"];
  if (body.reasoning_effort === undefined || efforts.includes(body.reasoning_effort)) return null;
  return refusal(
    `Unsupported value: 'reasoning_effort' does not support '${body.reasoning_effort}' with this model. Supported values are: ${efforts.map((effort) => `'${effort}'`).join(", ")}.`,
    "reasoning_effort",
    "unsupported_value",
  );
}

function refusedStream({ stream, stream_options }: ChatRequest): Problem | null {
  if (stream_options === undefined || stream === true) return null;
  return refusal("The 'stream_options' parameter is only allowed when 'stream' is enabled.", "stream_options");
}

function refusedFormat({ response_format: format }: ChatRequest): Problem | null {
  if (format === undefined || format.type !== "json_schema") return null;
  const { name, strict, schema } = format.json_schema ?? {};
  if (typeof name !== "string" || !/^[a-zA-Z0-9_-]{1,64}$/.test(name))
    return refusal(
      "Missing required parameter: 'response_format.json_schema.name'.",
      "response_format.json_schema.name",
      "missing_required_parameter",
    );
  const fault = strict === true ? looseness(schema, "()") : null;
  return fault === null ? null : refusal(`Invalid schema for response_format '${name}': ${fault}`, "response_format");
}

function refusal(message: string, param: string | null = null, code: string | null = null): Problem {
  return { status: 400, message, param, code };
}
