import type { Callback } from "../../api/types.ts";
import { Section } from "../../components/card.tsx";
import { m } from "../../generated/paraglide/messages.js";
import type { Emergency } from "./emergencies.ts";
import { EmergencyCard } from "./emergency-card.tsx";

interface Props {
  emergencies: readonly Emergency[];
  onDone: (callback: Callback) => void;
}

/** Above everything else, and not there at all when there is none. */
export function EmergencyList({ emergencies, onDone }: Props) {
  if (emergencies.length === 0) return null;
  return (
    <Section title={m.today_emergencies()} count={emergencies.length} tone="emergency">
      <ul className="grid gap-2">
        {emergencies.map((emergency) => (
          <li key={emergency.key}>
            <EmergencyCard emergency={emergency} onDone={onDone} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
