import { env } from "cloudflare:workers";
import { describe, expect, inject, it } from "vitest";
import { freshStore } from "../support/fresh-store.ts";

const databases = [
  { name: "control", db: env.CONTROL, migrations: inject("controlMigrations") },
  { name: "shard", db: env.SHARD_0, migrations: inject("shardMigrations") },
];

describe("the store a test file starts with", () => {
  it.each(databases)("has every migration of $name, in order", async ({ db, migrations }) => {
    const applied = await db.prepare("SELECT name FROM d1_migrations ORDER BY id").all<{ name: string }>();
    expect(applied.results.map((row) => row.name)).toEqual(migrations.map((migration) => migration.name));
    expect(migrations.length).toBeGreaterThan(0);
  });

  it("is empty again whenever a test asks for it", async () => {
    await env.SHARD_0.exec("CREATE TABLE left_over (id TEXT)");
    await freshStore();
    const left = await env.SHARD_0.prepare("SELECT name FROM sqlite_master WHERE name = 'left_over'").first();
    expect(left).toBeNull();
  });
});
