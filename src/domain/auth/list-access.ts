import type { PlatformCtx } from "../context.ts";
import type { KeyView } from "./rules/credential.ts";
import { selectKeys } from "./store/credentials.ts";
import { selectOrigins } from "./store/widget-origins.ts";

/** How a business is reached by programs and pages. */
export interface BusinessAccess {
  keys: readonly KeyView[];
  widgetOrigins: readonly string[];
}

/** By business id; of one business unless `businessId` is null. A business without any is missing. One trip to CONTROL. */
export async function listAccess(
  ctx: PlatformCtx,
  businessId: string | null,
): Promise<ReadonlyMap<string, BusinessAccess>> {
  const { control } = ctx.databases;
  const [keys, origins] = await control.read(selectKeys(control, businessId), selectOrigins(control, businessId));
  const ids = new Set([...keys, ...origins].map((row) => row.businessId));
  return new Map(
    [...ids].map((id) => [
      id,
      {
        keys: keys.filter((key) => key.businessId === id).map(({ businessId: _, ...key }) => key),
        widgetOrigins: origins.filter((row) => row.businessId === id).map((row) => row.origin),
      },
    ]),
  );
}
