import type { QueryClient } from "@tanstack/react-query";
import { setCallback } from "../../api/callbacks.ts";
import { toProblem } from "../../api/problem.ts";
import type { Callback } from "../../api/types.ts";
import { problemText } from "../../components/problem-text.ts";
import { showToast } from "../../components/toast-store.ts";
import { personName } from "../../format/person-name.ts";
import { m } from "../../generated/paraglide/messages.js";

/** Takes somebody off the list at once; when the API has agreed, says so and offers to put them back. */
export function finishCallback(queryClient: QueryClient, callback: Callback): void {
  const name = personName(callback.name, callback.phone);
  const undo = () =>
    setCallback(
      queryClient,
      { callback, status: "PENDING" },
      { onFailed: (error) => tellFailure(error, name, m.today_undo_failed_toast) },
    );
  const told = {
    onDone: () =>
      showToast({ text: m.today_done_toast({ name }), action: { label: m.undo(), run: () => void undo() } }),
    onFailed: (error: Error) => tellFailure(error, name, m.today_failed_toast),
  };
  void setCallback(queryClient, { callback, status: "COMPLETED" }, told);
}

function tellFailure(error: Error, name: string, text: (inputs: { name: string; problem: string }) => string): void {
  const hasAskedAgain = toProblem(error).code === "conflict";
  showToast({
    text: hasAskedAgain ? m.today_asked_again_toast({ name }) : text({ name, problem: problemText(error) }),
  });
}
