import { Bar, RowsSkeleton } from "../components/skeleton.tsx";
import { m } from "../generated/paraglide/messages.js";

/** While a page's code is on its way. */
export function PageSkeleton() {
  return (
    <div role="status" className="mx-auto w-full max-w-6xl px-4 py-4 md:px-8 md:py-6">
      <h1 className="sr-only">{m.loading()}</h1>
      <Bar className="mb-6 h-8 w-48" />
      <RowsSkeleton rows={4} />
    </div>
  );
}

/** While it is not known who asks. */
export function ShellSkeleton() {
  return (
    <main>
      <PageSkeleton />
    </main>
  );
}
