import { Card } from "../../components/card.tsx";
import { Bar } from "../../components/skeleton.tsx";

export function SettingsSkeleton() {
  return (
    <div className="grid max-w-3xl gap-6 md:ml-56">
      {["business", "greeting"].map((part) => (
        <div key={part} className="grid gap-2">
          <Bar className="h-5 w-32" />
          <Card className="grid gap-4 p-4">
            <Bar className="h-4 w-3/5" />
            <Bar className="h-11 w-full" />
            <Bar className="h-11 w-full" />
            <Bar className="h-9 w-24 justify-self-end" />
          </Card>
        </div>
      ))}
    </div>
  );
}
