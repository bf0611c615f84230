import { AppError } from "../../platform/errors.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { findCustomer } from "./find-customer.ts";
import type { Customer } from "./rules/customer.ts";
import { type CustomerChange, customerDifference } from "./rules/customer-change.ts";
import { updateCustomer } from "./store/customers.ts";

export interface ChangeCustomer {
  key: string;
  id: string;
  change: CustomerChange;
}

/** Two trips. Throws AppError `not_found`, and `conflict` when another customer has the new number. */
export async function changeCustomer(ctx: Ctx, { key, id, change }: ChangeCustomer): Promise<Customer> {
  const customer = await findCustomer(ctx, id);
  const fields = customerDifference(customer, change);
  const changed = Object.keys(fields);
  if (changed.length === 0) return customer;
  try {
    const { kind } = await commit(ctx, {
      key,
      writes: [updateCustomer(ctx.db, id, { ...fields, updatedAt: toMs(ctx.clock()) })],
      audit: { action: "customer.change", entity: id, changed },
      announce: [],
    });
    return kind === "committed" ? { ...customer, ...fields } : await findCustomer(ctx, id);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "conflict") throw error;
    throw new AppError("conflict", "another customer has this number", {
      cause: error,
      details: { fields: ["phone"] },
    });
  }
}
