// What was said in earlier conversations of one chat, for the visitor alone: the journal holds only the present one.
import type { Utterance } from "./journal-speech.ts";

type Said = Pick<Utterance, "role" | "text" | "at">;

export type PastPages = ReturnType<typeof pastPages>;

/** The table is made when the first conversation has ended and another one begins. */
export function pastPages({ sql }: DurableObjectStorage) {
  const hasTable = () => sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'past'").toArray().length > 0;
  return {
    /** Keeping the same conversation twice keeps it once. */
    keep(conversationId: string, said: readonly Said[]) {
      sql.exec(
        "CREATE TABLE IF NOT EXISTS past (conversation TEXT, seq INTEGER, role TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (conversation, seq))",
      );
      for (const [seq, { role, text, at }] of said.entries())
        sql.exec("INSERT OR IGNORE INTO past VALUES (?, ?, ?, ?, ?)", conversationId, seq, role, text, at);
    },

    /** The oldest first. */
    all(): Said[] {
      if (!hasTable()) return [];
      return sql
        .exec("SELECT role, text, at FROM past ORDER BY rowid")
        .toArray()
        .map((row) => ({ role: row.role as Said["role"], text: row.text as string, at: row.at as number }));
    },

    clear() {
      sql.exec("DROP TABLE IF EXISTS past");
    },
  };
}
