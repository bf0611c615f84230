// What one conversation remembers on disk: its opening and state, numbered events and effects, the transcript, timers.
import type { Opening } from "../domain/calls/index.ts";
import { type ConversationState, upcast } from "../domain/conversation/index.ts";
import { eventLog } from "./journal-events.ts";
import { speechLog } from "./journal-speech.ts";
import { journalTableNames, journalTables } from "./journal-tables.ts";

/** How much of a conversation those who watch were told: of what was said, and of what happened to it. */
export interface Told {
  messages: number;
  events: number;
  /** Times in a row that it could not be told. */
  failures: number;
}

export type SessionJournal = ReturnType<typeof openJournal>;

export function openJournal(storage: DurableObjectStorage) {
  return {
    ...sessionRow(storage),
    ...marks(storage.sql),
    ...eventLog(storage),
    ...speechLog(storage),
    ...timerTable(storage.sql),
  };
}

function sessionRow(storage: DurableObjectStorage) {
  const { sql } = storage;
  const column = (name: string) => sql.exec(`SELECT ${name} AS value FROM session`).one().value as string;
  const makeTables = () => {
    for (const table of journalTables) sql.exec(table);
  };
  let isBegun = sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'session'").toArray().length > 0;
  // A conversation begun before a deployment lacks the tables that it brought.
  if (isBegun) makeTables();
  return {
    isBegun: () => isBegun,

    begin(opening: Opening, state: ConversationState) {
      storage.transactionSync(() => {
        makeTables();
        const row = [JSON.stringify(opening), JSON.stringify(state)];
        sql.exec("INSERT INTO session (one, opening, state) VALUES (1, ?, ?)", ...row);
      });
      isBegun = true;
    },

    /** Forgets everything; the next start begins anew. */
    clear() {
      storage.transactionSync(() => {
        for (const table of journalTableNames) sql.exec(`DROP TABLE IF EXISTS ${table}`);
      });
      isBegun = false;
    },

    opening: () => JSON.parse(column("opening")) as Opening,

    reopen(opening: Opening) {
      sql.exec("UPDATE session SET opening = ?", JSON.stringify(opening));
    },

    state: () => upcast(JSON.parse(column("state"))),
  };
}

function marks(sql: SqlStorage) {
  const read = (name: string) => {
    const [row] = sql.exec("SELECT value FROM marks WHERE name = ?", name).toArray();
    return (row?.value ?? null) as string | null;
  };
  const write = (name: string, value: string | null) => {
    sql.exec("INSERT INTO marks VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);
  };
  return {
    /** The vendor's id of the request that began the call; null when it sent none. */
    firstDelivery: () => read("first_delivery"),
    setFirstDelivery: (deliveryId: string | null) => write("first_delivery", deliveryId),
    /** What the link to the address form must hold; null before one was sent. */
    formSecret: () => read("form_secret"),
    setFormSecret: (secret: string) => write("form_secret", secret),
    /** What the model has cost this conversation, in millionths of a dollar. */
    modelSpent: () => Number(read("model_spent") ?? 0),
    setModelSpent: (microDollars: number) => write("model_spent", String(microDollars)),
    /** The language that the record in the database has; null before there is one. */
    notedLanguage: () => read("noted_language"),
    setNotedLanguage: (language: string) => write("noted_language", language),
    /** What those who watch the business were told. */
    told: () => JSON.parse(read("told") ?? '{"messages":0,"events":0,"failures":0}') as Told,
    setTold: (told: Told) => write("told", JSON.stringify(told)),
  };
}

function timerTable(sql: SqlStorage) {
  return {
    setTimer(name: string, due: number) {
      sql.exec("INSERT INTO timers VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET due = excluded.due", name, due);
    },

    clearTimer(name: string) {
      sql.exec("DELETE FROM timers WHERE name = ?", name);
    },

    /** Those that run out first come first; `due` is real time, epoch milliseconds. */
    timers(): { name: string; due: number }[] {
      const rows = sql.exec("SELECT name, due FROM timers ORDER BY due").toArray();
      return rows.map((row) => ({ name: row.name as string, due: row.due as number }));
    },
  };
}
