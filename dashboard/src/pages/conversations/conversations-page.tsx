import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useZone } from "../../api/business.ts";
import { type ConversationFilter, conversationsQuery } from "../../api/conversations.ts";
import { useRefreshInterval } from "../../api/live/live.ts";
import { Page } from "../../components/page.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { ConversationFilters } from "./conversation-filters.tsx";
import { ConversationList } from "./conversation-list.tsx";
import { readFilter } from "./filter.ts";

/** Every call, text and chat, the latest first. */
export function ConversationsPage() {
  const filter = useSearch({ from: "/shell/conversations" });
  const navigate = useNavigate({ from: "/conversations" });
  const refetchInterval = useRefreshInterval();
  const query = useInfiniteQuery({ ...conversationsQuery(filter, useZone()), refetchInterval });
  const change = (wish: ConversationFilter) =>
    void navigate({
      to: "/conversations",
      search: readFilter({ ...filter, ...wish }),
      replace: true,
      resetScroll: false,
    });
  const clear = () => void navigate({ to: "/conversations", search: {}, replace: true });
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <Page title={m.nav_conversations()}>
      <ConversationFilters filter={filter} onChange={change} onClear={clear} />
      <ConversationList query={query} isFiltered={isFiltered} onClear={clear} />
    </Page>
  );
}
