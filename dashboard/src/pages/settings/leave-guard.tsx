import { useBlocker } from "@tanstack/react-router";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { listed } from "./section-shape.ts";

/** Asks before what was typed is lost. Closing the window asks in the browser's own words. */
export function LeaveGuard({ unsaved }: { unsaved: readonly string[] }) {
  const isUnsaved = unsaved.length > 0;
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isUnsaved && current.pathname !== next.pathname,
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  });
  if (blocker.status !== "blocked") return null;
  return (
    <Dialog
      isOpen
      onClose={blocker.reset}
      title={m.settings_leave_title()}
      footer={
        <>
          <Button onClick={blocker.proceed}>{m.settings_leave()}</Button>
          <Button kind="primary" onClick={blocker.reset}>
            {m.settings_stay()}
          </Button>
        </>
      }
    >
      <p>{m.settings_leave_text({ sections: listed(unsaved) })}</p>
    </Dialog>
  );
}
