// What is entered about a customer, checked before it is sent.
import { z } from "zod";
import type { CustomerChange } from "../../api/customers.ts";
import type { Customer } from "../../api/types.ts";
import { phone } from "../../format/phone.ts";
import { m } from "../../generated/paraglide/messages.js";

const digits = (typed: string) => typed.replaceAll(/\D/g, "").length;

export const customerFormSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, { error: () => m.customers_name_missing() })
    .max(120, { error: () => m.customers_too_long({ most: 120 }) }),
  phone: z
    .string()
    .trim()
    .max(40)
    .refine((typed) => typed === "" || digits(typed) >= 10, { error: () => m.customers_phone_wrong() }),
  email: z
    .string()
    .trim()
    .refine((typed) => typed === "" || z.email().max(254).safeParse(typed).success, {
      error: () => m.customers_email_wrong(),
    }),
  address: z
    .string()
    .trim()
    .max(300, { error: () => m.customers_too_long({ most: 300 }) }),
  tags: z
    .string()
    .refine((typed) => tagsOf(typed).length <= 20, { error: () => m.customers_tags_many() })
    .refine((typed) => tagsOf(typed).every((tag) => tag.length <= 40), { error: () => m.customers_tags_long() }),
});

export type CustomerForm = z.infer<typeof customerFormSchema>;

export function formOf({ name, phone: number, email, address, tags }: Customer): CustomerForm {
  return {
    name,
    phone: number === null ? "" : phone(number),
    email: email ?? "",
    address: address ?? "",
    tags: tags.join(", "),
  };
}

/** Only what was changed: what somebody else changed meanwhile is not written over. */
export function changeOf(customer: Customer, form: CustomerForm): CustomerChange {
  const before = formOf(customer);
  return {
    ...(form.name !== before.name && { name: form.name }),
    ...(form.phone !== before.phone && { phone: form.phone || null }),
    ...(form.email !== before.email && { email: form.email || null }),
    ...(form.address !== before.address && { address: form.address || null }),
    ...(form.tags !== before.tags && { tags: tagsOf(form.tags) }),
  };
}

/** Each once, between commas. */
function tagsOf(typed: string): string[] {
  const tags = typed.split(",").map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ""))];
}
