// A visitor of the business's web page who chats, as the widget sends it.
import { randomBytes, randomUUID } from "node:crypto";

export interface WebChatOptions {
  baseUrl: string;
  widgetToken: string;
  /** The page that the widget stands on; a program of the business sends none. */
  origin?: string;
  /** The visitor's IP address, as Cloudflare would tell it; one that nobody has unless said. */
  address?: string;
  /** How requests are made; the runtime's own unless said. */
  fetch?: (url: string, request: RequestInit) => Promise<Response>;
}

export interface ChatPrefill {
  customer_name?: string;
  customer_phone?: string;
  language?: "en" | "es";
}

export interface ChatAnswer {
  conversation_id: string;
  reply_text: string;
  stage: string;
  offers: string[];
  outcome: string | null;
  appointment: { start_time: string; end_time: string; text: string } | null;
  is_emergency: boolean;
  safety_text: string | null;
}

export interface ChatPlayedTurn {
  caller: string;
  assistant: string;
  ms: number;
}

export interface WebChat {
  readonly id: string;
  readonly turns: readonly ChatPlayedTurn[];
  /** The last answer. */
  last(): ChatAnswer;
  /** `messageId` repeats a message that was sent before. */
  send(text: string, messageId?: string): Promise<ChatAnswer>;
  /** Presses "New conversation". */
  end(): Promise<void>;
}

/** Rejects when the server refuses, with what it said. */
export async function startWebChat(given: WebChatOptions, prefill: ChatPrefill = {}): Promise<WebChat> {
  const options = { address: newAddress(), ...given };
  const turns: ChatPlayedTurn[] = [];
  const played = async (caller: string, path: string, body: object) => {
    const begun = performance.now();
    const answer = await post(options, path, body);
    turns.push({ caller, assistant: answer.reply_text, ms: Math.round((performance.now() - begun) * 10) / 10 });
    return answer;
  };
  let last = await played("", "/v1/widget/start", prefill);
  const id = last.conversation_id;
  return {
    id,
    turns,
    last: () => last,
    send: async (text, messageId = randomUUID()) => {
      last = await played(text, `/v1/widget/${id}/message`, { text, message_id: messageId });
      return last;
    },
    end: async () => {
      await post(options, `/v1/widget/${id}/end`, {});
    },
  };
}

/** In the part of IPv6 that is set aside for examples. */
function newAddress(): string {
  return `2001:db8:${randomBytes(2).toString("hex")}:${randomBytes(2).toString("hex")}::1`;
}

async function post(options: WebChatOptions & { address: string }, path: string, body: object): Promise<ChatAnswer> {
  const { baseUrl, widgetToken, origin, address, fetch: send = fetch } = options;
  const response = await send(new URL(path, baseUrl).href, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "X-Widget-Token": widgetToken,
      "CF-Connecting-IP": address,
      ...(origin === undefined ? {} : { Origin: origin }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
  return (await response.json()) as ChatAnswer;
}
