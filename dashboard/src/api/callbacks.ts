import { MutationObserver, type QueryClient, queryOptions } from "@tanstack/react-query";
import { api, body } from "./client.ts";
import { toProblem } from "./problem.ts";
import { queryKeys } from "./query-keys.ts";
import type { Callback } from "./types.ts";

interface CallbackList {
  items: Callback[];
}

export const callbacksQuery = queryOptions({
  queryKey: queryKeys.callbacks,
  queryFn: () => body(api.GET("/v1/owner/callbacks")),
});

export interface CallbackChange {
  callback: Callback;
  status: "PENDING" | "COMPLETED";
}

interface Told {
  onDone?: () => void;
  onFailed: (error: Error) => void;
}

/**
 * Sets a callback's status, one change of it after the other. The list shows it at once, and shows it as it was when
 * the API refuses: so it does when they have asked again since `callback` was read.
 */
export async function setCallback(queryClient: QueryClient, change: CallbackChange, told: Told): Promise<void> {
  const { callback, status } = change;
  const show = (shown: Callback) =>
    queryClient.setQueryData<CallbackList>(queryKeys.callbacks, (list) => withCallback(list, shown));
  const observer = new MutationObserver(queryClient, {
    scope: { id: callback.id },
    mutationFn: () =>
      body(
        api.PATCH("/v1/owner/callbacks/{key}", {
          params: { path: { key: callback.id } },
          body: { status, attempts: callback.attempts },
        }),
      ),
    onMutate: async () => {
      await queryClient.cancelQueries({ queryKey: queryKeys.callbacks });
      show({ ...callback, status });
    },
    onSuccess: () => told.onDone?.(),
    onError: (error) => {
      const current = toProblem(error).details.current as Callback | undefined;
      show(current ?? { ...callback, status: status === "PENDING" ? "COMPLETED" : "PENDING" });
      told.onFailed(error);
    },
    onSettled: () => void queryClient.invalidateQueries({ queryKey: queryKeys.callbacks }),
  });
  // onError has said what there is to say.
  await observer.mutate().catch(() => {});
  observer.reset();
}

/** The list holds those who still wait, the latest first. A row that is newer than this one stays as it is. */
function withCallback(list: CallbackList | undefined, callback: Callback) {
  const isOld = list?.items.some(({ id, attempts }) => id === callback.id && attempts > callback.attempts);
  if (list === undefined || isOld) return list;
  const others = list.items.filter(({ id }) => id !== callback.id);
  if (callback.status !== "PENDING") return { items: others };
  return { items: [...others, callback].toSorted((a, b) => b.last_seen.localeCompare(a.last_seen)) };
}
