import type { PlatformCtx } from "../context.ts";
import type { BusinessAccount } from "./rules/business.ts";
import { selectBusiness } from "./store.ts";

/** The business with this id, suspended or not; null when there is none. One trip to CONTROL. */
export async function findBusiness(ctx: PlatformCtx, id: string): Promise<BusinessAccount | null> {
  const [business] = await ctx.databases.control.read(selectBusiness(ctx.databases.control, id));
  return business;
}
