// Where a page of customers ended: the values that the list is sorted by, so that the next page begins behind them even
// when customers come, go or are renamed meanwhile.
import * as z from "zod";
import { AppError } from "../../../platform/errors.ts";
import type { Customer } from "./customer.ts";

export const customerOrders = ["created", "name"] as const;
export type CustomerOrder = (typeof customerOrders)[number];

const created = z.object({ order: z.literal("created"), createdAt: z.int(), row: z.int() });
const named = z.object({ order: z.literal("name"), name: z.string(), id: z.string() });
const cursor = z.discriminatedUnion("order", [created, named]);

export type Cursor = z.infer<typeof cursor>;

/** A customer and the place among those who came at the same moment. */
export interface PlacedCustomer {
  customer: Customer;
  row: number;
}

/** `found` may have one more than the page; then there is a next one. */
export function toCustomerPage(
  found: readonly PlacedCustomer[],
  { limit, order }: { limit: number; order: CustomerOrder },
): { customers: Customer[]; next: string | null } {
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return { customers: page.map(({ customer }) => customer), next: last === undefined ? null : endOf(last, order) };
}

function endOf({ customer: { id, name, createdAt }, row }: PlacedCustomer, order: CustomerOrder): string {
  return writeCursor(order === "name" ? { order, name, id } : { order, createdAt, row });
}

/** As text that may stand in an address. */
export function writeCursor(at: Cursor): string {
  return btoa(encodeURIComponent(JSON.stringify(at)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Throws AppError `invalid_input` for anything that no page of this order gave. */
export function readCursor(text: string, order: CustomerOrder): Cursor {
  const parsed = cursor.safeParse(decoded(text));
  if (parsed.success && parsed.data.order === order) return parsed.data;
  throw new AppError("invalid_input", "after is no cursor of this list", { details: { fields: ["after"] } });
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(atob(text.replaceAll("-", "+").replaceAll("_", "/"))));
  } catch {
    return null;
  }
}
