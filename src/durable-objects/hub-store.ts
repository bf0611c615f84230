// What those who watch a business may have missed: the conversations going on, and the latest news in numbers. In the
// hub's own SQLite, so that a restart loses none of it.
import type { LiveNews } from "../domain/ports.ts";
import {
  type ConversationJson,
  type MessageJson,
  newsFrame,
  snapshotFrame,
  toConversationJson,
  toMessageJson,
  type WatchedJson,
} from "./hub-frames.ts";

const mostNews = 500;

/** How long a conversation is remembered after its last news. */
const endedMs = 15 * 60_000;
const silentMs = 3 * 3_600_000;

const tables = [
  // `forgotten`: the number of the latest news that is kept no longer.
  `CREATE TABLE IF NOT EXISTS counter (
     one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, forgotten INTEGER NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS conversations (
     id TEXT PRIMARY KEY, body TEXT NOT NULL, due INTEGER NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS messages (
     conversation TEXT NOT NULL, seq INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (conversation, seq))`,
  `CREATE TABLE IF NOT EXISTS news (
     seq INTEGER PRIMARY KEY, conversation TEXT, body TEXT NOT NULL)`,
] as const;

/** `now` is real time, epoch milliseconds, wherever it stands. */
export function openHubStore(storage: DurableObjectStorage, now: number) {
  const { sql } = storage;
  for (const table of tables) sql.exec(table);
  // Numbers of a store that was lost are smaller than the present moment, so they are never taken for ours.
  sql.exec("INSERT OR IGNORE INTO counter VALUES (1, ?1, ?1)", now);
  const counter = () => sql.exec<{ seq: number; forgotten: number }>("SELECT seq, forgotten FROM counter").one();

  function keepNews(news: LiveNews): string {
    const { seq } = sql.exec<{ seq: number }>("UPDATE counter SET seq = seq + 1 RETURNING seq").one();
    const frame = newsFrame(seq, news);
    const conversation = news.type === "conversation" ? news.conversation.id : null;
    sql.exec("INSERT INTO news VALUES (?, ?, ?)", seq, conversation, frame);
    sql.exec("UPDATE counter SET forgotten = max(forgotten, ?)", seq - mostNews);
    sql.exec("DELETE FROM news WHERE seq <= ?", seq - mostNews);
    return frame;
  }

  return {
    /** The frame to send; null when all of it was told before. */
    keep(news: LiveNews, now: number): string | null {
      return storage.transactionSync(() => {
        const isNew = news.type === "changed" || keepConversation(sql, news, now);
        return isNew ? keepNews(news) : null;
      });
    },

    /** What came after number `after`; all that is remembered when that is known no longer, or null. */
    framesAfter(after: number | null): string[] {
      const { seq, forgotten } = counter();
      if (after === null || after < forgotten || after > seq) return [snapshotFrame(seq, watched(sql))];
      const rows = sql.exec<{ body: string }>("SELECT body FROM news WHERE seq > ? ORDER BY seq", after);
      return [...rows].map(({ body }) => body);
    },

    /** Lets go of conversations whose time has come, and of every word of theirs. */
    forget(now: number): void {
      storage.transactionSync(() => {
        const gone = "(SELECT id FROM conversations WHERE due <= ?1)";
        sql.exec(
          `UPDATE counter SET forgotten = max(forgotten, coalesce((SELECT max(seq) FROM news WHERE conversation IN ${gone}), 0))`,
          now,
        );
        sql.exec(`DELETE FROM news WHERE conversation IN ${gone}`, now);
        sql.exec(`DELETE FROM messages WHERE conversation IN ${gone}`, now);
        sql.exec("DELETE FROM conversations WHERE due <= ?1", now);
      });
    },

    /** When there is something to forget next; null when nothing is remembered. */
    nextDue: () => sql.exec<{ due: number | null }>("SELECT min(due) AS due FROM conversations").one().due,
  };
}

type ConversationNews = Extract<LiveNews, { type: "conversation" }>;

const unlessTheSame = "ON CONFLICT DO UPDATE SET body = excluded.body WHERE body <> excluded.body RETURNING 1";

/** False when the conversation stood there word for word. */
function keepConversation(sql: SqlStorage, { conversation, messages }: ConversationNews, now: number): boolean {
  const { id, outcome } = conversation;
  const due = now + (outcome === null ? silentMs : endedMs);
  const header = JSON.stringify(toConversationJson(conversation));
  // Read to its end each: a statement that is not would keep the transaction open.
  const written = [
    sql.exec(`INSERT INTO conversations VALUES (?, ?, ?) ${unlessTheSame}`, id, header, due).toArray(),
    ...messages.map((message) => {
      const row = [id, message.seq, JSON.stringify(toMessageJson(message))];
      return sql.exec(`INSERT INTO messages VALUES (?, ?, ?) ${unlessTheSame}`, ...row).toArray();
    }),
  ];
  const isNew = written.some((rows) => rows.length > 0);
  if (isNew) sql.exec("UPDATE conversations SET due = ? WHERE id = ?", due, id);
  return isNew;
}

/** In the order in which they began. */
function watched(sql: SqlStorage): WatchedJson[] {
  const messages = new Map<string, MessageJson[]>();
  const said = sql.exec<{ conversation: string; body: string }>(
    "SELECT conversation, body FROM messages ORDER BY conversation, seq",
  );
  for (const { conversation, body } of said) {
    messages.set(conversation, [...(messages.get(conversation) ?? []), JSON.parse(body) as MessageJson]);
  }
  const rows = sql.exec<{ id: string; body: string }>("SELECT id, body FROM conversations ORDER BY rowid");
  return [...rows].map(({ id, body }) => ({
    ...(JSON.parse(body) as ConversationJson),
    messages: messages.get(id) ?? [],
  }));
}
