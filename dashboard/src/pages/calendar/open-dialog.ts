// Which dialog stands over the calendar.
import { useState } from "react";
import type { Appointment } from "../../api/types.ts";
import type { Refusal } from "./refusal.ts";

export type OpenDialog =
  | { kind: "new"; start: string }
  /** After a move in vain: where to, and why not. */
  | { kind: "visit"; visit: Appointment; wishedStart?: string; refusal?: Refusal };

export function useOpenDialog() {
  const [shown, setShown] = useState<OpenDialog | null>(null);
  return { shown, open: setShown, close: () => setShown(null) };
}
