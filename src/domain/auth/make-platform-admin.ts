import { deriveId } from "../../platform/ids.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { markPlatformAdmin } from "./store/people.ts";

/** Lets somebody run the platform itself. Nothing where nobody has this e-mail. `key` is the caller's idempotency key. */
export async function makePlatformAdmin(ctx: Ctx, input: { key: string; email: string }): Promise<void> {
  const email = input.email.toLowerCase();
  await commit(ctx, {
    key: input.key,
    control: [markPlatformAdmin(ctx.databases.control, email)],
    writes: [],
    audit: { action: "person.make_platform_admin", entity: deriveId("person", email), changed: ["is_platform_admin"] },
    announce: [],
  });
}
