// D1 as the rest of the code sees it: counted, batched, and for a business only through its own shard.
import { Column, getTableColumns, is, SQL, Table } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import { SQLiteSelectBase } from "drizzle-orm/sqlite-core";
import { countTrips, type Trips } from "./counting-d1.ts";
import { AppError } from "./errors.ts";
import type { Id } from "./ids.ts";

/** One SQL statement with its parameters, not yet run. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** A query not yet run, and how its rows become a domain object. Made by `read()`. */
export interface Read<T> {
  readonly query: BatchItem<"sqlite">;
  readonly parse: (rows: never) => T;
}

type Parsed<R extends readonly Read<unknown>[]> = { [K in keyof R]: R[K] extends Read<infer T> ? T : never };

/** What one statement did: the rows it changed, and those it returns (by column name). */
export interface Written {
  changes: number;
  rows: readonly Readonly<Record<string, unknown>>[];
}

export interface Database {
  /** Builds queries. A store hands them on with `read()` or `statement()`; it does not run them. */
  readonly orm: DrizzleD1Database;
  /** Runs all reads in one round trip. */
  read<const R extends readonly [Read<unknown>, ...Read<unknown>[]]>(...reads: R): Promise<Parsed<R>>;
  /** Runs all statements in one atomic round trip. For commit() and note() alone. */
  write(statements: readonly Statement[]): Promise<readonly Written[]>;
}

/** The shard of one business. Every query of a slice takes the tenant's id from here. */
export interface TenantDb extends Database {
  readonly tenantId: Id<"business">;
}

export interface Databases {
  readonly trips: Readonly<Trips>;
  readonly control: Database;
  shard(name: string): Database;
  shardNames(): readonly string[];
  forTenant(tenant: { id: Id<"business">; shard: string }): TenantDb;
}

/** `shards` maps a shard's name, as `businesses.shard` has it, to its binding. */
export function openDatabases(control: D1Database, shards: Readonly<Record<string, D1Database>>): Databases {
  const trips: Trips = { count: 0, ms: 0 };
  const shard = (name: string) => {
    const d1 = shards[name];
    if (d1 === undefined) throw new AppError("misconfigured", `no binding for shard ${name}`);
    return openDatabase(countTrips(d1, trips));
  };
  return {
    trips,
    control: openDatabase(countTrips(control, trips)),
    shard,
    shardNames: () => Object.keys(shards),
    forTenant: (tenant) => ({ ...shard(tenant.shard), tenantId: tenant.id }),
  };
}

function openDatabase(d1: D1Database): Database {
  const orm = drizzle(d1);
  return {
    orm,
    async read(...reads) {
      const [first, ...rest] = reads;
      const results: unknown[] = await orm.batch([first.query, ...rest.map((r) => r.query)]);
      return reads.map((r, i) => r.parse(results[i] as never)) as never;
    },
    async write(statements) {
      if (statements.length === 0) return [];
      const prepared = statements.map((s) => d1.prepare(s.sql).bind(...s.params));
      const results = await d1.batch<Record<string, unknown>>(prepared);
      return results.map((result) => ({ changes: result.meta.changes, rows: result.results }));
    },
  };
}

/** A drizzle query and the mapping of its rows. Throws AppError `bug` when it selects two columns of one name. */
export function read<Q extends BatchItem<"sqlite">, T>(query: Q, parse: (rows: Q["_"]["result"]) => T): Read<T> {
  refuseTwinColumns(query);
  return { query, parse };
}

/**
 * A batch of D1 gives rows as objects, so of two columns with one name (the ids of a join) only one arrives, and drizzle
 * moves every later value one field up without a word.
 */
function refuseTwinColumns(query: unknown): void {
  if (!is(query, SQLiteSelectBase)) return;
  const names = columnNames(query._.config.fields);
  const twin = names.find((name, i) => names.indexOf(name) !== i);
  if (twin !== undefined) throw new AppError("bug", `a read selects two columns named ${twin}: give one an alias`);
}

function columnNames(fields: unknown): string[] {
  if (is(fields, Column)) return [fields.name];
  if (is(fields, SQL.Aliased)) return [fields.fieldAlias];
  if (is(fields, SQL) || typeof fields !== "object" || fields === null) return [];
  return Object.values(is(fields, Table) ? getTableColumns(fields) : fields).flatMap(columnNames);
}

/** A drizzle insert, update or delete as a statement for commit() or note(). */
export function statement(query: { toSQL(): { sql: string; params: unknown[] } }): Statement {
  return query.toSQL();
}
