import type { PlatformCtx } from "../context.ts";
import type { BusinessAccount } from "./rules/business.ts";
import { selectBusinessByNumber } from "./store.ts";

/** Whose number was called (`number` in E.164), suspended or not; null when it is nobody's. One trip to CONTROL. */
export async function findBusinessByNumber(ctx: PlatformCtx, number: string): Promise<BusinessAccount | null> {
  const [business] = await ctx.databases.control.read(selectBusinessByNumber(ctx.databases.control, number));
  return business;
}
