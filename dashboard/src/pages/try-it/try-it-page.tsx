import { useMembership } from "../../api/session.ts";
import { Card } from "../../components/card.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page } from "../../components/page.tsx";
import { Switch } from "../../components/switch.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { CallFacts } from "./call-facts.tsx";
import { CallPanel } from "./call-panel.tsx";
import { CallerList } from "./caller-list.tsx";
import { ResultsTable } from "./results-table.tsx";
import { RunControls } from "./run-controls.tsx";
import { canSpeak } from "./speech.ts";
import { useAloud } from "./use-aloud.ts";
import { useCall } from "./use-call.ts";
import { useCallerRun } from "./use-caller-run.ts";

/** The receptionist on the telephone, without a telephone. */
export function TryItPage() {
  const isViewer = useMembership()?.role === "viewer";
  return (
    <Page title={m.nav_try_it()} lead={m.try_it_lead()}>
      {isViewer ? <EmptyState title={m.try_it_viewer_title()}>{m.try_it_viewer_text()}</EmptyState> : <Trial />}
    </Page>
  );
}

function Trial() {
  const aloud = useAloud();
  const call = useCall(aloud.read);
  const runner = useCallerRun(call);
  const isTyping = runner.run === null && call.status === "open";
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid gap-4">
        <CallPanel
          call={call}
          runControls={runner.run === null ? null : <RunControls runner={runner} />}
          verdict={call.callerId === null ? undefined : runner.results[call.callerId]}
        />
        {canSpeak() && (
          <Card className="px-4 py-1">
            <Switch label={m.try_it_aloud()} isOn={aloud.isOn} onChange={aloud.turn} />
          </Card>
        )}
        <ResultsTable results={runner.results} />
      </div>
      <div className="grid gap-6">
        <CallFacts turn={call.last} />
        <CallerList runner={runner} isDisabled={runner.run !== null || isTyping || call.status === "ringing"} />
      </div>
    </div>
  );
}
