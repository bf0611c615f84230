import { QueryClient } from "@tanstack/react-query";
import { toProblem } from "./api/problem.ts";

/** Answers that will not change by asking again. */
const isFinal = (status: number) => status >= 400 && status < 500 && status !== 429;

export const queryClient = new QueryClient({
  defaultOptions: {
    // Without a network a change fails at once and says so; it does not wait for one unseen.
    mutations: { networkMode: "always" },
    queries: {
      // Live news makes data old; without news it is read again when the page is looked at again.
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && !isFinal(toProblem(error).status),
    },
  },
});
