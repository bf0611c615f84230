// The tables of one conversation, in the object's own SQLite. Made by the first valid start, so probing names costs nothing.

export const journalTables = [
  `CREATE TABLE IF NOT EXISTS session (
     one INTEGER PRIMARY KEY CHECK (one = 1), opening TEXT NOT NULL, state TEXT NOT NULL)`,
  // Small facts by name: a new one needs no change of the tables of conversations that are under way.
  `CREATE TABLE IF NOT EXISTS marks (
     name TEXT PRIMARY KEY, value TEXT)`,
  `CREATE TABLE IF NOT EXISTS events (
     seq INTEGER PRIMARY KEY, delivery TEXT UNIQUE, body TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS effects (
     seq INTEGER PRIMARY KEY, body TEXT NOT NULL, failures INTEGER NOT NULL DEFAULT 0, done INTEGER NOT NULL DEFAULT 0)`,
  `CREATE TABLE IF NOT EXISTS transcript (
     seq INTEGER PRIMARY KEY, role TEXT NOT NULL, text TEXT NOT NULL, lines TEXT NOT NULL, at INTEGER NOT NULL, answer TEXT)`,
  // What became of an utterance of the other side: `seq` is its number in the transcript, `heard_at` real time.
  `CREATE TABLE IF NOT EXISTS hearings (
     seq INTEGER PRIMARY KEY, facts TEXT NOT NULL, heard_at INTEGER NOT NULL, answer_ms INTEGER,
     answered INTEGER NOT NULL DEFAULT 0)`,
  `CREATE TABLE IF NOT EXISTS answers (
     delivery TEXT PRIMARY KEY, body TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS timers (
     name TEXT PRIMARY KEY, due INTEGER NOT NULL)`,
] as const;

export const journalTableNames = [
  "session",
  "marks",
  "events",
  "effects",
  "transcript",
  "hearings",
  "answers",
  "timers",
] as const;
