// Named timers over the one alarm of a Durable Object. Real time: the alarm knows no other.
import { systemClock, toMs } from "../platform/time.ts";
import type { SessionJournal } from "./session-journal.ts";

/** `resume`: effects are not done yet. `idle`: nothing heard for long. `longest`: the call must end. `forget`: the journal goes. */
export type TimerName = "resume" | "idle" | "longest" | "forget";

export type Timers = ReturnType<typeof openTimers>;

export function openTimers(storage: DurableObjectStorage, journal: SessionJournal) {
  async function wake(): Promise<void> {
    const [first] = journal.timers();
    if (first === undefined) await storage.deleteAlarm();
    else await storage.setAlarm(first.due);
  }

  return {
    async set(name: TimerName, delayMs: number): Promise<void> {
      journal.setTimer(name, toMs(systemClock()) + delayMs);
      await wake();
    },

    async clear(...names: TimerName[]): Promise<void> {
      for (const name of names) journal.clearTimer(name);
      await wake();
    },

    /** The timers that have run out. They stay until they are cleared or set again: a crash now must not lose them. */
    due(): TimerName[] {
      const now = toMs(systemClock());
      const due = journal.timers().filter((timer) => timer.due <= now);
      return due.map((timer) => timer.name as TimerName);
    },
  };
}
