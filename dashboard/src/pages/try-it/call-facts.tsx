import type { TryTurn } from "../../api/types.ts";
import { Badge } from "../../components/badge.tsx";
import { Card, Section } from "../../components/card.tsx";
import { factName, outcomeName } from "../../format/names.ts";
import { phone } from "../../format/phone.ts";
import { useFormat } from "../../format/use-format.ts";
import { useServiceName } from "../../format/use-service-name.ts";
import { m } from "../../generated/paraglide/messages.js";
import { questionName } from "./reading-names.ts";

/** What the receptionist knows, what it is after, and what came of it. */
export function CallFacts({ turn }: { turn: TryTurn | null }) {
  return (
    <Section title={m.try_it_understood()}>
      <Card className="grid gap-3 p-4">
        {turn === null ? <p className="text-sm text-soft">{m.try_it_understood_empty()}</p> : <Known turn={turn} />}
      </Card>
      {turn?.appointment != null && <TrialVisit visit={turn.appointment} />}
    </Section>
  );
}

function Known({ turn: { facts, open, session_state } }: { turn: TryTurn }) {
  const { outcome, is_emergency } = session_state;
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone="accent">{outcome === null ? questionName(open) : outcomeName(outcome)}</Badge>
        {is_emergency && <Badge tone="emergency">{m.emergency()}</Badge>}
      </p>
      {facts.length === 0 && <p className="text-sm text-soft">{m.try_it_understood_empty()}</p>}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        {facts.map(({ kind, value }) => (
          <Fact key={kind} name={factName(kind)} value={kind === "phone" ? phone(value) : value} />
        ))}
      </dl>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="rise min-w-0">{value}</dd>
    </>
  );
}

function TrialVisit({ visit }: { visit: NonNullable<TryTurn["appointment"]> }) {
  const format = useFormat();
  const serviceName = useServiceName();
  return (
    <Card aria-label={m.try_it_visit()} role="group" className="rise grid gap-1 border-dashed p-4">
      <p className="text-sm font-medium text-accent">{m.try_it_visit_test()}</p>
      <p className="font-semibold">
        {format.longDay(visit.start_time)}, {format.clockRange(visit.start_time, visit.end_time)}
      </p>
      <p>{[visit.contact_name, visit.service_type && serviceName(visit.service_type)].filter(Boolean).join(" · ")}</p>
      {visit.address !== null && <p className="text-sm text-soft">{visit.address}</p>}
    </Card>
  );
}
