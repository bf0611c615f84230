import { AppError } from "../../platform/errors.ts";
import type { Ctx } from "../context.ts";
import { selectCustomer } from "../crm/index.ts";
import { selectAppointmentsOf } from "../scheduling/index.ts";
import { type TimelineItem, toTimeline } from "./rules/timeline.ts";
import { selectPastConversations } from "./store/history.ts";

/** More of either is not shown; then the latest are. */
const most = 250;

/** The visits of a customer and the conversations with them, the oldest first. One trip. Throws AppError `not_found`. */
export async function customerTimeline(ctx: Ctx, customerId: string): Promise<TimelineItem[]> {
  const [customer, visits, conversations] = await ctx.db.read(
    selectCustomer(ctx.db, customerId),
    selectAppointmentsOf(ctx.db, customerId, { limit: most, offset: 0, latest: true }),
    selectPastConversations(ctx.db, customerId, most),
  );
  if (customer === null) throw new AppError("not_found", "no such customer");
  return toTimeline(visits, conversations);
}
