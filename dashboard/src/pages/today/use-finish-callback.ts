import { useQueryClient } from "@tanstack/react-query";
import type { Callback } from "../../api/types.ts";
import { finishCallback } from "./finish-callback.ts";

/** Takes somebody off the list, and keeps the focus when their button goes away with its row. */
export function useFinishCallback(): (callback: Callback) => void {
  const queryClient = useQueryClient();
  return (callback) => {
    finishCallback(queryClient, callback);
    document.getElementById("needs-you")?.focus();
  };
}
