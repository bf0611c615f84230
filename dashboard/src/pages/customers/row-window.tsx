import { useNavigate } from "@tanstack/react-router";
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type MouseEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import type { Customer } from "../../api/types.ts";
import { Card } from "../../components/card.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { CustomerRow, rowHeight } from "./customer-row.tsx";

/** Which rows of a long list are drawn: those in sight, a few around, and the one that has the focus. */
export function useRowWindow(count: number) {
  const box = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop((box.current?.getBoundingClientRect().top ?? 0) + scrollY), []);
  const rangeExtractor = useCallback((range: Range) => {
    const focused = focusedRow(box.current);
    const places = defaultRangeExtractor(range);
    return focused === null || places.includes(focused) || focused >= range.count ? places : [...places, focused];
  }, []);
  const { range, getVirtualItems } = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan: 4,
    scrollMargin: top,
    rangeExtractor,
  });
  const places = getVirtualItems().map(({ index }) => index);
  return { box, places, start: range?.startIndex ?? 0, end: range?.endIndex ?? 0 };
}

function focusedRow(box: HTMLElement | null): number | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || box?.contains(focused) !== true) return null;
  const place = Number(focused.dataset.row);
  return Number.isNaN(place) ? null : place;
}

interface Props {
  box: RefObject<HTMLUListElement | null>;
  places: readonly number[];
  count: number;
  customerAt: (place: number) => Customer | undefined;
}

export function RowWindow({ box, places, count, customerAt }: Props) {
  const open = useOpenRow();
  return (
    <Card className="overflow-clip">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click. */}
      <ul
        ref={box}
        aria-label={m.nav_customers()}
        className="relative -mb-px"
        style={{ height: count * rowHeight }}
        onClick={open}
      >
        {places.map((place) => (
          <CustomerRow key={place} place={place} count={count} customer={customerAt(place)} />
        ))}
      </ul>
    </Card>
  );
}

/** One listener for all rows. A click that asks for a new tab stays the browser's. */
function useOpenRow() {
  const navigate = useNavigate();
  return (event: MouseEvent<HTMLElement>) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-customer]") : null;
    const id = row?.dataset.customer;
    if (id === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void navigate({ to: "/customers/$customerId", params: { customerId: id } });
  };
}
