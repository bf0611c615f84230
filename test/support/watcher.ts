// Somebody who watches a business over the WebSocket.
import { SELF } from "cloudflare:test";
import { type Keys, publicUrl } from "./pickup.ts";

export interface LiveMessageJson {
  seq: number;
  role: string;
  text: string;
  lines: string[];
  facts: { kind: string; value: string }[];
  at: string;
  answer_ms: number | null;
}

export interface LiveConversationJson {
  id: string;
  channel: string;
  peer: string | null;
  caller_name: string | null;
  language: string;
  stage: string;
  started_at: string;
  outcome: string | null;
  is_emergency: boolean;
  facts: { kind: string; value: string }[];
  appointment_id: string | null;
}

export type Frame =
  | { type: "snapshot"; seq: number; conversations: (LiveConversationJson & { messages: LiveMessageJson[] })[] }
  | { type: "conversation"; seq: number; conversation: LiveConversationJson; messages: LiveMessageJson[] }
  | { type: "changed"; seq: number; action: string; entity: string };

export interface Watcher {
  readonly frames: readonly Frame[];
  /** Everything that came as text, pongs too. */
  readonly heard: readonly string[];
  readonly closed: { code: number; reason: string }[];
  send(text: string): void;
  close(): void;
  /** What was said in the conversations with this number, in the order in which it arrived. */
  wordsOf(peer: string): string[];
  /** The latest that was told of the conversation with this number. */
  headerOf(peer: string): LiveConversationJson | undefined;
}

export function handshake(path: string, headers: Record<string, string>): Promise<Response> {
  return SELF.fetch(`${publicUrl}${path}`, { headers: { Upgrade: "websocket", ...headers } });
}

export async function watch(keys: Keys, after?: number): Promise<Watcher> {
  const query = after === undefined ? "" : `?after=${after}`;
  const headers = { "X-API-Key": keys.api_key, "X-Owner-Token": keys.owner_token };
  const { status, webSocket } = await handshake(`/v1/owner/live${query}`, headers);
  if (webSocket === null) throw new Error(`no WebSocket but ${status}`);
  return listen(webSocket);
}

export function listen(socket: WebSocket): Watcher {
  const heard: string[] = [];
  const closed: { code: number; reason: string }[] = [];
  socket.addEventListener("message", ({ data }) => void heard.push(String(data)));
  socket.addEventListener("close", ({ code, reason }) => void closed.push({ code, reason }));
  socket.accept();
  const frames = () => heard.filter((text) => text !== "pong").map((text) => JSON.parse(text) as Frame);
  const ofPeer = (peer: string) =>
    frames().flatMap((frame) => {
      if (frame.type === "snapshot") return frame.conversations.filter((one) => one.peer === peer);
      const isTheirs = frame.type === "conversation" && frame.conversation.peer === peer;
      return isTheirs ? [{ ...frame.conversation, messages: frame.messages }] : [];
    });
  return {
    get frames() {
      return frames();
    },
    heard,
    closed,
    send: (text) => socket.send(text),
    close: () => socket.close(1000),
    wordsOf: (peer) => ofPeer(peer).flatMap(({ messages }) => messages.map(({ text }) => text)),
    headerOf: (peer) => ofPeer(peer).at(-1),
  };
}

/** News stands still: all work behind answers is done. */
export async function quiet(watcher: Watcher): Promise<void> {
  for (let before = -1; before !== watcher.frames.length; ) {
    before = watcher.frames.length;
    await scheduler.wait(150);
  }
}
