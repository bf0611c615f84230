import { useQuery } from "@tanstack/react-query";
import { callbacksQuery } from "../api/callbacks.ts";

/** How many people wait for the owner. */
export function useWaiting(): number {
  return useQuery(callbacksQuery).data?.items.length ?? 0;
}
