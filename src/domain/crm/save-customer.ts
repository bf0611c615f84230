import { AppError } from "../../platform/errors.ts";
import { deriveId } from "../../platform/ids.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { changeCustomer } from "./change-customer.ts";
import type { Customer } from "./rules/customer.ts";
import { type CustomerChange, filledFields } from "./rules/customer-change.ts";
import { insertNewCustomer, selectCustomerByPhone } from "./store/customers.ts";

export interface SaveCustomer extends CustomerChange {
  key: string;
  /** E.164. Whoever has it is the customer. */
  phone: string;
  name: string;
}

/**
 * Adds the person, or fills in who has this number already: what is empty or left out stays as it is. At most three trips,
 * five when somebody else adds the same number at once.
 */
export async function saveCustomer(ctx: Ctx, { key, ...draft }: SaveCustomer): Promise<Customer> {
  const found = await withNumber(ctx, draft.phone);
  if (found !== null) return await changeCustomer(ctx, { key, id: found.id, change: filledFields(draft) });
  const { name, phone, email, address, tags } = draft;
  const createdAt = toMs(ctx.clock());
  const id = deriveId("customer", key);
  const customer: Customer = {
    id,
    name,
    phone,
    email: email || null,
    address: address || null,
    tags: tags ?? [],
    createdAt,
  };
  try {
    const { kind } = await commit(ctx, {
      key,
      writes: [insertNewCustomer(ctx.db, customer)],
      audit: { action: "customer.add", entity: id, changed: ["name", "phone", "email", "address", "tags"] },
      announce: [],
    });
    if (kind === "committed") return customer;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "conflict") throw error;
  }
  const winner = await withNumber(ctx, phone);
  if (winner === null) throw new AppError("conflict", "this key was used for something else");
  return await changeCustomer(ctx, { key, id: winner.id, change: filledFields(draft) });
}

async function withNumber(ctx: Ctx, phone: string): Promise<Customer | null> {
  const [customer] = await ctx.db.read(selectCustomerByPhone(ctx.db, phone, "live"));
  return customer;
}
