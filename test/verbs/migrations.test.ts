// drizzle-kit rebuilds a table for a harmless change, and D1 then loses triggers and child rows without a word.
import { applyD1Migrations, type D1Migration, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { freshStore } from "../support/fresh-store.ts";

const control = inject("controlMigrations");
const shard = inject("shardMigrations");
const all = [...control, ...shard];

/** Every trigger there is. A migration that makes, renames or drops one changes this list too. */
const triggers = [
  "customers_search_after_delete",
  "customers_search_after_insert",
  "customers_search_after_update",
  "lanes_held_before_insert",
  "lanes_held_before_update",
];

/** Migrations that a person has checked although they drop or rebuild a table: their names. */
const reviewed: readonly string[] = [];

const namesIn = (migrations: readonly D1Migration[], pattern: RegExp) =>
  migrations.flatMap(({ queries }) => [...queries.join("\n").matchAll(pattern)].map((match) => match[1] ?? ""));

const triggersOf = async (database: D1Database) => {
  const { results } = await database
    .prepare("select name from sqlite_master where type = 'trigger'")
    .all<{ name: string }>();
  return results.map(({ name }) => name).sort();
};

afterAll(freshStore);

describe("the triggers", () => {
  beforeAll(freshStore);

  it("of a shard are those that the migrations make, and those that we know of", async () => {
    const made = namesIn(shard, /create trigger (?:if not exists )?[`"]?(\w+)/gi);
    const dropped = namesIn(shard, /drop trigger (?:if exists )?[`"]?(\w+)/gi);
    expect(dropped.every((name) => made.filter((one) => one === name).length > 1 || !triggers.includes(name))).toBe(
      true,
    );
    expect([...new Set(made)].sort()).toEqual(triggers);
    expect(await triggersOf(env.SHARD_0)).toEqual(triggers);
  });

  it("of CONTROL are none", async () => {
    expect(await triggersOf(env.CONTROL)).toEqual([]);
  });
});

describe("rows written after the first migration", () => {
  const rows: readonly [table: string, insert: string][] = [
    [
      "customers",
      "(tenant_id, id, mode, name, tags, created_at, updated_at) values ('biz_1', 'cust_1', 'live', 'Ann', '[]', 1, 1)",
    ],
    [
      "appointments",
      "(tenant_id, id, version, mode, customer_id, start_at, end_at, local_date, status, is_emergency, tags, created_at) values ('biz_1', 'appt_1', 1, 'live', 'cust_1', 10, 20, '2026-11-24', 'SCHEDULED', 0, '[]', 1)",
    ],
    [
      "lanes_held",
      "(tenant_id, appointment_id, lane, busy_from, busy_to) values ('biz_1', 'appt_1', 'crew-1', 10, 20)",
    ],
    [
      "conversations",
      "(tenant_id, id, mode, channel, session_id, language, is_emergency, tags, created_at) values ('biz_1', 'conv_1', 'live', 'phone', 'CA1', 'en', 0, '[]', 1)",
    ],
    [
      "conversation_messages",
      "(tenant_id, conversation_id, seq, role, text, at) values ('biz_1', 'conv_1', 0, 'user', 'hello', 1)",
    ],
  ];

  it("outlive every later one, parents and children", async () => {
    await reset();
    await applyD1Migrations(env.SHARD_0, shard.slice(0, 1));
    await env.SHARD_0.batch(rows.map(([table, insert]) => env.SHARD_0.prepare(`insert into ${table} ${insert}`)));
    for (let applied = 2; applied <= shard.length; applied += 1) {
      await applyD1Migrations(env.SHARD_0, shard.slice(0, applied));
      for (const [table] of rows) {
        const count = await env.SHARD_0.prepare(`select count(*) as n from ${table}`).first("n");
        expect(count, `${table} after ${shard[applied - 1]?.name}`).toBe(1);
      }
    }
  });

  it("are guarded by the triggers once those are there", async () => {
    const again = "insert into lanes_held values ('biz_1', 'appt_2', 'crew-1', 15, 25)";
    await expect(env.SHARD_0.prepare(again).run()).rejects.toThrow(/slot_taken/);
  });
});

describe("no migration", () => {
  it.each(all.map(({ name, queries }) => ({ name, sql: queries.join("\n") })))(
    "rebuilds or drops a table: $name",
    ({ name, sql }) => {
      const risky =
        /on delete (cascade|set null)|__new_|drop table|rename to|pragma foreign_keys/i.exec(sql)?.[0] ?? null;
      if (!reviewed.includes(name)) expect(risky).toBeNull();
    },
  );

  it("was missed by this test", () => {
    expect(control.length).toBeGreaterThan(0);
    expect(shard.length).toBeGreaterThan(1);
    expect(shard[0]?.queries.join()).toContain("CREATE TABLE");
  });
});
