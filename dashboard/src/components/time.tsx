import { useFormat } from "../format/use-format.ts";
import { useNow } from "../format/use-now.ts";

/** A moment as a time of day, in the business's zone. */
export function Clock({ at }: { at: string }) {
  return <time dateTime={at}>{useFormat().clock(at)}</time>;
}

/** A moment as a day. */
export function Day({ at }: { at: string }) {
  return <time dateTime={at}>{useFormat().date(at)}</time>;
}

/** How long ago, told anew every half minute; the day and time on hover. */
export function Ago({ at }: { at: string }) {
  const format = useFormat();
  const now = useNow(30_000);
  return (
    <time dateTime={at} title={`${format.longDay(at)}, ${format.clock(at)}`}>
      {format.ago(at, now)}
    </time>
  );
}
