import { emptyView, moved, toTrouble, type View } from "./view.ts";
import type { Failure } from "./wire.ts";

export type Store = ReturnType<typeof openStore>;

/** The present view. Whoever draws it is told of every change. */
export function openStore(start: Partial<View>, onChange: (view: View) => void) {
  let view: View = { ...emptyView, ...start };
  const change = (changes: Partial<View>): void => {
    view = { ...view, ...changes };
    onChange(view);
  };
  return {
    view: () => view,
    change,
    /** What was on its way did not arrive. */
    fail(failure: Failure): void {
      const trouble = toTrouble(failure, { now: Date.now(), isOnline: navigator.onLine });
      change({ bubbles: moved(view.bubbles, "sending", "failed"), trouble, work: null });
    },
  };
}
