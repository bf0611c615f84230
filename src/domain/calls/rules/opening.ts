// What a conversation starts from: whose it is, over which channel, and all that the engine must know. Kept with the call.
import type { Id } from "../../../platform/ids.ts";
import {
  type Address,
  type Channel,
  type ConversationPolicy,
  type ConversationState,
  type RenderContext,
  streetOf,
} from "../../conversation/index.ts";
import type { Customer, Mode } from "../../crm/rules/customer.ts";
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
}

export interface Opening extends CallStart {
  tenant: { id: Id<"business">; shard: string };
  settings: TenantSettings;
  policy: ConversationPolicy;
  /** "Phone", "SMS", "Web", with the campaign behind it when there is one. */
  leadSource: string;
  /** Epoch milliseconds. */
  startedAt: number;
}

export interface OpeningFacts {
  tenant: Opening["tenant"];
  settings: TenantSettings;
  caller: Customer | null;
  now: number;
}

/** Answers that did not help before a message is taken instead. */
const maxTries = 2;

export function toOpening(start: CallStart, { tenant, settings, caller, now }: OpeningFacts): Opening {
  return {
    ...start,
    tenant,
    settings,
    policy: toPolicy(start, settings, caller),
    leadSource: toLeadSource(start.channel, start.campaign),
    startedAt: now,
  };
}

function toPolicy(start: CallStart, settings: TenantSettings, caller: Customer | null): ConversationPolicy {
  return {
    channel: start.channel,
    businessName: settings.name,
    zone: settings.zone,
    language: settings.language,
    services: settings.services.map(({ key, words }) => ({ key, words })),
    defaultService: settings.services.find(({ key }) => key.startsWith("general"))?.key ?? "general",
    emergencyWords: settings.emergencyWords,
    isOwnerReachable: settings.ownerPhone !== null && settings.textFrom !== null,
    callerPhone: start.peer,
    knownCaller:
      caller === null ? null : { customerId: caller.id, name: caller.name, address: toAddress(caller.address) },
    maxTries,
  };
}

function toAddress(text: string | null): Address | null {
  if (text === null || text === "") return null;
  return { text, street: streetOf(text), unit: null, city: null, state: null, postalCode: null };
}

const channelLabels: Record<Channel, string> = { phone: "Phone", sms: "SMS", web: "Web", api: "Phone" };

function toLeadSource(channel: Channel, campaign: string | null): string {
  return campaign === null ? channelLabels[channel] : `${channelLabels[channel]} – ${campaign}`;
}

/** How lines of this conversation are put into words. */
export function toRenderContext(opening: Opening, language: RenderContext["language"]): RenderContext {
  return {
    language,
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
