import type { Ctx } from "../context.ts";
import type { TenantSettings } from "./rules/settings.ts";
import { selectSettings } from "./store.ts";

/** What the business has told us of itself. One trip to its shard. Throws AppError `not_found` when it has no settings. */
export async function readSettings(ctx: Ctx): Promise<TenantSettings> {
  const [settings] = await ctx.db.read(selectSettings(ctx.db));
  return settings;
}
