import { useQuery } from "@tanstack/react-query";
import { useBusiness } from "../../api/business.ts";
import { callbacksQuery } from "../../api/callbacks.ts";
import { useLive, useRefreshInterval } from "../../api/live/live.ts";
import { todayQuery, tomorrowQuery } from "../../api/schedule.ts";
import { Page } from "../../components/page.tsx";
import { useNow } from "../../format/use-now.ts";
import { m } from "../../generated/paraglide/messages.js";
import { DaySummary } from "./day-summary.tsx";
import { gatherEmergencies } from "./emergencies.ts";
import { EmergencyList } from "./emergency-list.tsx";
import { LiveCalls } from "./live-calls.tsx";
import { NeedsYou } from "./needs-you.tsx";
import { ReadAloudButton } from "./read-aloud-button.tsx";
import { TodaysVisits, TomorrowsVisits } from "./schedule.tsx";
import { useFinishCallback } from "./use-finish-callback.ts";

/** What needs the owner now, what is going on now, what comes today and tomorrow; in this order. */
export function TodayPage() {
  const { today, tomorrow, waiting } = useDay();
  const finish = useFinishCallback();
  const { conversations: calls } = useLive();
  const now = useNow(30_000);
  const callbacks = waiting.data?.items ?? [];
  const visits = today.data?.appointments ?? [];
  const emergencies = gatherEmergencies({ callbacks, visits, calls, now });
  const summary = (
    <DaySummary
      date={today.data?.date ?? null}
      visits={today.data === undefined ? null : visits.length}
      emergencies={emergencies.length}
      waiting={callbacks.filter(({ is_emergency }) => !is_emergency).length}
    />
  );
  return (
    <Page title={m.nav_today()} lead={summary} actions={<ReadAloud text={today.data?.reply_text} />}>
      <div className="grid items-start gap-6 lg:grid-cols-2 xl:grid-cols-[minmax(0,1fr)_26rem] xl:gap-8">
        <div className="grid grid-cols-1 gap-6">
          <EmergencyList emergencies={emergencies} onDone={finish} />
          <NeedsYou query={waiting} onDone={finish} />
          <LiveCalls />
        </div>
        <div className="grid grid-cols-1 gap-6">
          <TodaysVisits query={today} />
          <TomorrowsVisits query={tomorrow} />
        </div>
      </div>
    </Page>
  );
}

function ReadAloud({ text }: { text: string | undefined }) {
  const language = useBusiness().data?.language_code ?? "en";
  return text === undefined ? null : <ReadAloudButton text={text} language={language} />;
}

function useDay() {
  const refetchInterval = useRefreshInterval();
  return {
    today: useQuery({ ...todayQuery, refetchInterval }),
    tomorrow: useQuery({ ...tomorrowQuery, refetchInterval }),
    waiting: useQuery({ ...callbacksQuery, refetchInterval }),
  };
}
