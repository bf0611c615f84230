import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ConversationDetail } from "../../api/types.ts";
import { Badge } from "../../components/badge.tsx";
import { Card, Section } from "../../components/card.tsx";
import { CallLink, PhoneLink, TextLink } from "../../components/contact-links.tsx";
import { channelName } from "../../format/names.ts";
import { personName } from "../../format/person-name.ts";
import { m } from "../../generated/paraglide/messages.js";
import { BookedVisits } from "./booked-visits.tsx";
import type { Shown } from "./shown.ts";
import { SummaryCard } from "./summary-card.tsx";

interface Props {
  shown: Shown;
  /** Not there while it is read for the first time. */
  record: ConversationDetail | undefined;
}

/** What it came to, who it was with, which visits were booked. */
export function ConversationAside({ shown, record }: Props) {
  return (
    <div className="grid gap-6">
      {shown.endedAt !== null && <SummaryCard summary={record?.summary ?? null} />}
      {record !== undefined && record.appointments.length > 0 && <BookedVisits visits={record.appointments} />}
      <Person shown={shown} record={record} />
      {record !== undefined && record.notes !== null && (
        <Section title={m.conversations_notes()}>
          <Card className="p-4 whitespace-pre-line">{record.notes}</Card>
        </Section>
      )}
    </div>
  );
}

function Person({ shown, record }: Props) {
  const { peer, channel, language } = shown;
  const name = personName(shown.name, peer);
  const number = peer?.startsWith("+") === true ? peer : null;
  const customerId = record?.customer_id ?? null;
  return (
    <Section title={m.conversations_person()}>
      <Card className="grid gap-3 p-4">
        {number !== null && (
          <div className="flex gap-2">
            <CallLink name={name} number={number} kind="secondary" />
            <TextLink name={name} number={number} />
          </div>
        )}
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
          {customerId !== null && (
            <Detail name={m.conversations_customer()}>
              <CustomerLink id={customerId} name={name} />
            </Detail>
          )}
          {number !== null && (
            <Detail name={m.fact_phone()}>
              <PhoneLink number={number} />
            </Detail>
          )}
          <Detail name={m.conversations_channel()}>{channelName(channel)}</Detail>
          <Detail name={m.conversations_language()}>{languageName(language)}</Detail>
        </dl>
        {record !== undefined && record.tags.length > 0 && (
          <p className="flex flex-wrap gap-1">
            {record.tags.map((tag) => (
              <Badge key={tag}>{tag}</Badge>
            ))}
          </p>
        )}
      </Card>
    </Section>
  );
}

function languageName(language: string): string {
  return language === "es" ? m.conversations_spanish() : m.conversations_english();
}

function CustomerLink({ id, name }: { id: string; name: string }) {
  return (
    <Link
      to="/customers/$customerId"
      params={{ customerId: id }}
      className="inline-block min-h-6 text-accent underline-offset-4 hover:underline"
    >
      {name}
    </Link>
  );
}

function Detail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
