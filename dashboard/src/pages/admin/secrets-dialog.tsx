import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { CopyButton } from "../../components/copy-button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { keyName, keyWord } from "./key-names.ts";
import type { OpenDialog } from "./open-dialog.ts";

interface Props {
  dialog: Extract<OpenDialog, { kind: "secrets" }>;
  onClose: () => void;
}

/** New secrets, this once. A slip of the finger does not lose them: only the second try closes. */
export function SecretsDialog({ dialog: { title, note, secrets }, onClose }: Props) {
  const [isAsked, setAsked] = useState(false);
  return (
    <Dialog
      isOpen
      onClose={() => (isAsked ? onClose() : setAsked(true))}
      title={title}
      footer={
        <Button kind="primary" onClick={onClose}>
          {m.admin_secrets_done()}
        </Button>
      }
    >
      <p className="rounded-md border border-needs-line bg-needs-wash p-3 font-medium text-needs">
        {m.admin_secrets_warning()}
      </p>
      <dl className="mt-4 grid gap-4">
        {secrets.map(({ kind, value }) => (
          <div key={kind} className="grid gap-1">
            <dt className="text-sm font-medium">{keyName(kind)}</dt>
            <dd className="grid grid-cols-[1fr_auto] items-center gap-2">
              <code className="rounded-md bg-sunken p-2 font-mono text-sm break-all select-all">{value}</code>
              <CopyButton text={value} label={m.admin_copy_secret({ key: keyWord(kind) })} />
            </dd>
          </div>
        ))}
      </dl>
      {note !== undefined && <p className="mt-4 text-soft">{note}</p>}
      <div role="alert">{isAsked && <p className="mt-4 font-medium text-needs">{m.admin_secrets_sure()}</p>}</div>
    </Dialog>
  );
}
