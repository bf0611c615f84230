// One conversation, whatever it goes through.
import { type PlayedTurn, startCall } from "../../test/simulator/gather-call.ts";
import { startThread } from "../../test/simulator/text-thread.ts";
import { startWebChat } from "../../test/simulator/web-chat.ts";
import type { CallServer } from "./server.ts";

export interface Conversation {
  /** The path where the server tells what it made of it. */
  journalPath: string;
  /** CallSid, the number that texts, or the id of the web chat. */
  id: string;
  turns: readonly PlayedTurn[];
  isOver(): boolean;
  /** Resolves with what the assistant answers; empty text is silence. */
  say(text: string): Promise<string>;
  /** The caller goes away. */
  end(): Promise<void>;
}

const served = ["gather", "sms", "chat"] as const;

export type ServedChannel = (typeof served)[number];

/** Throws an error of one sentence for a channel that nobody serves yet. */
export function servedChannel(name: string): ServedChannel {
  const channel = served.find((one) => one === name);
  if (channel === undefined) throw new Error(`The channel ${name} is not served yet; use ${served.join(", ")}.`);
  return channel;
}

/** Who calls. A line tells the number; a web page does only when a form on it asked for it. */
export interface Caller {
  from: string;
  isNumberTold: boolean;
}

export async function openConversation(
  server: CallServer,
  channel: ServedChannel,
  caller: Caller,
): Promise<Conversation> {
  if (channel === "chat") return webChat(server, caller);
  return channel === "gather" ? phoneCall(server, caller.from) : textThread(server, caller.from);
}

function twilio({ baseUrl, publicUrl, demo }: CallServer, from: string) {
  const { twilio_account_sid: accountSid, twilio_auth_token: authToken, phone_number: to } = demo;
  return { baseUrl, publicUrl, accountSid, authToken, from, to };
}

async function phoneCall(server: CallServer, from: string): Promise<Conversation> {
  const call = await startCall(twilio(server, from));
  return {
    id: call.callSid,
    journalPath: `/v1/dev/calls/${call.callSid}`,
    turns: call.turns,
    isOver: () => call.listening() === null,
    say: (text) => (text === "" ? call.silence() : call.say(text)),
    end: () => call.hangUp(),
  };
}

function textThread(server: CallServer, from: string): Conversation {
  const thread = startThread(twilio(server, from));
  return {
    id: from,
    journalPath: `/v1/dev/threads/${encodeURIComponent(from)}`,
    turns: thread.turns,
    isOver: () => false,
    say: async (text) => (text === "" ? "" : ((await thread.send(text)) ?? "")),
    end: () => Promise.resolve(),
  };
}

async function webChat({ baseUrl, demo }: CallServer, { from, isNumberTold }: Caller): Promise<Conversation> {
  const page = { baseUrl, widgetToken: demo.widget_token, origin: new URL(demo.widget_demo_url).origin };
  const chat = await startWebChat(page, isNumberTold ? { customer_phone: from } : {});
  return {
    id: chat.id,
    journalPath: `/v1/dev/chats/${chat.id}`,
    turns: chat.turns,
    isOver: () => chat.last().outcome !== null,
    say: async (text) => (text === "" ? "" : (await chat.send(text)).reply_text),
    end: () => chat.end(),
  };
}
