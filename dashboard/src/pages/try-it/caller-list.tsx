import { Play } from "lucide-react";
import { Button, IconButton } from "../../components/button.tsx";
import { Card, Section } from "../../components/card.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { callerTitle } from "./caller-names.ts";
import { type Caller, callers } from "./callers.ts";
import type { CallerRun } from "./use-caller-run.ts";
import { VerdictNote } from "./verdict-note.tsx";

interface Props {
  runner: CallerRun;
  isDisabled: boolean;
}

/** Twelve people to let call. */
export function CallerList({ runner, isDisabled }: Props) {
  const all = (
    <Button isBusy={runner.run?.isAll === true} disabled={isDisabled} onClick={() => void runner.playAll()}>
      {m.try_it_run_all()}
    </Button>
  );
  return (
    <Section title={m.try_it_callers()} actions={all}>
      <p className="px-1 text-sm text-soft">{m.try_it_callers_lead()}</p>
      <Card>
        <ul className="divide-y divide-line">
          {callers.map((caller) => (
            <CallerRow key={caller.id} caller={caller} runner={runner} isDisabled={isDisabled} />
          ))}
        </ul>
      </Card>
    </Section>
  );
}

function CallerRow({ caller, runner, isDisabled }: Props & { caller: Caller }) {
  const name = callerTitle(caller.id);
  const verdict = runner.results[caller.id];
  const isCalling = runner.run?.callerId === caller.id;
  return (
    <li className="flex items-center gap-2 py-1 pr-2 pl-4" aria-current={isCalling ? "true" : undefined}>
      <div className="min-w-0 flex-1 py-1">
        <p className={isCalling ? "font-semibold text-accent" : "font-medium"}>{name}</p>
        {verdict !== undefined && <VerdictNote verdict={verdict} />}
      </div>
      <IconButton
        label={m.try_it_run_named({ name })}
        disabled={isDisabled}
        onClick={() => void runner.playOne(caller)}
      >
        <Play aria-hidden className="size-5" />
      </IconButton>
    </li>
  );
}
