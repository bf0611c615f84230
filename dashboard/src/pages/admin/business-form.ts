// What is entered about a new business.
import { z } from "zod";
import type { NewBusiness } from "../../api/platform.ts";
import { m } from "../../generated/paraglide/messages.js";

export const businessSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, { error: () => m.admin_name_missing() })
    .max(80),
  vertical: z.string(),
  zone: z.string(),
  language_code: z.enum(["en", "es"]),
  number: z.string().refine((text) => text.trim() === "" || text.replaceAll(/\D/g, "").length >= 10, {
    error: () => m.admin_number_wrong(),
  }),
  owner_name: z.string().trim().max(80),
  owner_email: z.union([z.literal(""), z.email({ error: () => m.admin_email_wrong() })]),
});

export type BusinessFields = z.infer<typeof businessSchema>;

export const emptyBusiness: BusinessFields = {
  name: "",
  vertical: "plumbing",
  zone: "America/Chicago",
  language_code: "en",
  number: "",
  owner_name: "",
  owner_email: "",
};

export function toNewBusiness({ number, owner_name, owner_email, ...rest }: BusinessFields): NewBusiness {
  return {
    ...rest,
    ...(number.trim() !== "" && { number: number.trim() }),
    ...(owner_name !== "" && { owner_name }),
    ...(owner_email !== "" && { owner_email }),
  };
}

export const trades = () => [
  { value: "plumbing", label: m.admin_trade_plumbing() },
  { value: "hvac", label: m.admin_trade_hvac() },
  { value: "electrical", label: m.admin_trade_electrical() },
  { value: "general", label: m.admin_trade_general() },
];
