import type { SettingsChange } from "../../api/settings.ts";
import type { Settings } from "../../api/types.ts";

export interface SectionProps {
  id: string;
  title: string;
  settings: Settings;
}

/** How a part of the settings becomes fields and goes back, and how it is read out when two people differ. */
export interface SectionShape<F> {
  toFields: (settings: Settings) => F;
  toChange: (fields: F) => SettingsChange;
  told: readonly Told<F>[];
}

interface Told<F> {
  label: () => string;
  show: (fields: F) => string;
}

export const listed = (words: readonly string[]): string => words.join(", ") || "–";
