import { NewVisitDialog } from "./new-visit-dialog.tsx";
import type { useOpenDialog } from "./open-dialog.ts";
import { VisitDialog } from "./visit-dialog.tsx";

export default function CalendarDialogs({ dialog: { shown, close } }: { dialog: ReturnType<typeof useOpenDialog> }) {
  if (shown === null) return null;
  if (shown.kind === "new") return <NewVisitDialog start={shown.start} onClose={close} onEntered={close} />;
  const { visit, wishedStart, refusal } = shown;
  return <VisitDialog visit={visit} wishedStart={wishedStart} refusal={refusal} onClose={close} />;
}
