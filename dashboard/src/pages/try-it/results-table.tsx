import { Card, Section } from "../../components/card.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { callerTitle } from "./caller-names.ts";
import { callers } from "./callers.ts";
import type { Results } from "./use-caller-run.ts";
import { ended } from "./verdict-note.tsx";

/** All calls that were watched, side by side. */
export function ResultsTable({ results }: { results: Results }) {
  const done = callers.flatMap(({ id }) => {
    const verdict = results[id];
    return verdict === undefined ? [] : [{ id, ...verdict }];
  });
  if (done.length < 2) return null;
  const good = done.filter(({ differences }) => differences.length === 0).length;
  return (
    <Section title={m.try_it_results()}>
      <p role="status" className="px-1 text-sm text-soft">
        {m.try_it_results_count({ good, all: done.length })}
      </p>
      <Card className="overflow-x-auto">
        <table className="w-full text-left text-sm">
          <Head />
          <tbody className="divide-y divide-line">
            {done.map(({ id, outcome, differences, sentences, slowestMs }) => (
              <tr key={id}>
                <th scope="row" className="px-4 py-2 font-medium">
                  {callerTitle(id)}
                </th>
                <td className="px-4 py-2">{ended(outcome)}</td>
                <td className={differences.length === 0 ? "px-4 py-2 text-accent" : "px-4 py-2 font-medium text-needs"}>
                  {differences.length === 0 ? m.try_it_yes() : m.try_it_no()}
                </td>
                <td className="px-4 py-2 text-right">{sentences}</td>
                <td className="px-4 py-2 text-right">{m.try_it_result_ms({ ms: Math.round(slowestMs) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </Section>
  );
}

function Head() {
  const cell = "px-4 py-2 font-medium whitespace-nowrap";
  return (
    <thead className="border-b border-line text-soft">
      <tr>
        <th scope="col" className={cell}>
          {m.try_it_result_caller()}
        </th>
        <th scope="col" className={cell}>
          {m.try_it_result_outcome()}
        </th>
        <th scope="col" className={cell}>
          {m.try_it_result_verdict()}
        </th>
        <th scope="col" className={`${cell} text-right`}>
          {m.try_it_result_sentences()}
        </th>
        <th scope="col" className={`${cell} text-right`}>
          {m.try_it_result_slowest()}
        </th>
      </tr>
    </thead>
  );
}
