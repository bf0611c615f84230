// How fast a ready caller speaks: by itself with time to read, one sentence at a time, or not any more.

export type PaceMode = "running" | "paused" | "stopped";

export interface Pace {
  mode(): PaceMode;
  set(mode: PaceMode): void;
  /** One more sentence while paused. */
  step(): void;
  /** Until the next sentence may be said; false when the run was stopped. */
  mayGoOn(): Promise<boolean>;
}

export function newPace(readingMs: number): Pace {
  let mode: PaceMode = "running";
  let release: ((goesOn: boolean) => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function goOn(goesOn: boolean): void {
    clearTimeout(timer);
    const waiting = release;
    release = null;
    waiting?.(goesOn);
  }

  function schedule(): void {
    clearTimeout(timer);
    if (mode === "running") timer = setTimeout(() => goOn(true), readingMs);
  }

  return {
    mode: () => mode,
    set(next) {
      mode = next;
      if (mode === "stopped") goOn(false);
      else if (release !== null) schedule();
    },
    step: () => goOn(true),
    mayGoOn() {
      if (mode === "stopped") return Promise.resolve(false);
      return new Promise((resolve) => {
        release = resolve;
        schedule();
      });
    },
  };
}
