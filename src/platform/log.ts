// One wide JSON line per unit of work. Ids yes; names, numbers, transcripts and secrets no.

export type LogValue = string | number | boolean | null | readonly string[];
export type LogFields = Readonly<Record<string, LogValue | undefined>>;
export type LogLevel = "info" | "warn" | "error";

export interface Log {
  /** Adds fields to the line of this unit of work. */
  set(fields: LogFields): void;
  /** A line of its own, for what must not wait for the end of the unit. */
  event(level: LogLevel, name: string, fields?: LogFields): void;
  /** Writes the wide line. Called once, by the shell. */
  flush(level: LogLevel, name: string): void;
}

/** `write` takes one line; the default is the runtime's console. */
export function openLog(base: LogFields, write: (line: string) => void = writeToConsole): Log {
  let wide: Record<string, LogValue | undefined> = { ...base };
  const emit = (level: LogLevel, name: string, fields: LogFields) =>
    write(JSON.stringify({ level, event: name, ...fields }));
  return {
    set(fields) {
      wide = { ...wide, ...fields };
    },
    event(level, name, fields = {}) {
      emit(level, name, { ...base, ...fields });
    },
    flush(level, name) {
      emit(level, name, wide);
    },
  };
}

function writeToConsole(line: string): void {
  console.log(line);
}
