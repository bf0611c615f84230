import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Appointment } from "../../api/types.ts";
import { Badge } from "../../components/badge.tsx";
import { AddressLink, PhoneLink } from "../../components/contact-links.tsx";
import { visitStatusName } from "../../format/names.ts";
import { m } from "../../generated/paraglide/messages.js";

const linkClass = "inline-flex min-h-6 items-center text-accent underline-offset-4 hover:underline";

/** What stands, and the ways to the customer and to the call that it came from. */
export function VisitDetails({ visit }: { visit: Appointment }) {
  const { customer_id, conversation_id, contact_phone, address, description } = visit;
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap gap-2">
        <Badge tone={visit.status === "CONFIRMED" ? "accent" : "plain"}>{visitStatusName(visit.status)}</Badge>
        {visit.is_emergency && <Badge tone="emergency">{m.emergency()}</Badge>}
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {contact_phone !== null && (
          <Detail name={m.fact_phone()}>
            <PhoneLink number={contact_phone} />
          </Detail>
        )}
        {address !== null && (
          <Detail name={m.fact_address()}>
            <AddressLink address={address} />
          </Detail>
        )}
        {description !== null && <Detail name={m.calendar_note()}>{description}</Detail>}
      </dl>
      <p className="flex flex-wrap gap-x-4">
        <Link to="/customers/$customerId" params={{ customerId: customer_id }} className={linkClass}>
          {m.calendar_open_customer()}
        </Link>
        {conversation_id !== null && (
          <Link to="/conversations/$conversationId" params={{ conversationId: conversation_id }} className={linkClass}>
            {m.calendar_open_conversation()}
          </Link>
        )}
      </p>
    </div>
  );
}

function Detail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 whitespace-pre-line">{children}</dd>
    </>
  );
}
