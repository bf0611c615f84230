// Compares what a script expects with what came of the call.
import type { CallReport } from "./report.ts";
import type { Expectation } from "./script.ts";

/** One sentence for each difference; none when all is met. */
export function differences(expected: Expectation, report: CallReport, owner: string): string[] {
  const toOwner = report.messages.filter((message) => message.to === owner).length;
  const { rows = {} } = expected;
  const compared: [what: string, wanted: string | number | undefined, found: string | number | null][] = [
    ["outcome", expected.outcome, report.outcome],
    ["appointments", rows.appointments, report.appointment ? 1 : 0],
    ["texts to the caller", rows.texts_to_caller, report.messages.length - toOwner],
    ["texts to the owner", rows.texts_to_owner, toOwner],
  ];
  return [
    ...compared
      .filter(([, wanted, found]) => wanted !== undefined && wanted !== found)
      .map(([what, wanted, found]) => `${what}: expected ${wanted}, found ${found}`),
    ...wrongFields(expected, report),
    ...missingTexts(expected, report, owner),
    ...missingLines(expected, report),
  ];
}

function wrongFields({ appointment = {} }: Expectation, report: CallReport): string[] {
  return Object.entries(appointment).flatMap(([field, wanted]) => {
    const found = report.appointment?.[field];
    const isMet = typeof wanted === "string" ? contains(found, wanted) : found === wanted;
    return isMet ? [] : [`appointment.${field}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`];
  });
}

function contains(found: unknown, wanted: string): boolean {
  return typeof found === "string" && found.toLowerCase().includes(wanted.toLowerCase());
}

function missingTexts({ messages = [] }: Expectation, report: CallReport, owner: string): string[] {
  return messages.flatMap(({ to, includes = "" }) => {
    const isSent = report.messages.some(
      (text) => (text.to === owner) === (to === "owner") && contains(text.body, includes),
    );
    return isSent ? [] : [`messages: no text to the ${to} with "${includes}"`];
  });
}

function missingLines({ lines = [] }: Expectation, report: CallReport): string[] {
  const said = new Set(report.turns.flatMap((turn) => turn.lines));
  return lines.filter((line) => !said.has(line)).map((line) => `lines: "${line}" was not said`);
}
