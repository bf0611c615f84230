import type { Ctx } from "../context.ts";
import { type CustomerOrder, readCursor, toCustomerPage } from "./rules/cursor.ts";
import type { Customer } from "./rules/customer.ts";
import { type PageWish, toPage } from "./rules/page.ts";
import { countCustomers, selectBehind, selectPage } from "./store/lists.ts";

export interface CustomerListWish extends PageWish {
  /** "created" when not said. */
  order?: CustomerOrder | undefined;
  /** `next` of the page before. */
  after?: string | undefined;
}

export interface CustomerList {
  customers: Customer[];
  /** For `after`; null on the last page. */
  next: string | null;
  /** How many there are; null behind a cursor, where it was told before and counting costs more than the page. */
  total: number | null;
}

/** One page of the live customers. One trip. Throws AppError `invalid_input` when the page is out of range or `after` is no cursor. */
export async function listCustomers(
  ctx: Ctx,
  { order = "created", after, ...wish }: CustomerListWish,
): Promise<CustomerList> {
  const page = { ...toPage(wish), order };
  if (after !== undefined) {
    const [same, behind] = await ctx.db.read(...selectBehind(ctx.db, page, readCursor(after, order)));
    return { ...toCustomerPage([...same, ...behind], page), total: null };
  }
  const [found, total] = await ctx.db.read(selectPage(ctx.db, page), countCustomers(ctx.db));
  return { ...toCustomerPage(found, page), total };
}
