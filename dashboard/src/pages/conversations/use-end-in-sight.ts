import { type RefObject, useEffect, useRef } from "react";

/** So near the end somebody reads along. */
const nearPx = 160;

/** Keeps the newest words in sight, unless somebody has scrolled up to read. */
export function useEndInSight(turns: number, isOngoing: boolean): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  const isNear = useRef(false);
  useEffect(() => {
    if (!isOngoing) return;
    const look = () => {
      isNear.current = (end.current?.getBoundingClientRect().bottom ?? 0) < innerHeight + nearPx;
    };
    look();
    addEventListener("scroll", look, { passive: true });
    return () => removeEventListener("scroll", look);
  }, [isOngoing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new words are what moves the page.
  useEffect(() => {
    if (isOngoing && isNear.current) end.current?.scrollIntoView({ block: "end" });
  }, [turns, isOngoing]);
  return end;
}
