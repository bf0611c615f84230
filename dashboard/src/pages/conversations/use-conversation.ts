import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { conversationQuery } from "../../api/conversations.ts";
import { useLive } from "../../api/live/live.ts";
import { queryKeys } from "../../api/query-keys.ts";
import { shownOf } from "./shown.ts";

/** While somebody speaks and no live view tells of it. */
const oftenMs = 5_000;

/** A conversation as it stands now; its record is read again as soon as it ends. */
export function useConversation(id: string) {
  const queryClient = useQueryClient();
  const live = useLive().conversations.find((one) => one.id === id);
  const isLive = live !== undefined && live.endedAt === null;
  const query = useQuery({
    ...conversationQuery(id),
    refetchInterval: ({ state: { data } }) => (data?.ended_at === null && !isLive ? oftenMs : false),
  });
  const hasEnded = live !== undefined && !isLive;
  useEffect(() => {
    if (hasEnded) void queryClient.invalidateQueries({ queryKey: queryKeys.conversation(id) });
  }, [hasEnded, id, queryClient]);
  return { query, record: query.data, shown: shownOf(query.data, live) };
}
