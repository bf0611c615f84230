// A socket that stays: reopens after a pause that grows, asks for what it missed, and notices a line that went silent.
import { chosenBusiness } from "../chosen-business.ts";
import { type LiveFrame, readFrame } from "./frames.ts";

export interface SocketEvents {
  onFrame(frame: LiveFrame): void;
  onStatus(status: "open" | "down"): void;
  /** The last number seen; null to be sent everything. */
  lastSeq(): number | null;
}

const pingMs = 25_000;
const longestPauseMs = 30_000;
/** How the server ends a socket that has lasted long, so that whoever watches is asked anew who they are. */
const lastedLong = 1_000;

/** Opens the socket; returns what closes it for good. */
export function openLiveSocket(events: SocketEvents): () => void {
  let socket: WebSocket | null = null;
  let failures = 0;
  let isWanted = true;
  let isHeard = true;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    clearTimeout(retry);
    if (!isWanted || (socket !== null && socket.readyState <= WebSocket.OPEN)) return;
    socket = new WebSocket(liveUrl(events.lastSeq()));
    socket.onopen = () => {
      isHeard = true;
      events.onStatus("open");
    };
    socket.onmessage = ({ data }) => {
      failures = 0;
      isHeard = true;
      const frame = readFrame(data);
      if (frame !== null) events.onFrame(frame);
    };
    socket.onclose = ({ code }) => {
      if (!isWanted) return;
      const isRenewed = code === lastedLong && failures === 0;
      failures += 1;
      if (isRenewed) return open();
      events.onStatus("down");
      retry = setTimeout(open, pauseMs(failures - 1));
    };
  }

  const pings = setInterval(() => {
    if (socket?.readyState !== WebSocket.OPEN) return;
    if (!isHeard) return socket.close();
    isHeard = false;
    socket.send("ping");
  }, pingMs);

  addEventListener("online", open);
  open();
  return () => {
    isWanted = false;
    clearTimeout(retry);
    clearInterval(pings);
    removeEventListener("online", open);
    socket?.close();
  };
}

/** One second, then twice as long each time, and never all browsers at the same moment. */
function pauseMs(failures: number): number {
  return Math.min(1_000 * 2 ** failures, longestPauseMs) * (0.75 + Math.random() / 2);
}

function liveUrl(after: number | null): URL {
  const url = new URL("/v1/owner/live", location.origin.replace(/^http/, "ws"));
  // A browser's socket cannot send our header.
  const business = chosenBusiness();
  if (business !== null) url.searchParams.set("business_id", business);
  if (after !== null) url.searchParams.set("after", String(after));
  return url;
}
