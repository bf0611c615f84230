import { MapPin, MessageSquare, Phone } from "lucide-react";
import { phone } from "../format/phone.ts";
import { m } from "../generated/paraglide/messages.js";
import { type ButtonKind, buttonClass } from "./button.tsx";

interface Person {
  name: string;
  /** E.164 */
  number: string;
}

/** One tap calls. */
export function CallLink({ name, number, kind = "primary" }: Person & { kind?: ButtonKind }) {
  return (
    <a href={`tel:${number}`} aria-label={m.call_person({ name })} className={buttonClass(kind)}>
      <Phone aria-hidden className="size-4" />
      {m.call()}
    </a>
  );
}

/** One tap opens a text. */
export function TextLink({ name, number }: Person) {
  return (
    <a href={`sms:${number}`} aria-label={m.text_person({ name })} className={buttonClass("secondary")}>
      <MessageSquare aria-hidden className="size-4" />
      {m.text()}
    </a>
  );
}

/** A number to read, that calls when touched. */
export function PhoneLink({ number }: { number: string }) {
  return (
    <a href={`tel:${number}`} className="inline-block min-h-6 whitespace-nowrap underline-offset-4 hover:underline">
      {phone(number)}
    </a>
  );
}

/** An address to read, that opens the map. */
export function AddressLink({ address }: { address: string }) {
  const query = new URLSearchParams({ api: "1", query: address });
  return (
    <a
      href={`https://www.google.com/maps/search/?${query}`}
      target="_blank"
      rel="noreferrer"
      aria-label={m.open_map({ address })}
      className="inline-block min-h-6 underline-offset-4 hover:underline"
    >
      <MapPin aria-hidden className="mr-1 inline size-3.5 align-[-0.125em] text-soft" />
      {address}
    </a>
  );
}
