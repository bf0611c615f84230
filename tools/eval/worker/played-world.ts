// What a call finds around it: its own clock, and a database that fails when its name asks for that.
import { fromMs, systemClock, toMs } from "../../../src/platform/time.ts";
import { spoiledD1 } from "./spoiled-d1.ts";

const minuteMs = 60_000;

/** The environment at the minute that the name of a business ("biz_...") or a call ("CA...") begins with. */
export function worldOf(env: Env, name: string): Env {
  const minute = /^(?:biz_|CA)([0-9a-f]{8})/.exec(name)?.[1];
  if (minute === undefined) return env;
  const at = fromMs(Number.parseInt(minute, 16) * minuteMs).toString();
  const clock = { PICKUP_NOW: at, PICKUP_NOW_SET_AT: String(toMs(systemClock())) };
  return { ...env, ...clock, ...faults(env, name) };
}

function faults(env: Env, name: string): Partial<Env> {
  const level = Number.parseInt(/^CA[0-9a-f]{8}([0-9a-f])/.exec(name)?.[1] ?? "0", 16);
  return level === 0 ? {} : { SHARD_0: spoiledD1(env.SHARD_0, { name, rate: level / 15 }) };
}
