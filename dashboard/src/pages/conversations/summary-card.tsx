import type { ConversationDetail } from "../../api/types.ts";
import { Card, Section } from "../../components/card.tsx";
import { AddressLink } from "../../components/contact-links.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { notSaid } from "./shown.ts";

type Summary = NonNullable<ConversationDetail["summary"]>;

/** In a few lines, for somebody with no time to read. */
export function SummaryCard({ summary }: { summary: ConversationDetail["summary"] }) {
  return (
    <Section title={m.conversations_summary()}>
      {summary === null ? (
        <p className="px-1 text-sm text-soft">{m.conversations_no_summary()}</p>
      ) : (
        <Written summary={summary} />
      )}
    </Section>
  );
}

function Written({ summary: { text, problem, next_step, address } }: { summary: Summary }) {
  return (
    <Card className="grid gap-3 p-4">
      <p className="font-medium">{text}</p>
      <dl className="grid gap-2">
        {problem !== notSaid && (
          <div>
            <dt className="text-sm text-soft">{m.conversations_what()}</dt>
            <dd>{problem}</dd>
          </div>
        )}
        <div>
          <dt className="text-sm text-soft">{m.conversations_next_step()}</dt>
          <dd>{next_step}</dd>
        </div>
        {address !== notSaid && (
          <div>
            <dt className="text-sm text-soft">{m.fact_address()}</dt>
            <dd>
              <AddressLink address={address} />
            </dd>
          </div>
        )}
      </dl>
    </Card>
  );
}
