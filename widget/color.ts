// The business's own colour, with whatever can be read on it and beside it (WCAG 2.2: 4.5 to 1).

type Rgb = readonly [number, number, number];

const enough = 4.5;

/** What stands behind text in this colour and is nearest to it: the bubbles of chat.css. */
export const panelColors = { light: "#eef4f3", dark: "#22302d" } as const;

/** "#0f5c5c", or "#0cc" in full; null for anything else. */
export function hexColor(text: string): string | null {
  const [, short] = /^#([0-9a-f]{3})$/i.exec(text) ?? [];
  if (short !== undefined) return `#${[...short].map((digit) => digit + digit).join("")}`.toLowerCase();
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : null;
}

export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(rgb(a)), luminance(rgb(b))].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** Black or white, whichever is read better on `background`. */
export function inkOn(background: string): string {
  return contrast("#ffffff", background) >= contrast("#000000", background) ? "#ffffff" : "#000000";
}

/** `color`, darker or lighter until it can be read on `background`. */
export function readableOn(background: string, color: string): string {
  const towards = rgb(inkOn(background));
  const from = rgb(color);
  for (let part = 0; part < 1; part += 0.05) {
    const mixed = hex(from.map((value, i) => value + ((towards[i] ?? 0) - value) * part));
    if (contrast(mixed, background) >= enough) return mixed;
  }
  return hex(towards);
}

function rgb(color: string): Rgb {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function hex(channels: readonly number[]): string {
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}

function luminance(color: Rgb): number {
  const [r = 0, g = 0, b = 0] = color.map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
