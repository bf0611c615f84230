import { useEffect, useState, useSyncExternalStore } from "react";
import { useLive } from "../api/live/live.ts";
import { m } from "../generated/paraglide/messages.js";

/** A line that drops and comes back at once is not worth a word. */
const patienceMs = 4_000;

/** Says so, calmly, when the live view has been down for a while. */
export function ConnectionNote() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  const isDown = useLive().status === "down" || !isOnline;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isDown) return setLong(false);
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, [isDown]);
  return (
    <div role="status">
      {isDown && isLong && (
        <p className="border-b border-line bg-sunken px-4 py-2 text-center text-sm text-soft">
          {isOnline ? m.live_down() : m.live_offline()}
        </p>
      )}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}
