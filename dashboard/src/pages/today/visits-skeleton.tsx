import { Card } from "../../components/card.tsx";
import { Bar } from "../../components/skeleton.tsx";

/** The shape of a day: a time on the left, two or three lines beside it. */
export function VisitsSkeleton({ rows }: { rows: number }) {
  return (
    <Card className="divide-y divide-line">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move.
        <div key={row} className="flex gap-4 p-4">
          <Bar className="h-4 w-16" />
          <div className="grid flex-1 gap-2">
            <Bar className="h-4 w-2/5" />
            <Bar className="h-3 w-3/5" />
            <Bar className="h-3 w-4/5" />
          </div>
        </div>
      ))}
    </Card>
  );
}
