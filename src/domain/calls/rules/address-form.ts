// The form for an address that could not be understood on the phone.
import * as z from "zod";
import type { Address } from "../../conversation/index.ts";

const part = z.string().trim().max(80).default("");

/** What is typed into it. */
export const addressFormSchema = z.object({
  street: z.string().trim().min(3).max(120),
  unit: part,
  city: part,
  postal_code: z
    .string()
    .trim()
    .regex(/^(\d{5}(-\d{4})?)?$/)
    .default(""),
});

export function toTypedAddress({ street, unit, city, postal_code }: z.output<typeof addressFormSchema>): Address {
  const text = [street, unit, city, postal_code].filter((piece) => piece !== "").join(", ");
  return {
    text,
    street,
    unit: unit === "" ? null : unit,
    city: city === "" ? null : city,
    state: null,
    postalCode: postal_code === "" ? null : postal_code,
  };
}

export function addressFormText(said: { url: string; business: string; language: "en" | "es" }): string {
  return said.language === "es"
    ? `${said.business}: escriba aquí la dirección de la visita: ${said.url}`
    : `${said.business}: please type the address of the visit here: ${said.url}`;
}
