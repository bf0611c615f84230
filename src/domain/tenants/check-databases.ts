import type { PlatformCtx } from "../context.ts";
import { selectAnyBusiness, selectAnySettings } from "./store.ts";

/** Whether CONTROL and every shard answer with their tables in place. Throws or returns false when not. One trip each. */
export async function isDatabaseUp(ctx: PlatformCtx): Promise<boolean> {
  const { databases } = ctx;
  await Promise.all([
    databases.control.read(selectAnyBusiness(databases.control)),
    ...databases.shardNames().map((name) => databases.shard(name).read(selectAnySettings(databases.shard(name)))),
  ]);
  return true;
}
