import { useSyncExternalStore } from "react";

const query = matchMedia("(width >= 48rem)");

function subscribe(listener: () => void): () => void {
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Wide enough for a week side by side, and for dragging. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
