import { credentialParts, newSecret } from "../../platform/crypto.ts";
import { newId } from "../../platform/ids.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { type CredentialKind, secretPrefixes } from "./rules/credential.ts";
import { insertCredential, type NewCredential, revokeFormer } from "./store/credentials.ts";

export interface IssueCredentials<K extends CredentialKind> {
  kinds: readonly K[];
  /** Whether the former ones of these kinds stop working. An admin key is the platform's: all its former ones stop. */
  isRotation: boolean;
}

/** New credentials of the business `ctx.tenant`, one of each kind. The secrets are returned this once and kept nowhere. */
export async function issueCredentials<K extends CredentialKind>(
  ctx: Ctx,
  input: IssueCredentials<K>,
): Promise<Record<K, string>> {
  const { control } = ctx.databases;
  const issued = input.kinds.map((kind) => newCredential(ctx, kind));
  await commit(ctx, {
    // Never the same twice: whoever lost the answer must issue again, for no one else knows the secrets.
    key: newId("credential"),
    control: issued.flatMap(({ row }) => [
      insertCredential(control, row),
      ...(input.isRotation ? [revokeFormer(control, row)] : []),
    ]),
    writes: [],
    audit: {
      action: input.isRotation ? "credential.rotate" : "credential.issue",
      entity: ctx.tenant.id,
      changed: input.kinds,
    },
    announce: [],
  });
  return Object.fromEntries(issued.map(({ row, secret }) => [row.kind, secret])) as Record<K, string>;
}

function newCredential(ctx: Ctx, kind: CredentialKind): { secret: string; row: NewCredential } {
  const secret = newSecret(secretPrefixes[kind]);
  const businessId = kind === "admin_key" ? null : ctx.tenant.id;
  const createdAt = toMs(ctx.clock());
  return { secret, row: { id: newId("credential"), kind, businessId, ...credentialParts(secret), createdAt } };
}
