import type { Id } from "../../../platform/ids.ts";

/** `test` rows belong to trial conversations: they hold no time and stand in no list. */
export type Mode = "live" | "test";

/** A person the business works for. */
export interface Customer {
  id: Id<"customer">;
  name: string;
  /** E.164; null only for people entered by hand. */
  phone: string | null;
  email: string | null;
  address: string | null;
  tags: readonly string[];
  /** Epoch milliseconds. */
  createdAt: number;
}
