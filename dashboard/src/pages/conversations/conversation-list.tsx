import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useLive } from "../../api/live/live.ts";
import type { Conversation } from "../../api/types.ts";
import { Button, buttonClass } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { ErrorState } from "../../components/error-state.tsx";
import { RowsSkeleton } from "../../components/skeleton.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { ConversationRow } from "./conversation-row.tsx";

interface Props {
  query: UseInfiniteQueryResult<InfiniteData<Conversation[]>>;
  isFiltered: boolean;
  onClear: () => void;
}

export function ConversationList({ query, isFiltered, onClear }: Props) {
  const { data, isError, error, refetch } = query;
  const { conversations: live } = useLive();
  if (data === undefined) {
    if (isError) return <ErrorState error={error} onRetry={() => void refetch()} />;
    return (
      <div role="status" aria-label={m.loading()}>
        <RowsSkeleton rows={6} />
      </div>
    );
  }
  const conversations = eachOnce(data.pages.flat());
  if (conversations.length === 0) return isFiltered ? <NothingFits onClear={onClear} /> : <NothingYet />;
  return (
    <>
      <Card className="overflow-clip">
        <ul
          aria-label={m.nav_conversations()}
          aria-busy={query.isPlaceholderData}
          className="divide-y divide-line aria-busy:opacity-60"
        >
          {conversations.map((one) => (
            <ConversationRow key={one.id} conversation={one} live={live.find(({ id }) => id === one.id)} />
          ))}
        </ul>
      </Card>
      <More query={query} />
    </>
  );
}

/** A call that came in meanwhile moves the others to the next page, where they stand again. */
function eachOnce(conversations: readonly Conversation[]): Conversation[] {
  return [...new Map(conversations.map((one) => [one.id, one])).values()];
}

function More({
  query: { hasNextPage, fetchNextPage, isFetchingNextPage, isFetchNextPageError, error },
}: Pick<Props, "query">) {
  if (isFetchNextPageError) return <ErrorState error={error} onRetry={() => void fetchNextPage()} />;
  if (!hasNextPage) return null;
  return (
    <div className="mt-4 flex justify-center">
      <Button isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {m.conversations_more()}
      </Button>
    </div>
  );
}

function NothingFits({ onClear }: { onClear: () => void }) {
  return (
    <EmptyState
      title={m.conversations_none_title()}
      action={<Button onClick={onClear}>{m.conversations_clear()}</Button>}
    >
      {m.conversations_none_text()}
    </EmptyState>
  );
}

function NothingYet() {
  const action = (
    <Link to="/try-it" className={buttonClass("secondary")}>
      {m.conversations_try_it()}
    </Link>
  );
  return (
    <EmptyState title={m.conversations_empty_title()} action={action}>
      {m.conversations_empty_text()}
    </EmptyState>
  );
}
