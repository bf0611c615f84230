import { m } from "../generated/paraglide/messages.js";
import { phone } from "./phone.ts";

/** What to call somebody by: their name, else their number. */
export function personName(name: string | null, number: string | null): string {
  if (name !== null && name !== "") return name;
  return number === null ? m.unknown_caller() : readable(number);
}

/** A visitor of the web chat has no number but a made-up name. */
function readable(peer: string): string {
  return peer.startsWith("+") ? phone(peer) : m.unknown_caller();
}
