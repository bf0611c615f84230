import { AppError } from "../../platform/errors.ts";
import type { Ctx } from "../context.ts";
import type { Customer } from "./rules/customer.ts";
import { selectCustomer } from "./store/customers.ts";

/** One trip. Throws AppError `not_found`, for another business's and a trial's customer too. */
export async function findCustomer(ctx: Ctx, id: string): Promise<Customer> {
  const [customer] = await ctx.db.read(selectCustomer(ctx.db, id));
  if (customer === null) throw new AppError("not_found", "no such customer");
  return customer;
}
