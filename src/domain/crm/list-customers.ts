import type { Ctx } from "../context.ts";
import type { Customer } from "./rules/customer.ts";
import { type PageWish, toPage } from "./rules/page.ts";
import { selectCustomers } from "./store.ts";

/** One page of the customers, oldest first. Throws AppError `invalid_input` when the page is out of range. */
export async function listCustomers(ctx: Ctx, wish: PageWish): Promise<Customer[]> {
  const [customers] = await ctx.db.read(selectCustomers(ctx.db, toPage(wish)));
  return customers;
}
