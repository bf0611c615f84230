// Twilio's signature over a form, written from its description and checked against Twilio's own package.
import { createHmac } from "node:crypto";

/** A form as Twilio signs it; a name sent several times has a list of values. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>;

/** What X-Twilio-Signature carries: base64 of HMAC-SHA1 over the URL and the fields sorted by name. */
export function twilioSignature(authToken: string, url: string, fields: FormFields): string {
  const names = Object.keys(fields).sort();
  const signed = names.reduce((text, name) => text + spelledOut(name, fields[name] ?? ""), url);
  return createHmac("sha1", authToken).update(signed, "utf8").digest("base64");
}

/** A repeated name counts once per different value. */
function spelledOut(name: string, value: string | readonly string[]): string {
  if (typeof value === "string") return name + value;
  return [...new Set(value)]
    .sort()
    .map((one) => name + one)
    .join("");
}
