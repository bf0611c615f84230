import { Card } from "./card.tsx";
import { classNames } from "./class-names.ts";

/** One grey bar; `className` gives it the size of what comes. */
export function Bar({ className }: { className: string }) {
  return <div aria-hidden className={classNames("skeleton", className)} />;
}

/** A card with rows of two lines each: most of our lists. */
export function RowsSkeleton({ rows }: { rows: number }) {
  return (
    <Card className="divide-y divide-line">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move.
        <div key={row} className="grid gap-2 p-4">
          <Bar className="h-4 w-2/5" />
          <Bar className="h-3 w-3/5" />
        </div>
      ))}
    </Card>
  );
}
