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

/** A callback's message as it was said: notes without their marks, nothing twice. */
export function saidMessage(message: string | null): string | null {
  if (message === null) return null;
  const lines = message.split("\n").map((text) => readEmergencyNote(text)?.words ?? text);
  return [...new Set(lines)].join("\n");
}

/** The same in one line; null when nothing was said. */
export function readableMessage(message: string | null): string | null {
  const said = oneLine(saidMessage(message) ?? "");
  return said === "" ? null : said;
}

function oneLine(text: string): string {
  return text.replace(/[\s@]+/g, " ").trim();
}
