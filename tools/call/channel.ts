// One conversation, whatever it goes through.
import { type PlayedTurn, startCall } from "../../test/simulator/gather-call.ts";
import { startThread } from "../../test/simulator/text-thread.ts";
import type { CallServer } from "./server.ts";

export interface Conversation {
  /** The path where the server tells what it made of it. */
  journalPath: string;
  /** CallSid, or the number that texts. */
  id: string;
  turns: readonly PlayedTurn[];
  isOver(): boolean;
  /** Resolves with what the assistant answers; empty text is silence. */
  say(text: string): Promise<string>;
  /** The caller goes away. */
  end(): Promise<void>;
}

const served = ["gather", "sms"] as const;

export type ServedChannel = (typeof served)[number];

/** Throws an error of one sentence for a channel that nobody serves yet. */
export function servedChannel(name: string): ServedChannel {
  const channel = served.find((one) => one === name);
  if (channel === undefined) throw new Error(`The channel ${name} is not served yet; use ${served.join(" or ")}.`);
  return channel;
}

export async function openConversation(
  server: CallServer,
  channel: ServedChannel,
  from: string,
): Promise<Conversation> {
  return channel === "gather" ? phoneCall(server, from) : textThread(server, from);
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
