import { createHash } from "node:crypto";
import { uuidv7obj } from "uuidv7";

/** One prefix per kind of thing. */
export interface IdPrefixes {
  business: "biz";
  customer: "cust";
  appointment: "appt";
  conversation: "conv";
  message: "msg";
  call: "call";
  text: "sms";
  technician: "tech";
  callback: "cb";
  event: "evt";
  credential: "cred";
  person: "pers";
  request: "req";
  entry: "know";
  gap: "gap";
}

export type IdKind = keyof IdPrefixes;
export type Id<K extends IdKind> = `${IdPrefixes[K]}_${string}`;

const prefixes: IdPrefixes = {
  business: "biz",
  customer: "cust",
  appointment: "appt",
  conversation: "conv",
  message: "msg",
  call: "call",
  text: "sms",
  technician: "tech",
  callback: "cb",
  event: "evt",
  credential: "cred",
  person: "pers",
  request: "req",
  entry: "know",
  gap: "gap",
};

// base32hex (RFC 4648 section 7): unlike plain base32 it sorts as the bytes do, so ids sort by time.
const alphabet = "0123456789abcdefghijklmnopqrstuv";

/** 16 bytes as 26 lower-case base32 characters without padding. */
function base32(bytes: Uint8Array): string {
  let text = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(buffer >> bits) & 31];
    }
    buffer &= (1 << bits) - 1;
  }
  return text + (alphabet[(buffer << (5 - bits)) & 31] ?? "");
}

/** A new id: its prefix and a UUIDv7, so ids sort by the time they were made. */
export function newId<K extends IdKind>(kind: K): Id<K> {
  return `${prefixes[kind]}_${base32(uuidv7obj().bytes)}` as Id<K>;
}

/** The id that belongs to a commit key: the same key always gives the same id. */
export function deriveId<K extends IdKind>(kind: K, key: string): Id<K> {
  const digest = createHash("sha256").update(`${prefixes[kind]}\n${key}`).digest();
  return `${prefixes[kind]}_${base32(digest.subarray(0, 16))}` as Id<K>;
}

export function isId<K extends IdKind>(kind: K, text: string): text is Id<K> {
  return new RegExp(`^${prefixes[kind]}_[0-9a-v]{26}$`).test(text);
}
