// Many customers at once: pages and searches. Each reads about as many rows as it shows, however many customers there are.
import { and, asc, count, desc, getTableColumns, inArray, type SQL, sql } from "drizzle-orm";
import { type Read, read, type TenantDb } from "../../../platform/db.ts";
import type { Cursor, CustomerOrder, PlacedCustomer } from "../rules/cursor.ts";
import type { Customer } from "../rules/customer.ts";
import type { Page } from "../rules/page.ts";
import { customers } from "../tables.ts";
import { live, toCustomer } from "./customers.ts";

const row = sql<number>`"customers"."rowid"`;
const byName = sql`${customers.name} collate nocase`;

type Wish = Page & { order: CustomerOrder };

/** From the beginning, or `offset` rows behind it. */
export function selectPage(db: TenantDb, wish: Wish): Read<PlacedCustomer[]> {
  return selectPlaced(db, wish, sql`true`);
}

/**
 * What comes behind a cursor, as two reads whose rows follow one another: those with the same time or name, and those
 * behind them. As one condition it would go through all rows of that time each time.
 */
export function selectBehind(
  db: TenantDb,
  wish: Wish,
  after: Cursor,
): [Read<PlacedCustomer[]>, Read<PlacedCustomer[]>] {
  const page = { ...wish, offset: 0 };
  const [sorted, tie, value, last] =
    after.order === "name"
      ? [byName, sql`${customers.id}`, after.name, after.id]
      : [sql`${customers.createdAt}`, row, after.createdAt, after.row];
  return [
    selectPlaced(db, page, sql`${sorted} = ${value} and ${tie} > ${last}`),
    selectPlaced(db, page, sql`${sorted} > ${value}`),
  ];
}

/** One more than a page has, to know whether there is a next one. */
function selectPlaced(db: TenantDb, { limit, offset, order }: Wish, condition: SQL): Read<PlacedCustomer[]> {
  const query = db.orm
    .select({ ...getTableColumns(customers), row: row.as("row") })
    .from(customers)
    .where(and(live(db), condition))
    .orderBy(...(order === "name" ? [asc(byName), asc(customers.id)] : [asc(customers.createdAt), asc(row)]))
    .limit(limit + 1)
    .offset(offset);
  return read(query, (rows) => rows.map(({ row: place, ...rest }) => ({ customer: toCustomer(rest), row: place })));
}

/** Counted in an index; the table is not read. */
export function countCustomers(db: TenantDb): Read<number> {
  const query = db.orm
    .select({ total: count().as("total") })
    .from(customers)
    .where(live(db));
  return read(query, ([counted]) => counted?.total ?? 0);
}

/** Whose name begins with one of `prefixes`, each prefix's in order of name. */
export function selectNamed(db: TenantDb, prefixes: readonly string[], limit: number): Read<Customer[]> {
  const rows = sql`(
    select c.rowid from json_each(${JSON.stringify(prefixes)}) as prefix cross join customers as c
    where c.tenant_id = ${db.tenantId} and c.mode = 'live'
      and c.name collate nocase >= prefix.value and c.name collate nocase < prefix.value || char(1114111)
    limit ${limit}
  )`;
  const query = db.orm.select().from(customers).where(inArray(row, rows)).orderBy(asc(byName), asc(customers.id));
  return read(query, (found) => found.map(toCustomer));
}

/** Those that an FTS5 expression matches, the newest first. */
export function selectMatching(db: TenantDb, match: string, limit: number): Read<Customer[]> {
  const rows = sql`(
    select c.rowid from customers_search as s cross join customers as c on c.rowid = s.rowid
    where s.customers_search match ${match} and c.tenant_id = ${db.tenantId} and c.mode = 'live'
    order by s.rowid desc limit ${limit}
  )`;
  const query = db.orm.select().from(customers).where(inArray(row, rows)).orderBy(desc(row));
  return read(query, (found) => found.map(toCustomer));
}
