import { toMs } from "../../platform/time.ts";
import type { Ctx } from "../context.ts";
import { selectCustomerByPhone } from "../crm/index.ts";
import { selectSettings } from "../tenants/index.ts";
import { type CallStart, type Opening, toOpening } from "./rules/opening.ts";

/** Loads settings and caller in one trip. What comes back is kept with the call, so that talking costs none. */
export async function prepareCall(ctx: Ctx, start: CallStart): Promise<Opening> {
  const [settings, caller] = await ctx.db.read(
    selectSettings(ctx.db),
    selectCustomerByPhone(ctx.db, start.peer ?? "", start.mode),
  );
  return toOpening(start, { tenant: ctx.tenant, settings, caller, now: toMs(ctx.clock()) });
}
