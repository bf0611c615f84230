import { useState } from "react";
import { Section } from "../../components/card.tsx";
import { Switch } from "../../components/switch.tsx";
import { personName } from "../../format/person-name.ts";
import { m } from "../../generated/paraglide/messages.js";
import type { Shown } from "./shown.ts";
import { TurnWords } from "./turn-words.tsx";
import { useEndInSight } from "./use-end-in-sight.ts";

/** Every word in order. The details are for those who want to know why it answered so. */
export function Transcript({ shown }: { shown: Shown }) {
  const { turns, endedAt, language } = shown;
  const [isDetailed, setDetailed] = useState(false);
  const end = useEndInSight(turns.length, endedAt === null);
  const label = m.conversations_said_with({ name: personName(shown.name, shown.peer) });
  const words = (
    <ol aria-label={label} className="grid gap-3">
      {turns.map((turn) => (
        <TurnWords key={turn.seq} turn={turn} language={language} isDetailed={isDetailed} />
      ))}
    </ol>
  );
  return (
    <Section
      title={m.conversations_transcript()}
      actions={<Switch label={m.conversations_details()} isOn={isDetailed} onChange={setDetailed} />}
    >
      {turns.length === 0 && <p className="px-1 text-sm text-soft">{m.conversations_no_words()}</p>}
      {endedAt === null ? (
        <div role="log" aria-label={label}>
          {words}
        </div>
      ) : (
        words
      )}
      <div ref={end} />
    </Section>
  );
}
