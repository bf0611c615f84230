import type { LiveFact } from "../../api/live/frames.ts";
import { factName } from "../../format/names.ts";
import { phone } from "../../format/phone.ts";
import { m } from "../../generated/paraglide/messages.js";

/** What is understood so far. */
export function FactChips({ facts }: { facts: readonly LiveFact[] }) {
  if (facts.length === 0) return null;
  return (
    <ul aria-label={m.today_understood()} className="flex flex-wrap gap-1">
      {facts.map(({ kind, value }) => (
        <li key={kind} className="rise rounded-sm bg-accent-wash px-2 text-sm/6">
          <span className="text-accent">{factName(kind)}</span> {kind === "phone" ? phone(value) : value}
        </li>
      ))}
    </ul>
  );
}
