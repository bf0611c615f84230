import type { PlatformCtx } from "../context.ts";
import { originOf } from "./rules/origin.ts";
import { selectBusinessesOfOrigin } from "./store/widget-origins.ts";

/** Whether some active business lets its chat run on pages of this origin, as a browser's `Origin` names it. One trip at most. */
export async function isWidgetPage(ctx: PlatformCtx, header: string): Promise<boolean> {
  const origin = originOf(header);
  if (origin === null) return false;
  const { control } = ctx.databases;
  const [businesses] = await control.read(selectBusinessesOfOrigin(control, origin));
  return businesses.length > 0;
}
