import type { Figures } from "./figures.ts";

/** What one set or one run of calls came to. */
export interface RunResult {
  name: string;
  figures: Figures;
  /** Names of figures that must be 0. */
  zeros: readonly string[];
  /** What went wrong, each for a person to read. */
  failures: readonly string[];
}
