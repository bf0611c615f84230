import type { Ctx } from "../context.ts";
import type { Customer, Mode } from "./rules/customer.ts";
import { selectCustomerByPhone } from "./store.ts";

export interface FindCustomer {
  /** E.164. */
  phone: string;
  mode: Mode;
}

/** The customer with this number, or null. One trip; a verb that reads more puts `selectCustomerByPhone` in its own batch. */
export async function findCustomer(ctx: Ctx, { phone, mode }: FindCustomer): Promise<Customer | null> {
  const [customer] = await ctx.db.read(selectCustomerByPhone(ctx.db, phone, mode));
  return customer;
}
