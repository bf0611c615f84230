import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { problemText } from "../../components/problem-text.ts";
import { m } from "../../generated/paraglide/messages.js";

interface Props {
  title: string;
  /** What it brings about. */
  text: string;
  action: string;
  onConfirm: () => Promise<void>;
  onClose: () => void;
}

/** Asks once before something that cannot be taken back at a touch. */
export function ConfirmDialog({ title, text, action, onConfirm, onClose }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const confirm = async () => {
    setBusy(true);
    try {
      await onConfirm();
    } catch (error) {
      setFailure(problemText(error));
      setBusy(false);
    }
  };
  const footer = (
    <>
      <Button onClick={onClose}>{m.cancel()}</Button>
      <Button kind="primary" isBusy={isBusy} onClick={() => void confirm()}>
        {action}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={title} footer={footer}>
      <p>{text}</p>
      <div role="alert">{failure !== null && <p className="mt-3 font-medium text-needs">{failure}</p>}</div>
    </Dialog>
  );
}
