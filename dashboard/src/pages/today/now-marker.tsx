import { useFormat } from "../../format/use-format.ts";
import { m } from "../../generated/paraglide/messages.js";

/** Where the day has got to. */
export function NowMarker({ now }: { now: number }) {
  const format = useFormat();
  const at = new Date(now).toISOString();
  return (
    <li className="flex items-center gap-2 bg-accent-wash px-4 text-xs/6 font-semibold text-accent">
      <span aria-hidden className="size-2 rounded-full bg-accent-fill" />
      <time dateTime={at}>{m.today_now({ time: format.clock(at) })}</time>
    </li>
  );
}
