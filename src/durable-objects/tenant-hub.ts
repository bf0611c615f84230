// Those who watch one business right now, and what they are told. Named by the business; it sleeps while nothing happens.
import { DurableObject } from "cloudflare:workers";
import type { LiveNews } from "../domain/ports.ts";
import { systemClock, toMs } from "../platform/time.ts";
import { openHubStore } from "./hub-store.ts";

const mostSockets = 200;

/** Whoever watches for longer must show again that they may: signing out closes no socket. */
const longestWatchMs = 15 * 60_000;

/** Codes of RFC 6455 and its registry. */
const normal = 1000;
const failed = 1011;
const tryLater = 1013;

export class TenantHub extends DurableObject<Env> {
  readonly #store = openHubStore(this.ctx.storage, now());

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));
  }

  async publish(news: LiveNews): Promise<void> {
    const frame = this.#store.keep(news, now());
    if (frame === null) return;
    for (const socket of this.ctx.getWebSockets()) tell(socket, frame);
    await this.#wakeInTime();
  }

  /** A socket, and on it what was missed since the news with the number `after`. */
  override async fetch(request: Request): Promise<Response> {
    const after = new URL(request.url).searchParams.get("after");
    this.#makeRoom();
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    server.serializeAttachment(now());
    for (const frame of this.#store.framesAfter(after === null ? null : Number(after))) tell(server, frame);
    await this.#wakeInTime();
    return new Response(null, { status: 101, webSocket: client });
  }

  override webSocketMessage(): void {
    // Nobody who watches has anything to say; pings are answered without waking us.
  }

  override async alarm(): Promise<void> {
    this.#store.forget(now());
    for (const socket of this.#sockets()) {
      if (sinceOf(socket) + longestWatchMs <= now()) socket.close(normal, "sign in again");
    }
    await this.#wakeInTime();
  }

  /** Open ones, the oldest first. */
  #sockets(): WebSocket[] {
    const open = this.ctx.getWebSockets().filter(({ readyState }) => readyState === WebSocket.OPEN);
    return open.sort((a, b) => sinceOf(a) - sinceOf(b));
  }

  #makeRoom(): void {
    const sockets = this.#sockets();
    const surplus = Math.max(0, sockets.length - mostSockets + 1);
    for (const socket of sockets.slice(0, surplus)) socket.close(tryLater, "too many watch");
  }

  async #wakeInTime(): Promise<void> {
    const [oldest] = this.#sockets();
    const dues = [this.#store.nextDue(), oldest === undefined ? null : sinceOf(oldest) + longestWatchMs];
    const due = Math.min(...dues.filter((time) => time !== null));
    const alarm = await this.ctx.storage.getAlarm();
    if (due < (alarm ?? Number.POSITIVE_INFINITY)) await this.ctx.storage.setAlarm(due);
  }
}

/** Real time: alarms know no other. */
function now(): number {
  return toMs(systemClock());
}

function sinceOf(socket: WebSocket): number {
  return socket.deserializeAttachment() as number;
}

/** Whoever does not keep up is let go, and asks again for what was missed. */
function tell(socket: WebSocket, frame: string): void {
  try {
    socket.send(frame);
  } catch {
    socket.close(failed, "cannot keep up");
  }
}
