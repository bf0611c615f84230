import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "./client.ts";
import { queryKeys } from "./query-keys.ts";
import type { Callback } from "./types.ts";

interface CallbackList {
  items: Callback[];
}

export const callbacksQuery = queryOptions({
  queryKey: queryKeys.callbacks,
  queryFn: () => body(api.GET("/v1/owner/callbacks")),
});

export type CallbackStatus = "PENDING" | "COMPLETED" | "UNREACHABLE";

interface Change {
  callback: Callback;
  status: CallbackStatus;
}

/** Sets a callback's status. The list shows it at once, and shows it as it was when the API refuses. */
export function useSetCallback(onFailed: (change: Change, error: Error) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ callback, status }: Change) =>
      body(api.PATCH("/v1/owner/callbacks/{key}", { params: { path: { key: callback.id } }, body: { status } })),
    onMutate: async ({ callback, status }) => {
      await queryClient.cancelQueries({ queryKey: queryKeys.callbacks });
      const before = queryClient.getQueryData<CallbackList>(queryKeys.callbacks);
      queryClient.setQueryData<CallbackList>(queryKeys.callbacks, (list) => withStatus(list, callback, status));
      return { before };
    },
    onError: (error, change, context) => {
      queryClient.setQueryData(queryKeys.callbacks, context?.before);
      onFailed(change, error);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.callbacks }),
  });
}

/** The list holds those who still wait, the latest first. */
function withStatus(list: CallbackList | undefined, callback: Callback, status: CallbackStatus) {
  if (list === undefined) return list;
  const others = list.items.filter(({ id }) => id !== callback.id);
  if (status !== "PENDING") return { items: others };
  return { items: [...others, callback].toSorted((a, b) => b.last_seen.localeCompare(a.last_seen)) };
}
