import { newId } from "../../platform/ids.ts";
import { commit } from "../commit.ts";
import { forTenant, type PlatformCtx } from "../context.ts";
import { type FoundSession, homeOf } from "./rules/session.ts";
import { deleteSessionsOf } from "./store/sessions.ts";

/** Ends all sessions of the person, this one too. */
export async function signOutEverywhere(ctx: PlatformCtx, { person }: FoundSession): Promise<void> {
  await commit(forTenant(ctx, homeOf(person, ctx.databases.shardNames())), {
    key: newId("request"),
    control: [deleteSessionsOf(ctx.databases.control, person.id)],
    writes: [],
    audit: { action: "person.sign_out_everywhere", entity: person.id, changed: ["session"] },
    announce: [],
  });
}
