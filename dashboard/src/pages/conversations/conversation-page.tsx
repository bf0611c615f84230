import { Link, useParams } from "@tanstack/react-router";
import { ChevronLeft } from "lucide-react";
import { ErrorState } from "../../components/error-state.tsx";
import { Page } from "../../components/page.tsx";
import { RowsSkeleton } from "../../components/skeleton.tsx";
import { personName } from "../../format/person-name.ts";
import { m } from "../../generated/paraglide/messages.js";
import { ConversationAside } from "./conversation-aside.tsx";
import { Headline } from "./headline.tsx";
import { Transcript } from "./transcript.tsx";
import { useConversation } from "./use-conversation.ts";

/** Every word of one conversation, and what it came to. While it goes on, it is read along. */
export function ConversationPage() {
  const { conversationId } = useParams({ from: "/shell/conversations/$conversationId" });
  return <OneConversation key={conversationId} id={conversationId} />;
}

function OneConversation({ id }: { id: string }) {
  const { query, record, shown } = useConversation(id);
  const title = shown === null ? m.conversations_conversation() : personName(shown.name, shown.peer);
  return (
    <Page title={title} lead={<BackLink />}>
      {shown === null ? (
        <Pending error={query.isError ? query.error : null} onRetry={() => void query.refetch()} />
      ) : (
        <>
          <Headline shown={shown} isFlagged={record?.flagged_for_review === true} />
          <div className="grid items-start gap-6 md:grid-cols-[minmax(0,1fr)_20rem] md:gap-8">
            {/* While somebody speaks, the words come first on a phone too. */}
            <div className={shown.endedAt === null ? "order-2" : "md:order-2"}>
              <ConversationAside shown={shown} record={record} />
            </div>
            <Transcript shown={shown} />
          </div>
        </>
      )}
    </Page>
  );
}

function Pending({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (error !== null) return <ErrorState error={error} onRetry={onRetry} />;
  return (
    <div role="status" aria-label={m.loading()}>
      <RowsSkeleton rows={5} />
    </div>
  );
}

function BackLink() {
  return (
    <Link
      to="/conversations"
      className="-ml-1 inline-flex min-h-8 items-center text-sm text-accent underline-offset-4 hover:underline"
    >
      <ChevronLeft aria-hidden className="size-4" />
      {m.conversations_all()}
    </Link>
  );
}
