// Arrows lead from the search into the rows, along them, and back. Enter opens a row because it is a link.
import type { KeyboardEvent } from "react";

export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLElement)) return;
  const { currentTarget: box, target: from } = event;
  if (from.closest("[data-search], [data-row]") === null) return;
  event.preventDefault();
  const next = nextOf(box, from, step);
  // Keys may be faster than the rows that come into sight.
  if (next === null) requestAnimationFrame(() => nextOf(box, from, step)?.focus());
  else next.focus();
}

function nextOf(box: HTMLElement, from: HTMLElement, step: number): HTMLElement | null {
  const search = box.querySelector<HTMLElement>("[data-search]");
  if (from === search) return step > 0 ? firstInSight(box, search) : null;
  const place = Number(from.dataset.row);
  if (Number.isNaN(place)) return null;
  return place + step < 0 ? search : box.querySelector<HTMLElement>(`[data-row="${place + step}"]`);
}

function firstInSight(box: HTMLElement, search: HTMLElement): HTMLElement | null {
  const below = search.getBoundingClientRect().bottom;
  const rows = [...box.querySelectorAll<HTMLElement>("[data-row]")];
  const places = rows.map((row) => ({ row, top: row.getBoundingClientRect().top })).filter(({ top }) => top >= below);
  return places.toSorted((a, b) => a.top - b.top)[0]?.row ?? null;
}
