// The parts every conversation's object is made of, put together once per wake.
import type { Opening } from "../domain/calls/index.ts";
import { type Compose, type Ctx, forTenant, type PlatformCtx } from "../domain/context.ts";
import type { ConversationEvent } from "../domain/conversation/index.ts";
import type { Meterage } from "../domain/ports.ts";
import { toMs } from "../platform/time.ts";
import { openJournal } from "./session-journal.ts";
import { openRuntime } from "./session-runtime.ts";
import { openTimers } from "./timers.ts";

/** Journals are kept a day after the end, for late deliveries of the same webhook. */
const forgetAfterMs = 24 * 3_600_000;

export interface Patience {
  /** Nothing heard for so long: the other side is gone. */
  idleMs: number;
  /** No conversation lasts longer; null: no limit. */
  longestMs: number | null;
}

export type LiveSession = ReturnType<typeof openSession>;

export function openSession(state: DurableObjectState, patience: Patience) {
  const journal = openJournal(state.storage);
  const timers = openTimers(state.storage, journal);
  const runtime = openRuntime(journal, timers);
  let last: Promise<unknown> = Promise.resolve();

  const isEnded = () => journal.state().outcome !== null;

  async function windDown(): Promise<void> {
    await timers.clear("idle", "longest");
    await timers.set("forget", forgetAfterMs);
  }

  /** An event from outside, once all before it is settled. */
  async function take(ctx: Ctx, event: ConversationEvent, delivery: string | null): Promise<void> {
    await runtime.settle(ctx);
    await runtime.take(event, delivery);
    await timers.set("idle", patience.idleMs);
  }

  async function timeOut(ctx: Ctx): Promise<void> {
    await take(ctx, { type: "timed_out", at: toMs(ctx.clock()) }, null);
  }

  return {
    journal,
    runtime,
    isEnded,
    windDown,
    take,

    async begin(opening: Opening): Promise<void> {
      runtime.begin(opening);
      if (patience.longestMs !== null) await timers.set("longest", patience.longestMs);
    },

    /** One at a time, in the order of arrival. */
    serialised<T>(work: () => Promise<T>): Promise<T> {
      const next = last.then(work, work);
      last = next.catch(() => undefined);
      return next;
    },

    /** The alarm: what has run out becomes an event, and what was left undone is done. */
    async wake(ctx: Ctx): Promise<void> {
      const due = await timers.takeDue();
      if ((due.includes("idle") || due.includes("longest")) && !isEnded()) await timeOut(ctx);
      await runtime.settle(ctx);
      await runtime.finish(ctx);
      if (isEnded() && !due.includes("forget")) await windDown();
      if (due.includes("forget") && runtime.isIdle()) journal.clear();
    },
  };
}

/** The context of one turn or alarm of this conversation. */
export function openUnit(
  compose: Compose<Env>,
  host: { env: Env; state: DurableObjectState },
  work: { requestId: string; path: string },
): PlatformCtx {
  const unit = { requestId: work.requestId, method: "RPC", path: work.path };
  const actor = { type: "caller", id: host.state.id.name ?? "unnamed" } as const;
  return { ...compose(host.env, unit, (promise) => host.state.waitUntil(promise)), actor };
}

export function unitFor(platform: PlatformCtx, session: LiveSession): Ctx {
  return forTenant(platform, session.journal.opening().tenant);
}

/** Trips made so far: taken when the answer is given, before the work behind it. */
export function meter(platform: PlatformCtx): Meterage {
  return { d1Trips: platform.databases.trips.count, d1Ms: platform.databases.trips.ms };
}
