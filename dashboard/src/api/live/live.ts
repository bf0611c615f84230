// The live view of the business: one socket for the whole app, read with useLive().
import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { LiveFrame } from "./frames.ts";
import { staleNouns } from "./invalidation.ts";
import { openLiveSocket } from "./socket.ts";
import { type LiveState, nothingYet, withFrame, withoutOld } from "./state.ts";

let state = nothingYet;
const listeners = new Set<() => void>();

function set(next: LiveState): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLive(): LiveState {
  return useSyncExternalStore(subscribe, () => state);
}

/** Asks again by itself only while no news comes. For `refetchInterval`. */
export function useRefreshInterval(): number | false {
  return useLive().status === "down" ? 30_000 : false;
}

/** Starts listening; returns what stops it. */
export function startLive(queryClient: QueryClient): () => void {
  set(nothingYet);
  const close = openLiveSocket({
    lastSeq: () => state.seq,
    onStatus: (status) => {
      // What changed while the line was down is read again.
      if (status === "open" && state.status === "down") void queryClient.invalidateQueries();
      set({ ...state, status });
    },
    onFrame: (frame) => {
      set(withFrame(state, frame, Date.now()));
      refresh(queryClient, frame);
    },
  });
  const sweep = setInterval(() => set(withoutOld(state, Date.now())), 10_000);
  return () => {
    close();
    clearInterval(sweep);
  };
}

function refresh(queryClient: QueryClient, frame: LiveFrame): void {
  if (frame.type !== "changed") return;
  for (const noun of staleNouns(frame.action)) void queryClient.invalidateQueries({ queryKey: [noun] });
}
