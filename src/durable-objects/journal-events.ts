// Numbered events and numbered effects: what happened, and what is still to be done about it.
import type { UnderstoodFact } from "../domain/calls/index.ts";
import type { ConversationEffect, ConversationEvent, ConversationState } from "../domain/conversation/index.ts";
import { hearingLog } from "./journal-hearings.ts";

export interface PendingEffect {
  seq: number;
  effect: ConversationEffect;
  failures: number;
}

/** One event with what it led to, written together. `delivery` is the vendor's request that brought it. */
export interface Entry {
  event: ConversationEvent;
  delivery: string | null;
  state: ConversationState;
  effects: readonly ConversationEffect[];
  /** The effect whose result this event is. */
  settles: number | null;
  /** Facts that the event brought. */
  understood: readonly UnderstoodFact[];
}

export function eventLog(storage: DurableObjectStorage) {
  const { sql } = storage;
  const hearings = hearingLog(storage);
  return {
    hasDelivery: (delivery: string) =>
      sql.exec("SELECT 1 FROM events WHERE delivery = ?", delivery).toArray().length > 0,

    /** Event, state, effects and what the other side said: on disk together or not at all. */
    append({ event, delivery, state, effects, settles, understood }: Entry) {
      storage.transactionSync(() => {
        sql.exec("INSERT INTO events (delivery, body) VALUES (?, ?)", delivery, JSON.stringify(event));
        sql.exec("UPDATE session SET state = ?", JSON.stringify(state));
        if (settles !== null) sql.exec("UPDATE effects SET done = 1 WHERE seq = ?", settles);
        for (const effect of effects) sql.exec("INSERT INTO effects (body) VALUES (?)", JSON.stringify(effect));
        hearings.take(event, understood);
      });
    },

    markDone(seq: number) {
      sql.exec("UPDATE effects SET done = 1 WHERE seq = ?", seq);
    },

    countFailure(seq: number) {
      sql.exec("UPDATE effects SET failures = failures + 1 WHERE seq = ?", seq);
    },

    /** Effects not done yet, in their order. */
    pending(): PendingEffect[] {
      const rows = sql.exec("SELECT seq, body, failures FROM effects WHERE done = 0 ORDER BY seq").toArray();
      return rows.map((row) => ({
        seq: row.seq as number,
        effect: JSON.parse(row.body as string) as ConversationEffect,
        failures: row.failures as number,
      }));
    },

    eventCount: () => sql.exec("SELECT count(*) AS n FROM events").one().n as number,
  };
}
