import { env } from "cloudflare:workers";
import { eq, sql } from "drizzle-orm";
import { alias, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeEach, describe, expect, it } from "vitest";
import { countTrips, type Trips } from "../../src/platform/counting-d1.ts";
import { openDatabases, read, statement } from "../../src/platform/db.ts";
import { deriveId } from "../../src/platform/ids.ts";

const things = sqliteTable("things", { id: integer().primaryKey(), name: text().notNull().unique() });

beforeEach(async () => {
  await env.SHARD_0.batch([
    env.SHARD_0.prepare("DROP TABLE IF EXISTS things"),
    env.SHARD_0.prepare("CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)"),
  ]);
});

function opened() {
  const databases = openDatabases(env.CONTROL, { SHARD_0: env.SHARD_0 });
  const db = databases.forTenant({ id: deriveId("business", "bristol"), shard: "SHARD_0" });
  const insert = (name: string) => statement(db.orm.insert(things).values({ name }));
  const names = () => read(db.orm.select().from(things).orderBy(things.id), (rows) => rows.map((row) => row.name));
  return { databases, db, insert, names };
}

describe("a database", () => {
  it("reads several things in one round trip, each as its own domain object", async () => {
    const { databases, db, insert, names } = opened();
    await db.write([insert("a"), insert("b")]);
    const count = read(db.orm.select({ n: sql<number>`count(*)` }).from(things), ([row]) => row?.n ?? 0);
    const trips = databases.trips.count;
    const [all, howMany] = await db.read(names(), count);
    expect({ all, howMany, trips: databases.trips.count - trips }).toEqual({ all: ["a", "b"], howMany: 2, trips: 1 });
  });

  it("writes all statements or none, in one round trip", async () => {
    const { databases, db, insert, names } = opened();
    expect(await db.write([insert("a"), insert("b")])).toMatchObject([{ changes: 1 }, { changes: 1 }]);
    expect(databases.trips.count).toBe(1);
    await expect(db.write([insert("c"), insert("a")])).rejects.toThrow(/UNIQUE/);
    expect(await db.read(names())).toEqual([["a", "b"]]);
  });

  it("tells how many rows each statement changed", async () => {
    const { db, insert } = opened();
    const again = statement(db.orm.insert(things).values({ name: "a" }).onConflictDoNothing());
    expect(await db.write([insert("a"), again])).toMatchObject([{ changes: 1 }, { changes: 0 }]);
  });

  it("hands on the rows that a statement returns", async () => {
    const { db } = opened();
    const returning = statement(db.orm.insert(things).values({ name: "z" }).returning({ name: things.name }));
    expect(await db.write([returning])).toEqual([{ changes: 1, rows: [{ name: "z" }] }]);
  });

  it("refuses to read two columns of one name, which D1 would mix up", async () => {
    const { db, insert } = opened();
    await db.write([insert("a")]);
    const others = alias(things, "others");
    const joined = (fields: Parameters<typeof db.orm.select>[0]) =>
      db.orm.select(fields).from(things).innerJoin(others, eq(others.id, things.id));
    const twins = [
      { one: things.id, two: others.id },
      { things, others },
      { one: things.name, nested: { two: others.name } },
    ];
    for (const fields of twins) {
      expect(() => read(joined(fields), (rows) => rows)).toThrow(expect.objectContaining({ code: "bug" }));
    }
    const all = db.orm.select().from(things).innerJoin(others, eq(others.id, things.id));
    expect(() => read(all, (rows) => rows)).toThrow(/two columns named id/);
    const named = { one: things.id, two: sql<number>`${others.id}`.as("other_id"), name: others.name };
    expect(await db.read(read(joined(named), (rows) => rows))).toEqual([[{ one: 1, two: 1, name: "a" }]]);
  });

  it("makes no trip for nothing", async () => {
    const { databases, db } = opened();
    expect(await db.write([])).toEqual([]);
    expect(databases.trips.count).toBe(0);
  });

  it("counts the trips to both databases together, and the time they took", async () => {
    const { databases, db, insert, names } = opened();
    await db.write([insert("a")]);
    await databases.control.read(
      read(databases.control.orm.select({ one: sql<number>`1` }).from(sql`(select 1)`), (rows) => rows),
    );
    await databases.shard("SHARD_0").read(names());
    expect(databases.trips.count).toBe(3);
    expect(databases.trips.ms).toBeGreaterThanOrEqual(0);
  });

  it("knows its shards by name, and no other", () => {
    const { databases } = opened();
    expect(databases.shardNames()).toEqual(["SHARD_0"]);
    expect(() => databases.shard("SHARD_9")).toThrow(expect.objectContaining({ code: "misconfigured" }));
    expect(() => databases.forTenant({ id: "biz_1", shard: "SHARD_9" })).toThrow(/SHARD_9/);
  });
});

describe("a counted binding", () => {
  const counted = () => {
    const trips: Trips = { count: 0, ms: 0 };
    return { trips, d1: countTrips(env.SHARD_0, trips) };
  };

  const ways: Record<string, (statement: D1PreparedStatement) => Promise<unknown>> = {
    first: (statement) => statement.first(),
    all: (statement) => statement.all(),
    run: (statement) => statement.run(),
    raw: (statement) => statement.raw(),
  };

  it.each(Object.keys(ways))("counts one trip for %s", async (way) => {
    const { trips, d1 } = counted();
    await ways[way]?.(d1.prepare("SELECT ? AS one").bind(1));
    expect(trips.count).toBe(1);
  });

  it("counts none for what is only prepared", () => {
    const { trips, d1 } = counted();
    d1.prepare("SELECT ?").bind(1);
    expect(trips.count).toBe(0);
  });

  it("counts one for a batch however long, with its results as they are", async () => {
    const { trips, d1 } = counted();
    const select = d1.prepare("SELECT ? AS value");
    const results = await d1.batch<{ value: number }>([1, 2, 3].map((n) => select.bind(n)));
    expect(results.map(({ results: [row] }) => row?.value)).toEqual([1, 2, 3]);
    expect(trips.count).toBe(1);
  });

  it("counts one for exec", async () => {
    const { trips, d1 } = counted();
    await d1.exec("SELECT 1");
    expect(trips.count).toBe(1);
  });

  it("counts a trip that failed too, and passes the failure on", async () => {
    const { trips, d1 } = counted();
    await expect(d1.prepare("SELECT * FROM nowhere").all()).rejects.toThrow(/nowhere/);
    expect(trips.count).toBe(1);
  });

  it("takes the same statement twice, bound anew", async () => {
    const { trips, d1 } = counted();
    const select = d1.prepare("SELECT ? AS value");
    expect(await select.bind("a").first("value")).toBe("a");
    expect(await select.bind("b").first("value")).toBe("b");
    expect(trips.count).toBe(2);
  });
});
