// A state that was stored by this or an earlier version of the product, as this version knows it.
import * as z from "zod";
import type { ConversationState } from "./state.ts";

/** Enough to tell a state of ours before it is trusted. */
const storedSchema = z.looseObject({
  v: z.union([z.literal(1), z.literal(2)]),
  language: z.enum(["en", "es"]),
  facts: z.record(z.string(), z.unknown()),
  open: z.looseObject({ kind: z.string() }),
  offers: z.object({ current: z.array(z.unknown()), refused: z.array(z.number()) }),
});

/** What the first version did not know of. */
const sinceSecond = {
  change: null,
  done: null,
  isProgram: false,
  isForOther: false,
  isCityAsked: false,
  asked: {},
  listening: null,
} as const;

/** Throws a ZodError when `stored` is no state. */
export function upcast(stored: unknown): ConversationState {
  const known = storedSchema.parse(stored);
  if (known.v === 2) return { asked: {}, ...(stored as Omit<ConversationState, "asked">) } as ConversationState;
  const first = stored as Omit<ConversationState, keyof typeof sinceSecond>;
  return { ...first, ...sinceSecond, v: 2, done: first.booked === null ? null : "booked" };
}
