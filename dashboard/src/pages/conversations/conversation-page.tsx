import { useParams } from "@tanstack/react-router";
import { Page } from "../../components/page.tsx";
import { RowsSkeleton } from "../../components/skeleton.tsx";
import { m } from "../../generated/paraglide/messages.js";

export function ConversationPage() {
  const { conversationId } = useParams({ from: "/shell/conversations/$conversationId" });
  return (
    <Page title={m.nav_conversations()} lead={conversationId}>
      <RowsSkeleton rows={4} />
    </Page>
  );
}
