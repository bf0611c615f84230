import { Phone, PhoneOff } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { toProblem } from "../../api/problem.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { Choice } from "../../components/choice.tsx";
import { problemText } from "../../components/problem-text.ts";
import { m } from "../../generated/paraglide/messages.js";
import { getLocale } from "../../generated/paraglide/runtime.js";
import { Composer } from "./composer.tsx";
import { Transcript } from "./transcript.tsx";
import type { Call } from "./use-call.ts";
import type { Verdict } from "./verdict.ts";
import { VerdictNote } from "./verdict-note.tsx";

interface Props {
  call: Call;
  /** Stands in the composer's place while a ready caller speaks. */
  runControls: ReactNode;
  /** Of the ready caller who spoke last. */
  verdict: Verdict | undefined;
}

/** The telephone. */
export function CallPanel({ call, runControls, verdict }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A ready caller is chosen further down on a phone.
    if (call.status === "ringing") panel.current?.scrollIntoView({ block: "center" });
  }, [call.status]);
  if (call.status === "idle") return <Idle call={call} />;
  return (
    <div ref={panel} className="rounded-lg border border-line bg-surface">
      <CallBar call={call} isRun={runControls !== null} />
      <Transcript exchanges={call.exchanges} pending={call.pending} language={call.language} />
      {call.error !== null && <Trouble error={call.error} />}
      {runControls === null && verdict !== undefined && call.status === "ended" && (
        <div role="status" className="border-t border-line p-4">
          <VerdictNote verdict={verdict} />
        </div>
      )}
      {runControls ?? <Speaker call={call} />}
    </div>
  );
}

function Speaker({ call }: { call: Call }) {
  if (call.last === null || call.status !== "open") return null;
  return (
    <Composer
      language={call.language}
      open={call.last.open}
      isBusy={call.pending !== null}
      onSay={(words) => void call.say(words)}
    />
  );
}

function CallBar({ call, isRun }: { call: Call; isRun: boolean }) {
  const words = { idle: "", ringing: m.try_it_ringing(), open: m.today_live(), ended: m.try_it_ended() }[call.status];
  return (
    <div className="flex min-h-14 items-center gap-3 border-b border-line px-4 py-2">
      <Phone aria-hidden className="size-5 text-accent" />
      <p role="status" className="flex-1 font-medium">
        {words}
      </p>
      {!isRun && call.status === "open" && (
        <Button onClick={() => void call.hangUp()}>
          <PhoneOff aria-hidden className="size-4" />
          {m.try_it_hang_up()}
        </Button>
      )}
      {!isRun && call.status === "ended" && <Button onClick={call.clear}>{m.try_it_new_call()}</Button>}
    </div>
  );
}

function Idle({ call }: { call: Call }) {
  const [language, setLanguage] = useState<"en" | "es">(getLocale());
  const languages = [
    { value: "en", label: "English" },
    { value: "es", label: "Español" },
  ] as const;
  return (
    <Card className="grid justify-items-center gap-4 px-4 py-10 text-center">
      <div>
        <p className="font-medium">{m.try_it_idle_title()}</p>
        <p className="mx-auto max-w-prose text-sm text-soft">{m.try_it_idle_text()}</p>
      </div>
      <Choice label={m.try_it_language()} value={language} options={languages} onChange={setLanguage} />
      <Button kind="primary" onClick={() => void call.start(language)}>
        <Phone aria-hidden className="size-4" />
        {m.try_it_start()}
      </Button>
      {call.error !== null && <Trouble error={call.error} />}
    </Card>
  );
}

function Trouble({ error }: { error: unknown }) {
  const { code, retryAfterSeconds } = toProblem(error);
  const minutes = Math.max(1, Math.ceil((retryAfterSeconds ?? 60) / 60));
  return (
    <p role="alert" className="px-4 pb-4 font-medium text-needs">
      {code === "limit_exceeded" ? m.try_it_limited({ minutes }) : problemText(error)}
    </p>
  );
}
