import type { Customer } from "./customer.ts";

/** Fields of a customer as they are to be; those that are undefined stay. */
export interface CustomerChange {
  name?: string | undefined;
  /** E.164. */
  phone?: string | null | undefined;
  email?: string | null | undefined;
  address?: string | null | undefined;
  /** Null: none. */
  tags?: readonly string[] | null | undefined;
}

export type CustomerFields = Pick<Customer, "name" | "phone" | "email" | "address" | "tags">;

/** What is different in the end. */
export function customerDifference(customer: Customer, change: CustomerChange): Partial<CustomerFields> {
  const wanted = Object.entries({ ...change, tags: change.tags === null ? [] : change.tags });
  const different = wanted.filter(
    ([field, value]) =>
      value !== undefined && JSON.stringify(value) !== JSON.stringify(customer[field as keyof CustomerFields]),
  );
  return Object.fromEntries(different);
}

/** Of a form that leaves empty what it does not know, only what it does know. */
export function filledFields({ name, email, address, tags }: CustomerChange): CustomerChange {
  return { name: name || undefined, email: email || undefined, address: address || undefined, tags: tags ?? undefined };
}
