// What is told of a conversation: one line of JSON, or something to read.
import type { Conversation } from "./channel.ts";
import {
  type Appointment,
  type Journal,
  newTexts,
  newVisit,
  readJournal,
  type SentText,
  type Snapshot,
} from "./records.ts";
import type { CallServer } from "./server.ts";

export interface ReportedTurn {
  caller: string;
  assistant: string;
  /** Keys of the lines said. */
  lines: string[];
  ms: number;
}

export interface CallReport {
  call_id: string;
  turns: ReportedTurn[];
  outcome: string | null;
  appointment: Appointment | null;
  messages: SentText[];
}

const patienceMs = 5000;

export async function reportOn(
  server: CallServer,
  conversation: Conversation,
  { before, phones }: { before: Snapshot; phones: readonly string[] },
): Promise<CallReport> {
  const journal = await readJournal(server, conversation.journalPath);
  const appointment = await newVisit(server, before, phones);
  const owner = server.demo.owner_phone;
  const outcome = journal?.outcome ?? null;
  const wanted = appointment
    ? [phones[0] ?? owner, owner]
    : outcome === "emergency" || outcome === "message"
      ? [owner]
      : [];
  return {
    call_id: conversation.journalPath.includes("/calls/") ? conversation.id : (journal?.call_id ?? conversation.id),
    turns: withLines(conversation, journal),
    outcome,
    appointment,
    messages: await newTexts(server, before, { readers: [...phones, owner], wanted, patienceMs }),
  };
}

/** A thread's journal may begin long before these turns. */
function withLines({ turns }: Conversation, journal: Journal | null): ReportedTurn[] {
  const told = journal?.turns.slice(-turns.length) ?? [];
  return turns.map(({ caller, assistant, ms }, at) => ({ caller, assistant, lines: told[at]?.lines ?? [], ms }));
}

export function readable(report: CallReport, { owner_phone: owner }: { owner_phone: string }): string {
  const spoken = report.turns.flatMap(({ caller, assistant, ms }) => [
    ...(caller === "" ? [] : [`  Caller     ${caller}`]),
    `  Assistant  ${assistant || "(nothing)"}  [${Math.round(ms)} ms]`,
  ]);
  const texts = report.messages.map(
    ({ to, body }) => `  to ${to === owner ? "the owner" : to}: ${body.replaceAll("\n", "\n    ")}`,
  );
  const parts = [
    `${report.call_id}`,
    ...spoken,
    "",
    `Outcome      ${report.outcome ?? "unknown"}`,
    `Appointment  ${report.appointment ? described(report.appointment) : "none"}`,
    texts.length === 0 ? "Texts        none" : ["Texts", ...texts].join("\n"),
  ];
  return parts.join("\n");
}

function described(visit: Appointment): string {
  const fields = ["start_time", "service_type", "contact_name", "address", "status", "id"];
  return fields
    .map((field) => visit[field])
    .filter(Boolean)
    .join(", ");
}
