import { hashPassword } from "../../platform/crypto.ts";
import { deriveId, newId } from "../../platform/ids.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { updatePassword } from "./store/people.ts";
import { deleteSessionsOfMember } from "./store/sessions.ts";

/** A new password for somebody who may act for `ctx.tenant`, who is signed out everywhere; nothing for anybody else. */
export async function setPassword(ctx: Ctx, input: { email: string; password: string }): Promise<void> {
  const { control } = ctx.databases;
  const email = input.email.toLowerCase();
  const passwordHash = await hashPassword(input.password);
  await commit(ctx, {
    key: newId("request"),
    control: [
      updatePassword(control, { email, businessId: ctx.tenant.id, passwordHash }),
      deleteSessionsOfMember(control, { email, businessId: ctx.tenant.id }),
    ],
    writes: [],
    audit: { action: "person.set_password", entity: deriveId("person", email), changed: ["password"] },
    announce: [],
  });
}
