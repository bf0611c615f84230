import { useChangeVisit } from "../../api/visits.ts";
import { closeToast, showToast } from "../../components/toast-store.ts";
import { useFormat } from "../../format/use-format.ts";
import { m } from "../../generated/paraglide/messages.js";
import type { OpenDialog } from "./open-dialog.ts";
import { refusalOf } from "./refusal.ts";
import type { Move } from "./visit-calendar.tsx";

/** Moves a visit to where it was dragged. When that is refused it snaps back, and its dialog says why. */
export function useMoveVisit(onOpen: (dialog: OpenDialog) => void): (move: Move) => void {
  const format = useFormat();
  const change = useChangeVisit();
  return ({ visit, start, end, revert }) => {
    const wish = { version: visit.version, start_time: start, end_time: end };
    change.mutate(
      { id: visit.id, change: wish },
      {
        onSuccess: (moved) => {
          const time = `${format.shortDay(moved.start_time)}, ${format.clockRange(moved.start_time, moved.end_time)}`;
          showToast({ text: m.calendar_moved({ time }) });
        },
        onError: (error) => {
          revert();
          closeToast();
          const refusal = refusalOf(error);
          if (refusal.kind === "changed") onOpen({ kind: "visit", visit: refusal.current, refusal });
          else onOpen({ kind: "visit", visit, wishedStart: start, refusal });
        },
      },
    );
  };
}
