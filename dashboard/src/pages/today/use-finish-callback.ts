import { useSetCallback } from "../../api/callbacks.ts";
import type { Callback } from "../../api/types.ts";
import { problemText } from "../../components/problem-text.ts";
import { showToast } from "../../components/toast-store.ts";
import { phone } from "../../format/phone.ts";
import { m } from "../../generated/paraglide/messages.js";

/** The name to call somebody by: their own, else their number. */
export function callerName({ name, phone: number }: { name: string | null; phone: string | null }): string {
  if (name !== null && name !== "") return name;
  return number === null ? m.unknown_caller() : phone(number);
}

/** Takes somebody off the list at once, and offers to put them back. */
export function useFinishCallback(): (callback: Callback) => void {
  const { mutate } = useSetCallback(({ callback }, error) =>
    showToast({ text: m.today_failed_toast({ name: callerName(callback), problem: problemText(error) }) }),
  );
  return (callback) => {
    mutate({ callback, status: "COMPLETED" });
    showToast({
      text: m.today_done_toast({ name: callerName(callback) }),
      action: { label: m.undo(), run: () => mutate({ callback, status: "PENDING" }) },
    });
    // The button that had the focus goes away with its row.
    document.getElementById("needs-you")?.focus();
  };
}
