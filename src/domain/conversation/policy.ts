// What the engine must know of the business, the caller and the channel. Loaded once, kept with the call.
import type { Id } from "../../platform/ids.ts";
import type { KnowledgeEntry } from "../knowledge/rules/knowledge.ts";
import type { Greeting, ServiceArea, WeekHours } from "../tenants/rules/settings.ts";
import type { Address, Language, ServiceWords } from "./understanding/reading.ts";

export type Channel = "phone" | "sms" | "web" | "api";

/** What we know of the caller before a word is said. */
export interface KnownCaller {
  customerId: Id<"customer">;
  name: string;
  address: Address | null;
  lastVisit: { service: string; problem: string } | null;
}

/** What somebody told of themselves before the conversation began. It proves nothing. */
export interface Given {
  name: string | null;
  /** E.164. */
  phone: string | null;
}

/** Cents. */
export interface PriceRange {
  min: number;
  max: number;
}

export interface ConversationPolicy {
  channel: Channel;
  businessName: string;
  /** How the business wants to be introduced, in its own words; absent or null: in ours. */
  greeting?: Greeting | null;
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
  /** Told in a form before the first word; absent where there was none. */
  given?: Given;
  /** What the business has told us; nothing else is ever answered. */
  knowledge: readonly KnowledgeEntry[];
  /** By service key. */
  prices: Readonly<Record<string, PriceRange>>;
  /** What an emergency visit outside the opening hours costs more, in cents. */
  afterHoursFeeCents: number | null;
  hours: WeekHours;
  /** Local dates "YYYY-MM-DD" on which the business is closed, from the day of the call on. */
  closedDates: readonly string[];
  serviceArea: ServiceArea | null;
  /** Whether texts can be sent from a number of the business. */
  canText: boolean;
  /** Who takes calls that want a person, E.164. */
  transferTo: string | null;
  hasModel: boolean;
  /** Answers that did not help before we take a message instead. */
  maxTries: number;
}

/** Spoken, not written. */
export function isCall({ channel }: ConversationPolicy): boolean {
  return channel === "phone" || channel === "api";
}
