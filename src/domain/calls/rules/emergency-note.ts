// What a callback says of an emergency: kind, words and place in one line, written here and read again for the alert.

export interface EmergencyNote {
  /** An EmergencyKind when written; whatever stands there when read. */
  kind: string;
  words: string;
  address: string | null;
}

const line = /^\[([a-z_]+)\] (.*?)(?: @ (.+))?$/;

/** "[gas] I smell gas @ 12 Main St". */
export function writeEmergencyNote({ kind, words, address }: EmergencyNote): string {
  const note = `[${kind}] ${oneLine(words)}`;
  return address === null ? note : `${note} @ ${oneLine(address)}`;
}

/** The latest note among the lines of a callback's message; null when there is none. */
export function readEmergencyNote(message: string | null): EmergencyNote | null {
  const notes = (message ?? "").split("\n").flatMap((text) => {
    const [, kind = "", words = "", address] = line.exec(text) ?? [];
    return kind === "" ? [] : [{ kind, words, address: address ?? null }];
  });
  return notes.at(-1) ?? null;
}

/** A callback's message as a person reads it: one line, notes without their marks; null when nothing was said. */
export function readableMessage(message: string | null): string | null {
  const lines = (message ?? "").split("\n").map((text) => readEmergencyNote(text)?.words ?? text);
  const said = oneLine([...new Set(lines)].join(" "));
  return said === "" ? null : said;
}

function oneLine(text: string): string {
  return text.replace(/[\s@]+/g, " ").trim();
}
