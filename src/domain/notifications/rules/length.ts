// Texts stay short enough for three parts of one message; what people said is cut, times and numbers never.

const longest = 479;
const ellipsis = "...";

/** At most `max` characters on one line, never half a character. */
export function clip(text: string, max: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= max) return line;
  const room = Math.max(0, max - ellipsis.length);
  return `${line
    .slice(0, room)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd()}${ellipsis}`;
}

/** The text that `compose` makes around `said`, with `said` cut until all of it fits. */
export function fitted(said: string, compose: (said: string) => string): string {
  const around = compose("").length;
  return compose(clip(said, Math.max(ellipsis.length, longest - around)));
}
