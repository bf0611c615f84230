// People who are signed in, without the work of a password.
import { env } from "cloudflare:workers";
import { createPerson } from "../../src/domain/auth/index.ts";
import { newSecret, sha256Hex } from "../../src/platform/crypto.ts";
import { deriveId, type Id } from "../../src/platform/ids.ts";
import { toMs } from "../../src/platform/time.ts";
import { testContext } from "./context.ts";
import { publicUrl } from "./pickup.ts";

export type Role = "viewer" | "manager" | "owner";

/** A person with this role in each of these businesses. */
export async function addPerson(
  email: string,
  roles: Readonly<Record<Id<"business">, Role>>,
  password = "correct horse",
) {
  for (const [tenantId, role] of Object.entries(roles)) {
    const { ctx } = testContext(env, { tenantId: tenantId as Id<"business"> });
    await createPerson(ctx, { key: `add:${email}`, email, name: email.split("@")[0] ?? "", password, role });
  }
}

/** Somebody who belongs to no business, and runs the platform. */
export async function addPlatformAdmin(email: string): Promise<void> {
  await env.CONTROL.prepare(
    "INSERT INTO people (id, email, name, is_platform_admin, created_at) VALUES (?, ?, 'Pat', 1, 0)",
  )
    .bind(deriveId("person", email), email)
    .run();
}

/** The cookie of a fresh session of this person; `lastsMs` from now. */
export async function sessionOf(email: string, lastsMs = 3_600_000): Promise<string> {
  const token = newSecret("ses_live_");
  const now = toMs(testContext(env).ctx.clock());
  await env.CONTROL.prepare("INSERT INTO sessions (token_hash, person_id, created_at, expires_at) VALUES (?, ?, ?, ?)")
    .bind(sha256Hex(token), deriveId("person", email), now, now + lastsMs)
    .run();
  return `__Host-pickup=${token}`;
}

/** What the browser adds on a page of ours. */
export const ownPage = { Origin: publicUrl };
