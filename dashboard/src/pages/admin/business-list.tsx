import type { PlatformBusiness } from "../../api/types.ts";
import { Badge } from "../../components/badge.tsx";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { phone } from "../../format/phone.ts";
import { m } from "../../generated/paraglide/messages.js";
import { BusinessKeys } from "./business-keys.tsx";
import type { OpenDialog } from "./open-dialog.ts";

interface ListProps {
  businesses: readonly PlatformBusiness[];
  onOpen: (dialog: OpenDialog) => void;
}

export function BusinessList({ businesses, onOpen }: ListProps) {
  if (businesses.length === 0) return <EmptyState title={m.admin_none()}>{m.admin_none_text()}</EmptyState>;
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {businesses.map((business) => (
        <li key={business.id}>
          <BusinessCard business={business} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

function BusinessCard({ business, onOpen }: { business: PlatformBusiness; onOpen: ListProps["onOpen"] }) {
  const { id, name, status, numbers } = business;
  const isActive = status === "ACTIVE";
  return (
    <Card role="group" aria-label={name} className="divide-y divide-line">
      <div className="flex items-start gap-3 p-4">
        <div className="min-w-0 flex-1">
          <h2 className="flex flex-wrap items-center gap-2 text-base font-semibold">
            {name}
            <Badge tone={isActive ? "accent" : "plain"}>{isActive ? m.admin_active() : m.admin_suspended()}</Badge>
          </h2>
          <p>{numbers.length === 0 ? m.admin_no_number() : numbers.map(phone).join(", ")}</p>
          <p className="font-mono text-sm text-soft">{id}</p>
        </div>
        <Button
          aria-label={isActive ? m.admin_suspend_this({ business: name }) : m.admin_reactivate_this({ business: name })}
          onClick={() => onOpen({ kind: "status", business })}
        >
          {isActive ? m.admin_suspend() : m.admin_reactivate()}
        </Button>
      </div>
      <BusinessKeys business={business} onOpen={onOpen} />
    </Card>
  );
}
