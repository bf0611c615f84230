// What the engine must know of the business, the caller and the channel. Loaded once, kept with the call.
import type { Id } from "../../platform/ids.ts";
import type { Address, Language, ServiceWords } from "./understanding/reading.ts";

export type Channel = "phone" | "sms" | "web" | "api";

/** What we know of the caller before a word is said. */
export interface KnownCaller {
  customerId: Id<"customer">;
  name: string;
  address: Address | null;
}

export interface ConversationPolicy {
  channel: Channel;
  businessName: string;
  /** IANA zone in which every time is spoken. */
  zone: string;
  language: Language;
  services: readonly ServiceWords[];
  /** The key that a visit has when no service was recognised. */
  defaultService: string;
  emergencyWords: readonly string[];
  /** Whether there is a number that alerts go to. */
  isOwnerReachable: boolean;
  /** Caller ID in E.164; null when withheld. */
  callerPhone: string | null;
  knownCaller: KnownCaller | null;
  /** Answers that did not help before we take a message instead. */
  maxTries: number;
}

/** Spoken, not written. */
export function isCall({ channel }: ConversationPolicy): boolean {
  return channel === "phone" || channel === "api";
}
