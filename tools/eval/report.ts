// The figures for a person to read: one block for each set or run, languages and styles side by side.
import type { Figures } from "./figures.ts";
import type { RunResult } from "./run-result.ts";

const shares =
  /^(accuracy|recall|precision|kind|street|unit|city|state|postal_code|pass\d|exact|first|outcome|loss)(\.|$)|over_two$/;
const columns = ["all", "en", "es"] as const;

export function readable({ name, figures, zeros }: RunResult): string {
  const isSet = "accuracy" in figures;
  const lines = isSet ? languageTable(figures) : Object.entries(figures).map(([key, value]) => line(key, value, zeros));
  return [name, ...lines].join("\n");
}

function line(key: string, value: number, zeros: readonly string[]): string {
  const mark = zeros.includes(key) && value !== 0 ? "   MUST BE 0" : "";
  return `  ${key.padEnd(34)} ${shown(key, value)}${mark}`;
}

function languageTable(figures: Figures): string[] {
  const keys = Object.keys(figures).filter((key) => !/\.(en|es)$/.test(key));
  const head = `  ${"".padEnd(14)}${columns.map((column) => column.padStart(9)).join("")}`;
  const rows = keys.map((key) => {
    const values = columns.map((column) => figures[column === "all" ? key : `${key}.${column}`]);
    return `  ${key.padEnd(14)}${values.map((value) => (value === undefined ? "" : shown(key, value)).padStart(9)).join("")}`;
  });
  return [head, ...rows];
}

function shown(key: string, value: number): string {
  return shares.test(key) ? `${(value * 100).toFixed(1)} %` : String(value);
}
