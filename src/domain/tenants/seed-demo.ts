import { invariant } from "../../platform/assert.ts";
import { forTenant, type PlatformCtx } from "../context.ts";
import { createBusiness } from "./create-business.ts";
import { demoBusiness, demoBusinessId } from "./rules/demo-business.ts";

export interface SeededDemo {
  tenant: { id: typeof demoBusinessId; shard: string };
  isNew: boolean;
}

/** Makes the demo business where it is missing, on the first shard. Repeating it changes nothing, and finishes one half made. */
export async function seedDemo(ctx: PlatformCtx): Promise<SeededDemo> {
  const [shard] = ctx.databases.shardNames();
  invariant(shard !== undefined, "there is no shard");
  const tenant = { id: demoBusinessId, shard };
  const result = await createBusiness(forTenant(ctx, tenant), { ...demoBusiness, key: "seed-demo" });
  return { tenant, isNew: result.kind === "created" };
}
