// The parts every conversation's object is made of, put together once per wake.
import type { Opening } from "../domain/calls/index.ts";
import { type Compose, type Ctx, forTenant, type PlatformCtx } from "../domain/context.ts";
import type { ConversationEvent } from "../domain/conversation/index.ts";
import type { Ports } from "../domain/ports.ts";
import type { Meterage } from "../domain/sessions.ts";
import { AppError } from "../platform/errors.ts";
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
  const isEnded = () => journal.state().outcome !== null;

  /** An event from outside, once all before it is settled. */
  async function take(ctx: Ctx, event: ConversationEvent, delivery: string | null): Promise<void> {
    await runtime.settle(ctx);
    await runtime.take(event, delivery);
    await timers.set("idle", patience.idleMs);
  }

  /** Nothing more is expected; the journal stays for late deliveries of the same webhook. */
  async function windDown(): Promise<void> {
    await timers.clear("idle", "longest");
    await timers.set("forget", forgetAfterMs);
  }

  async function begin(opening: Opening): Promise<void> {
    runtime.begin(opening);
    if (patience.longestMs !== null) await timers.set("longest", patience.longestMs);
  }

  /** The alarm: what has run out becomes an event, and what was left undone is done. */
  async function wake(ctx: Ctx): Promise<void> {
    const due = timers.due();
    const isOver = due.includes("idle") || due.includes("longest");
    if (isOver && !isEnded()) await take(ctx, { type: "timed_out", at: toMs(ctx.clock()) }, null);
    await runtime.settle(ctx);
    await runtime.finish(ctx);
    if (due.includes("forget") && runtime.isIdle()) return await forget();
    if (isEnded()) await windDown();
  }

  async function forget(): Promise<void> {
    journal.clear();
    await state.storage.deleteAlarm();
  }

  return { journal, runtime, isEnded, take, windDown, begin, wake, serialised: oneAtATime() };
}

/** Runs what it is given one after the other, in the order of arrival, whether or not the one before failed. */
function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** The context of one turn or alarm of this conversation. */
export function openUnit(
  compose: Compose<Env>,
  host: { env: Env; state: DurableObjectState },
  work: { requestId: string; path: string },
): PlatformCtx {
  const unit = { requestId: work.requestId, method: "RPC", path: work.path };
  return compose(host.env, unit, (promise) => host.state.waitUntil(promise));
}

/** The same unit of work for the business and on behalf of the caller, who is named by the conversation alone. */
export function unitFor(platform: PlatformCtx, { journal }: LiveSession): Ctx {
  const { tenant, conversationId, mode } = journal.opening();
  const ctx: Ctx = { ...forTenant(platform, tenant), actor: { type: "caller", id: conversationId } };
  return mode === "live" ? ctx : { ...ctx, ports: withoutOthers(ctx.ports) };
}

/** What is only tried reaches nobody: no text, no queue, no calendar, none of those who watch. */
function withoutOthers(ports: Ports): Ports {
  const refuse = async () => {
    throw new AppError("bug", "a trial must reach nobody");
  };
  return {
    ...ports,
    sms: { send: refuse },
    calendar: { putVisit: refuse },
    events: { send: refuse },
    live: { publish: async () => undefined },
  };
}

/** Trips made so far: taken when the answer is given, before the work behind it. */
export function meter(platform: PlatformCtx): Meterage {
  return { d1Trips: platform.databases.trips.count, d1Ms: platform.databases.trips.ms };
}
