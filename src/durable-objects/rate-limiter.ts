// How often one subject may do a thing, counted in one place for all isolates.
import { DurableObject } from "cloudflare:workers";
import type { Limit } from "../domain/ports.ts";
import { systemClock, toMs } from "../platform/time.ts";
import { takeTry } from "../platform/tries.ts";

export class RateLimiter extends DurableObject<Env> {
  /** Null when the try is allowed, else the milliseconds until the next one is. */
  async take(limit: Limit): Promise<number | null> {
    // Real time: a clock that is set for a demo must not open or shut doors.
    const now = toMs(systemClock());
    const former = (await this.ctx.storage.get<number[]>("tries")) ?? [];
    const { times, waitMs } = takeTry(former, limit, now);
    if (waitMs !== null) return waitMs;
    await this.ctx.storage.put<number[]>("tries", times);
    await this.ctx.storage.setAlarm(now + limit.perMs);
    return null;
  }

  /** Nobody has tried for a whole period: nothing is left to count. */
  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll();
  }
}
