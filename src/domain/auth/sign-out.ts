import { newId } from "../../platform/ids.ts";
import { commit } from "../commit.ts";
import { forTenant, type PlatformCtx } from "../context.ts";
import { type FoundSession, homeOf } from "./rules/session.ts";
import { deleteSession } from "./store/sessions.ts";

/** Ends this session. Its cookie is worth nothing from now on, whoever has kept it. */
export async function signOut(ctx: PlatformCtx, { person, tokenHash }: FoundSession): Promise<void> {
  await commit(forTenant(ctx, homeOf(person, ctx.databases.shardNames())), {
    key: newId("request"),
    control: [deleteSession(ctx.databases.control, tokenHash)],
    writes: [],
    audit: { action: "person.sign_out", entity: person.id, changed: ["session"] },
    announce: [],
  });
}
