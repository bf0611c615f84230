import type { Ctx } from "../context.ts";
import { selectOrigins } from "./store/widget-origins.ts";

/** The origins on whose pages the business's chat may run. One trip to CONTROL. */
export async function listWidgetOrigins(ctx: Ctx): Promise<string[]> {
  const { control } = ctx.databases;
  const [rows] = await control.read(selectOrigins(control, ctx.tenant.id));
  return rows.map((row) => row.origin);
}
