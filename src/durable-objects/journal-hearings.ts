// What the other side said, what was understood of it, and how long its answer took. Real time.
import type { UnderstoodFact } from "../domain/calls/index.ts";
import type { ConversationEvent } from "../domain/conversation/index.ts";
import { systemClock, toMs } from "../platform/time.ts";

/** Each is called within the transaction that writes what it belongs to. */
export function hearingLog({ sql }: DurableObjectStorage) {
  function hear(text: string, at: number, understood: readonly UnderstoodFact[]): void {
    sql.exec("INSERT INTO transcript (role, text, lines, at) VALUES ('user', ?, '[]', ?)", text, at);
    const row = [JSON.stringify(understood), toMs(systemClock())];
    sql.exec("INSERT INTO hearings (seq, facts, heard_at) VALUES ((SELECT max(seq) FROM transcript), ?, ?)", ...row);
  }

  /** More was understood of what was said last: the model has read it too. */
  function add(understood: readonly UnderstoodFact[]): void {
    const [row] = sql.exec("SELECT seq, facts FROM hearings ORDER BY seq DESC LIMIT 1").toArray();
    if (row === undefined) return;
    const known = JSON.parse(row.facts as string) as UnderstoodFact[];
    const others = known.filter(({ kind }) => understood.every((fact) => fact.kind !== kind));
    sql.exec("UPDATE hearings SET facts = ? WHERE seq = ?", JSON.stringify([...others, ...understood]), row.seq);
  }

  return {
    /** Keeps what the event says, if it says something, with the facts that it brought. */
    take(event: ConversationEvent, understood: readonly UnderstoodFact[]) {
      if (event.type === "heard") hear(event.text === "" ? `[keys ${event.digits}]` : event.text, event.at, understood);
      else if (readsAgain.has(event.type) && understood.length > 0) add(understood);
    },

    /** Something was said to it: its answer is ready now, or was not ready before now. */
    sayTo() {
      const now = toMs(systemClock());
      sql.exec("UPDATE hearings SET answer_ms = max(0, ? - heard_at) WHERE answered = 0", now);
    },

    /** The answer is given; what is said from now on belongs to what is heard next. */
    close() {
      sql.exec("UPDATE hearings SET answered = 1 WHERE answered = 0 AND answer_ms IS NOT NULL");
    },
  };
}

/** The events that bring another reading of what was heard before. */
const readsAgain: ReadonlySet<string> = new Set<ConversationEvent["type"]>(["understood", "understanding_failed"]);
