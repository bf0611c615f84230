// A state that was stored by this or an earlier version of the product, as this version knows it.
import * as z from "zod";
import type { ConversationState } from "./state.ts";

/** Enough to tell a state of ours before it is trusted. */
const storedSchema = z.looseObject({
  v: z.literal(1),
  language: z.enum(["en", "es"]),
  facts: z.record(z.string(), z.unknown()),
  open: z.looseObject({ kind: z.string() }),
  offers: z.object({ current: z.array(z.unknown()), refused: z.array(z.number()) }),
});

/** Throws a ZodError when `stored` is no state. With a second version, the first is brought up to it here. */
export function upcast(stored: unknown): ConversationState {
  storedSchema.parse(stored);
  return stored as ConversationState;
}
