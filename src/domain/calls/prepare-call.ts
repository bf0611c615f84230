import { toMs } from "../../platform/time.ts";
import type { Ctx } from "../context.ts";
import { selectCustomerByPhone } from "../crm/index.ts";
import { selectKnowledge } from "../knowledge/index.ts";
import { selectLastVisit } from "../scheduling/index.ts";
import { selectSettings } from "../tenants/index.ts";
import { spendDay } from "./note-model-spend.ts";
import { type CallStart, type Opening, toOpening } from "./rules/opening.ts";
import { selectModelSpend } from "./store/model-spend.ts";

/** Loads settings, knowledge and caller in one trip. What comes back is kept with the call, so that talking costs none. */
export async function prepareCall(ctx: Ctx, start: CallStart): Promise<Opening> {
  const phone = start.peer ?? "";
  const [settings, caller, lastVisit, knowledge, modelSpent] = await ctx.db.read(
    selectSettings(ctx.db),
    selectCustomerByPhone(ctx.db, phone, start.mode),
    selectLastVisit(ctx.db, phone, start.mode),
    selectKnowledge(ctx.db),
    selectModelSpend(ctx.db, spendDay(ctx)),
  );
  const { tenant } = ctx;
  const hasModel = ctx.ports.model !== null;
  return toOpening(start, {
    tenant,
    settings,
    caller,
    lastVisit,
    knowledge,
    hasModel,
    modelSpent,
    now: toMs(ctx.clock()),
  });
}
