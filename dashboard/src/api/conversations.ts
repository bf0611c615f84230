import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body } from "./client.ts";
import { queryKeys } from "./query-keys.ts";
import type { Conversation } from "./types.ts";

export interface ConversationFilter {
  channel?: Conversation["channel"] | undefined;
  outcome?: string | undefined;
  emergencies?: true | undefined;
  /** The first and the last day, "2026-12-03", in the business's zone. */
  from?: string | undefined;
  to?: string | undefined;
}

const pageSize = 50;

/** The latest first, also those that still go on. */
export const conversationsQuery = (filter: ConversationFilter, zone: string) => {
  const isDated = filter.from !== undefined || filter.to !== undefined;
  return infiniteQueryOptions({
    queryKey: queryKeys.conversations(isDated ? { ...filter, zone } : filter),
    queryFn: async ({ pageParam: offset }) =>
      body(api.GET("/v1/crm/conversations", { params: { query: { ...(await wishOf(filter, zone)), offset } } })),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.length < pageSize ? undefined : pages.length * pageSize),
    placeholderData: keepPreviousData,
  });
};

async function wishOf({ channel, outcome, emergencies, from, to }: ConversationFilter, zone: string) {
  return {
    limit: pageSize,
    ...(channel !== undefined && { channel }),
    ...(outcome !== undefined && { outcome }),
    ...(emergencies === true && { is_emergency: true }),
    ...(await stretchOf({ from, to }, zone)),
  };
}

/** Loaded only when somebody asks for days: the calendar of the business's zone is heavy. */
async function stretchOf(days: { from: string | undefined; to: string | undefined }, zone: string) {
  if (days.from === undefined && days.to === undefined) return {};
  const { stretchOfDays } = await import("./stretch-of-days.ts");
  return stretchOfDays(days, zone);
}

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.conversation(id),
    queryFn: () => body(api.GET("/v1/crm/conversations/{id}", { params: { path: { id } } })),
  });
