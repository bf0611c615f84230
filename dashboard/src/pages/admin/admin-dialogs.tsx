import { rotateSecret, setBusinessStatus, useRefreshBusinesses } from "../../api/platform.ts";
import { showToast } from "../../components/toast-store.ts";
import { m } from "../../generated/paraglide/messages.js";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { keyWord } from "./key-names.ts";
import { NewBusinessDialog } from "./new-business-dialog.tsx";
import type { OpenDialog } from "./open-dialog.ts";
import { SecretsDialog } from "./secrets-dialog.tsx";

interface Props {
  dialog: OpenDialog | null;
  onChange: (dialog: OpenDialog | null) => void;
}

type Of<K extends OpenDialog["kind"]> = Extract<OpenDialog, { kind: K }>;

export function AdminDialogs({ dialog, onChange }: Props) {
  const close = () => onChange(null);
  switch (dialog?.kind) {
    case "create":
      return <NewBusinessDialog onClose={close} onMade={onChange} />;
    case "secrets":
      return <SecretsDialog dialog={dialog} onClose={close} />;
    case "status":
      return <StatusDialog dialog={dialog} onClose={close} />;
    case "renew":
      return <RenewDialog dialog={dialog} onClose={close} onRenewed={onChange} />;
    case undefined:
      return null;
  }
}

function StatusDialog({ dialog: { business }, onClose }: { dialog: Of<"status">; onClose: () => void }) {
  const refresh = useRefreshBusinesses();
  const named = { business: business.name };
  const isActive = business.status === "ACTIVE";
  const confirm = async () => {
    await setBusinessStatus(business.id, isActive ? "SUSPENDED" : "ACTIVE");
    refresh();
    showToast({ text: isActive ? m.admin_suspended_done(named) : m.admin_reactivated_done(named) });
    onClose();
  };
  return (
    <ConfirmDialog
      title={isActive ? m.admin_suspend_title(named) : m.admin_reactivate_title(named)}
      text={isActive ? m.admin_suspend_text(named) : m.admin_reactivate_text(named)}
      action={isActive ? m.admin_suspend() : m.admin_reactivate()}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}

interface RenewProps {
  dialog: Of<"renew">;
  onClose: () => void;
  onRenewed: (dialog: Of<"secrets">) => void;
}

function RenewDialog({ dialog: { business, key, isNew }, onClose, onRenewed }: RenewProps) {
  const refresh = useRefreshBusinesses();
  const named = { key: keyWord(key), business: business.name };
  const confirm = async () => {
    const secret = await rotateSecret(business.id, key);
    refresh();
    onRenewed({ kind: "secrets", title: m.admin_secrets_renewed(named), secrets: [secret] });
  };
  return (
    <ConfirmDialog
      title={isNew ? m.admin_issue_this(named) : m.admin_renew_title(named)}
      text={isNew ? m.admin_issue_text() : m.admin_renew_text()}
      action={isNew ? m.admin_issue() : m.admin_renew()}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
