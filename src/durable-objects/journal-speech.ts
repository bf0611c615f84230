// The transcript, and the answers given: each delivery of one webhook hears the same.
import type { UnderstoodFact } from "../domain/calls/index.ts";
import type { LineKey } from "../domain/conversation/index.ts";
import { hearingLog } from "./journal-hearings.ts";

export interface Said {
  role: "user" | "assistant";
  text: string;
  lines: LineKey[];
  /** Epoch milliseconds. */
  at: number;
}

export interface Utterance extends Said {
  /** What was newly understood from it. */
  facts: UnderstoodFact[];
  /** Milliseconds until the answer to it was ready; null for our own sentences, and while there is none. */
  answerMs: number | null;
}

export function speechLog(storage: DurableObjectStorage) {
  const { sql } = storage;
  const hearings = hearingLog(storage);
  return {
    /** A sentence of ours, and the effect that asked for it done, in one. */
    appendSaid(seq: number, said: Said) {
      storage.transactionSync(() => {
        const { role, text, lines, at } = said;
        const row = [role, text, JSON.stringify(lines), at];
        sql.exec("INSERT INTO transcript (role, text, lines, at) VALUES (?, ?, ?, ?)", ...row);
        sql.exec("UPDATE effects SET done = 1 WHERE seq = ?", seq);
        hearings.sayTo();
      });
    },

    transcript(): Utterance[] {
      const from = "transcript LEFT JOIN hearings USING (seq)";
      const rows = sql.exec(`SELECT role, text, lines, at, facts, answer_ms FROM ${from} ORDER BY seq`).toArray();
      return rows.map((row) => ({
        role: row.role as Utterance["role"],
        text: row.text as string,
        lines: JSON.parse(row.lines as string) as LineKey[],
        at: row.at as number,
        facts: row.facts === null ? [] : (JSON.parse(row.facts as string) as UnderstoodFact[]),
        answerMs: row.answer_ms as number | null,
      }));
    },

    /** The answer that this delivery was given before; null when it is new. */
    answer: (delivery: string) => bodyOf(sql.exec("SELECT body FROM answers WHERE delivery = ?", delivery)),

    /** The answer given last, to whatever delivery. */
    lastAnswer: () => bodyOf(sql.exec("SELECT body FROM answers ORDER BY rowid DESC LIMIT 1")),

    /** What was said since the last answer is now part of the answer to `delivery`; `toBody` makes the answer of it. */
    keepAnswer(delivery: string, toBody: (sentences: string[]) => string): string {
      return storage.transactionSync(() => {
        const unanswered = "role = 'assistant' AND answer IS NULL";
        const rows = sql.exec(`SELECT text FROM transcript WHERE ${unanswered} ORDER BY seq`).toArray();
        const body = toBody(rows.map((row) => row.text as string));
        sql.exec(`UPDATE transcript SET answer = ? WHERE ${unanswered}`, delivery);
        hearings.close();
        sql.exec("INSERT INTO answers VALUES (?, ?)", delivery, body);
        return body;
      });
    },
  };
}

function bodyOf(cursor: SqlStorageCursor<Record<string, SqlStorageValue>>): string | null {
  const [row] = cursor.toArray();
  return row === undefined ? null : (row.body as string);
}
