import type { KeyKind } from "../../api/platform.ts";
import type { PlatformBusiness } from "../../api/types.ts";
import { Button } from "../../components/button.tsx";
import { useFormat } from "../../format/use-format.ts";
import { m } from "../../generated/paraglide/messages.js";
import { keyName, keyWord } from "./key-names.ts";
import type { OpenDialog } from "./open-dialog.ts";

const kinds: readonly KeyKind[] = ["api_key", "owner_token", "widget_token"];

interface Props {
  business: PlatformBusiness;
  onOpen: (dialog: OpenDialog) => void;
}

/** Each key by how it begins and ends: enough to tell it, too little to use it. */
export function BusinessKeys({ business, onOpen }: Props) {
  return (
    <ul aria-label={m.admin_keys()} className="divide-y divide-line">
      {kinds.map((kind) => (
        <KeyRow key={kind} kind={kind} business={business} onOpen={onOpen} />
      ))}
    </ul>
  );
}

function KeyRow({ kind, business, onOpen }: Props & { kind: KeyKind }) {
  const format = useFormat();
  const inForce = business.keys.filter((key) => key.kind === kind);
  const isNew = inForce.length === 0;
  const named = { key: keyWord(kind), business: business.name };
  return (
    <li className="flex items-center gap-3 px-4 py-2">
      <div className="min-w-0 flex-1">
        <p className="font-medium">{keyName(kind)}</p>
        {isNew && <p className="text-sm text-soft">{m.admin_not_issued()}</p>}
        {inForce.map(({ prefix, last_four, created_at }) => (
          <p key={last_four} className="text-sm text-soft">
            <span className="font-mono">
              {prefix}…{last_four}
            </span>{" "}
            · {m.admin_issued({ date: format.date(created_at) })}
          </p>
        ))}
      </div>
      <Button
        kind="quiet"
        aria-label={isNew ? m.admin_issue_this(named) : m.admin_renew_this(named)}
        onClick={() => onOpen({ kind: "renew", business, key: kind, isNew })}
      >
        {isNew ? m.admin_issue() : m.admin_renew()}
      </Button>
    </li>
  );
}
