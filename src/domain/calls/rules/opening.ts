// What a conversation starts from: whose it is, over which channel, and all that the engine must know. Kept with the call.
import type { Id } from "../../../platform/ids.ts";
import { localDate } from "../../../platform/time.ts";
import {
  type Address,
  type Channel,
  type ConversationPolicy,
  type ConversationState,
  type Given,
  isCall,
  type Language,
  type RenderContext,
  readAddress,
  streetOf,
} from "../../conversation/index.ts";
import type { Customer, Mode } from "../../crm/rules/customer.ts";
import type { KnowledgeEntry } from "../../knowledge/rules/knowledge.ts";
import { closedDatesFrom } from "../../tenants/rules/closed-dates.ts";
import type { TenantSettings } from "../../tenants/rules/settings.ts";
import type { ConversationRecord } from "./conversation.ts";

export interface CallStart {
  conversationId: Id<"conversation">;
  channel: Channel;
  mode: Mode;
  /** The object's own name for the call or thread. */
  sessionId: string;
  providerCallId: string | null;
  /** E.164 of the other side; null when withheld. */
  peer: string | null;
  campaign: string | null;
  /** What a form told before the first word. */
  given?: Given;
  /** What to begin in; absent: the business's own language. */
  language?: Language;
}

export interface Opening extends CallStart {
  tenant: { id: Id<"business">; shard: string };
  settings: TenantSettings;
  policy: ConversationPolicy;
  /** "Phone", "SMS", "Web", with the campaign behind it when there is one. */
  leadSource: string;
  modelSpent: number;
  /** Epoch milliseconds. */
  startedAt: number;
}

export interface OpeningFacts {
  tenant: Opening["tenant"];
  settings: TenantSettings;
  caller: Customer | null;
  lastVisit: { service: string; problem: string } | null;
  knowledge: readonly KnowledgeEntry[];
  /** Whether a language model may be asked. */
  hasModel: boolean;
  /** What the model has cost the business today so far, in millionths of a dollar. */
  modelSpent: number;
  now: number;
}

/** Answers that did not help before a message is taken instead: asked anew, asked plainly, asked another way. */
const maxTries = 2;

export function toOpening(start: CallStart, facts: OpeningFacts): Opening {
  const { tenant, settings, modelSpent, now } = facts;
  return {
    ...start,
    tenant,
    settings,
    policy: toPolicy(start, facts),
    leadSource: toLeadSource(start.channel, start.campaign),
    modelSpent,
    startedAt: now,
  };
}

function toPolicy(start: CallStart, facts: OpeningFacts): ConversationPolicy {
  const { settings } = facts;
  return {
    ...businessOf(settings, facts.now),
    ...(start.language === undefined ? {} : { language: start.language }),
    ...(start.given === undefined ? {} : { given: start.given }),
    channel: start.channel,
    callerPhone: start.peer,
    knownCaller: callerOf(facts),
    knowledge: facts.knowledge,
    hasModel: facts.hasModel,
    maxTries,
  };
}

type OfCall = "channel" | "callerPhone" | "knownCaller" | "knowledge" | "hasModel" | "maxTries";

function businessOf(settings: TenantSettings, now: number): Omit<ConversationPolicy, OfCall> {
  return {
    businessName: settings.name,
    greeting: settings.greeting,
    zone: settings.zone,
    language: settings.language,
    services: settings.services.map(({ key, words }) => ({ key, words })),
    defaultService: settings.services.find(({ key }) => key.startsWith("general"))?.key ?? "general",
    emergencyWords: settings.emergencyWords,
    isOwnerReachable: settings.ownerPhone !== null && settings.textFrom !== null,
    prices: Object.fromEntries(
      settings.services.flatMap(({ key, priceCents }) => (priceCents === null ? [] : [[key, priceCents]])),
    ),
    afterHoursFeeCents: settings.afterHoursFeeCents,
    hours: settings.hours,
    closedDates: closedDatesFrom(settings, localDate(now, settings.zone)),
    serviceArea: settings.serviceArea,
    canText: settings.textFrom !== null,
    transferTo: settings.transferTo,
  };
}

function callerOf({ caller, lastVisit }: OpeningFacts): ConversationPolicy["knownCaller"] {
  if (caller === null) return null;
  return { customerId: caller.id, name: caller.name, address: toAddress(caller.address), lastVisit };
}

/** The text as it is on file, taken apart so that a street that is said again keeps its town. */
function toAddress(text: string | null): Address | null {
  if (text === null || text === "") return null;
  const read = readAddress(text);
  return { street: streetOf(text), unit: null, city: null, state: null, postalCode: null, ...read, text };
}

const channelLabels: Record<Channel, string> = { phone: "Phone", sms: "SMS", web: "Web", api: "Phone" };

function toLeadSource(channel: Channel, campaign: string | null): string {
  return campaign === null ? channelLabels[channel] : `${channelLabels[channel]} – ${campaign}`;
}

/** How lines of this conversation are put into words. */
export function toRenderContext(
  opening: Opening,
  { language, isProgram }: Pick<RenderContext, "language" | "isProgram">,
): RenderContext {
  return {
    language,
    isProgram,
    isWritten: !isCall(opening.policy),
    zone: opening.settings.zone,
    serviceNames: Object.fromEntries(opening.settings.services.map(({ key, name }) => [key, name])),
  };
}

/** The conversation as it is kept; `end` is null while it goes on. */
export function toRecord(
  opening: Opening,
  state: ConversationState,
  end: { outcome: string; at: number } | null,
): ConversationRecord {
  const { mode, channel, sessionId, providerCallId, peer, leadSource, startedAt, policy } = opening;
  return {
    id: opening.conversationId,
    mode,
    channel,
    customerId: state.booked?.customerId ?? policy.knownCaller?.customerId ?? null,
    sessionId,
    providerCallId,
    peer,
    language: state.language,
    outcome: end?.outcome ?? null,
    isEmergency: state.facts.emergency !== undefined,
    leadSource,
    createdAt: startedAt,
    endedAt: end?.at ?? null,
  };
}
