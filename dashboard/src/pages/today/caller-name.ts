import { phone } from "../../format/phone.ts";
import { m } from "../../generated/paraglide/messages.js";

/** The name to call somebody by: their own, else their number. */
export function callerName({ name, phone: number }: { name: string | null; phone: string | null }): string {
  if (name !== null && name !== "") return name;
  return number === null ? m.unknown_caller() : phone(number);
}
