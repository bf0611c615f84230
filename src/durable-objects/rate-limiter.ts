// How often one subject may do a thing: a bucket of tries that fills again as time passes.
import { DurableObject } from "cloudflare:workers";
import type { Limit } from "../domain/ports.ts";
import { systemClock, toMs } from "../platform/time.ts";

interface Bucket {
  tries: number;
  /** Epoch milliseconds, real time. */
  at: number;
}

export class RateLimiter extends DurableObject<Env> {
  /** Null when the try is allowed, else the milliseconds until the next one is. */
  async take({ most, perMs }: Limit): Promise<number | null> {
    const now = toMs(systemClock());
    const each = perMs / most;
    const bucket = (await this.ctx.storage.get<Bucket>("bucket")) ?? { tries: most, at: now };
    const tries = Math.min(most, bucket.tries + (now - bucket.at) / each);
    if (tries < 1) return Math.ceil((1 - tries) * each);
    await this.ctx.storage.put<Bucket>("bucket", { tries: tries - 1, at: now });
    await this.ctx.storage.setAlarm(now + perMs);
    return null;
  }

  /** Nobody has tried for a whole period: the bucket is full, which is what no bucket means. */
  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll();
  }
}
