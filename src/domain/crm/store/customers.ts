import { and, eq, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { type Read, read, type Statement, statement, type TenantDb } from "../../../platform/db.ts";
import type { Id } from "../../../platform/ids.ts";
import type { Customer, Mode } from "../rules/customer.ts";
import type { CustomerFields } from "../rules/customer-change.ts";
import { customers } from "../tables.ts";

/** Who is on the line, by number. For one batch with the other reads at the start of a conversation. */
export function selectCustomerByPhone(db: TenantDb, phone: string, mode: Mode): Read<Customer | null> {
  const query = db.orm
    .select()
    .from(customers)
    .where(withPhone(db, phone, mode))
    .limit(1);
  return read(query, (rows) => rows.map(toCustomer)[0] ?? null);
}

/** One live customer by id. */
export function selectCustomer(db: TenantDb, id: string): Read<Customer | null> {
  const query = db.orm
    .select()
    .from(customers)
    .where(and(live(db), eq(customers.id, id)));
  return read(query, (rows) => rows.map(toCustomer)[0] ?? null);
}

export interface NewCustomer {
  id: Id<"customer">;
  mode: Mode;
  name: string;
  /** E.164. */
  phone: string;
  address: string | null;
  /** Epoch milliseconds. */
  at: number;
}

/** Changes no row when the number has a customer already. */
export function insertCustomer(db: TenantDb, { at, ...customer }: NewCustomer): Statement {
  const row = { ...customer, tenantId: db.tenantId, tags: [], createdAt: at, updatedAt: at };
  return statement(
    db.orm
      .insert(customers)
      .values(row)
      .onConflictDoNothing({ target: [customers.tenantId, customers.mode, customers.phone] }),
  );
}

/** Writes name and address where the customer of this number has none; what is there stays. */
export function fillCustomer(db: TenantDb, { mode, name, phone, address, at }: NewCustomer): Statement {
  const filled = {
    name: sql`coalesce(nullif(${customers.name}, ''), ${name})`,
    address: sql`coalesce(nullif(${customers.address}, ''), ${address})`,
    updatedAt: at,
  };
  const lacksSomething = sql`(${customers.name} = '' or (coalesce(${customers.address}, '') = '' and ${address} is not null))`;
  return statement(
    db.orm
      .update(customers)
      .set(filled)
      .where(and(withPhone(db, phone, mode), lacksSomething)),
  );
}

/** commit() throws `conflict` when the number has a customer already. */
export function insertNewCustomer(db: TenantDb, { tags, ...customer }: Customer): Statement {
  const row = { ...customer, tags: [...tags], updatedAt: customer.createdAt };
  return statement(db.orm.insert(customers).values({ ...row, tenantId: db.tenantId, mode: "live" }));
}

/** commit() throws `conflict` when another customer has the number. */
export function updateCustomer(
  db: TenantDb,
  id: string,
  { tags, ...columns }: Partial<CustomerFields> & { updatedAt: number },
): Statement {
  return statement(
    db.orm
      .update(customers)
      .set({ ...columns, ...(tags === undefined ? {} : { tags: [...tags] }) })
      .where(and(live(db), eq(customers.id, id))),
  );
}

/** The id of the customer with this number, as a value inside another statement of the same batch. */
export function customerIdByPhone(db: TenantDb, phone: string, mode: Mode): SQL<string> {
  return sql<string>`(select ${customers.id} from ${customers} where ${withPhone(db, phone, mode)})`;
}

/** The name of the customer that `customerId` points at, as a value inside another slice's query. */
export function customerName(db: TenantDb, customerId: SQLiteColumn): SQL<string | null> {
  const { tenantId, id, name } = customers;
  return sql<
    string | null
  >`(select ${name} from ${customers} where ${tenantId} = ${db.tenantId} and ${id} = ${customerId})`;
}

export function live(db: TenantDb) {
  return ofMode(db, "live");
}

function ofMode(db: TenantDb, mode: Mode) {
  return and(eq(customers.tenantId, db.tenantId), eq(customers.mode, mode));
}

function withPhone(db: TenantDb, phone: string, mode: Mode) {
  return and(ofMode(db, mode), eq(customers.phone, phone));
}

export function toCustomer(row: typeof customers.$inferSelect): Customer {
  const { id, name, phone, email, address, tags, createdAt } = row;
  return { id: id as Id<"customer">, name, phone, email, address, tags, createdAt };
}
