// Every database, queue and Durable Object as on the first day: emptied, and migrated again.
import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { inject } from "vitest";

/** Runs before each test file by itself; call it inside a file when its tests must not see each other's rows. */
export async function freshStore(): Promise<void> {
  await reset();
  await Promise.all([
    applyD1Migrations(env.CONTROL, inject("controlMigrations")),
    applyD1Migrations(env.SHARD_0, inject("shardMigrations")),
  ]);
}
