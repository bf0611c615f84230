import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { m } from "../generated/paraglide/messages.js";
import { ErrorState } from "./error-state.tsx";

interface Props<T> {
  query: UseQueryResult<T>;
  /** The shape of what comes. */
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
}

/** What a query brings; its shape while it loads; what to do when it failed. Old data stays while new data loads. */
export function Loaded<T>({ query, skeleton, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div role="status" aria-label={m.loading()}>
      {skeleton}
    </div>
  );
}
