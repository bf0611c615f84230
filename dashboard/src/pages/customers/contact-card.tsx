import { Mail } from "lucide-react";
import type { ReactNode } from "react";
import type { Customer } from "../../api/types.ts";
import { Badge } from "../../components/badge.tsx";
import { Card } from "../../components/card.tsx";
import { AddressLink, CallLink, PhoneLink, TextLink } from "../../components/contact-links.tsx";
import { Day } from "../../components/time.tsx";
import { personName } from "../../format/person-name.ts";
import { m } from "../../generated/paraglide/messages.js";

/** How to reach somebody, and where they live. */
export function ContactCard({ customer }: { customer: Customer }) {
  const { phone: number, email, address, tags, created_at } = customer;
  const name = personName(customer.name, number);
  return (
    <Card className="grid gap-4 p-4">
      {number !== null && (
        <div className="flex gap-2 *:flex-1 md:*:flex-none">
          <CallLink name={name} number={number} />
          <TextLink name={name} number={number} />
        </div>
      )}
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        <Detail name={m.fact_phone()}>{number === null ? m.number_withheld() : <PhoneLink number={number} />}</Detail>
        {email !== null && (
          <Detail name={m.customers_email()}>
            <MailLink email={email} />
          </Detail>
        )}
        {address !== null && (
          <Detail name={m.fact_address()}>
            <AddressLink address={address} />
          </Detail>
        )}
        <Detail name={m.customers_since()}>
          <Day at={created_at} />
        </Detail>
      </dl>
      {tags.length > 0 && (
        <ul aria-label={m.customers_tags()} className="flex flex-wrap gap-1">
          {tags.map((tag) => (
            <li key={tag}>
              <Badge>{tag}</Badge>
            </li>
          ))}
        </ul>
      )}
    </Card>
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

function MailLink({ email }: { email: string }) {
  return (
    <a href={`mailto:${encodeURIComponent(email)}`} className="inline-block min-h-6 underline-offset-4 hover:underline">
      <Mail aria-hidden className="mr-1 inline size-3.5 align-[-0.125em] text-soft" />
      {email}
    </a>
  );
}
