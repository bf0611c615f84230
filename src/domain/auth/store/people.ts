import { and, asc, eq, exists, sql } from "drizzle-orm";
import { type Database, type Read, read, type Statement, statement } from "../../../platform/db.ts";
import type { Id } from "../../../platform/ids.ts";
import type { Membership, Role, SignedInPerson } from "../rules/session.ts";
import { memberships, owningBusinesses, people } from "../tables.ts";

export interface NewPerson {
  id: Id<"person">;
  /** Lower case. */
  email: string;
  name: string;
  passwordHash: string | null;
  createdAt: number;
}

/** Of CONTROL: a person who is there already keeps name and password. */
export function insertPerson(control: Database, person: NewPerson): Statement {
  return statement(control.orm.insert(people).values(person).onConflictDoNothing());
}

export interface NewMembership {
  email: string;
  businessId: Id<"business">;
  role: Role;
  createdAt: number;
}

/** Of CONTROL: ties whoever has this e-mail to the business; harmless when repeated. */
export function insertMembership(control: Database, membership: NewMembership): Statement {
  const { email, businessId, role, createdAt } = membership;
  const row = control.orm
    .select({
      personId: people.id,
      businessId: sql<string>`${businessId}`.as("business_id"),
      role: sql<NewMembership["role"]>`${role}`.as("role"),
      createdAt: sql<number>`${createdAt}`.as("created_at"),
    })
    .from(people)
    .where(eq(people.email, email));
  return statement(control.orm.insert(memberships).select(row).onConflictDoNothing());
}

/** Of CONTROL: changes nothing for somebody who may not act for the business. */
export function updatePassword(
  control: Database,
  change: { email: string; businessId: Id<"business">; passwordHash: string },
): Statement {
  const membership = control.orm
    .select({ personId: memberships.personId })
    .from(memberships)
    .where(and(eq(memberships.personId, people.id), eq(memberships.businessId, change.businessId)));
  return statement(
    control.orm
      .update(people)
      .set({ passwordHash: change.passwordHash })
      .where(and(eq(people.email, change.email), exists(membership))),
  );
}

/** Of CONTROL: harmless when repeated. */
export function markPlatformAdmin(control: Database, email: string): Statement {
  return statement(control.orm.update(people).set({ isPlatformAdmin: true }).where(eq(people.email, email)));
}

/** Of CONTROL: the person with this e-mail (lower case), the businesses, and what the password is checked against. */
export function selectPersonByEmail(
  control: Database,
  email: string,
): Read<{ person: SignedInPerson; passwordHash: string | null } | null> {
  const business = owningBusinesses();
  const query = control.orm
    .select({ ...personColumns(), passwordHash: people.passwordHash })
    .from(people)
    .leftJoin(memberships, eq(memberships.personId, people.id))
    .leftJoin(business, eq(business.id, memberships.businessId))
    .where(eq(people.email, email))
    .orderBy(asc(memberships.createdAt), asc(memberships.businessId));
  return read(query, (rows) => {
    const [first] = rows;
    return first === undefined ? null : { person: toPerson(first, rows), passwordHash: first.passwordHash };
  });
}

/** A person joined with memberships and businesses: one row for each business, one with nulls where there is none. */
export function personColumns() {
  const business = owningBusinesses();
  const { id, name, email, isPlatformAdmin } = people;
  const { businessId, role } = memberships;
  const businessName = sql<string | null>`${business.name}`.as("business_name");
  return {
    id,
    name,
    email,
    isPlatformAdmin,
    businessId,
    role,
    businessName,
    shard: business.shard,
    status: business.status,
  };
}

interface PersonRow {
  id: string;
  name: string;
  email: string;
  isPlatformAdmin: boolean;
  businessId: string | null;
  role: Role | null;
  businessName: string | null;
  shard: string | null;
  status: "ACTIVE" | "SUSPENDED" | null;
}

export function toPerson(first: PersonRow, rows: readonly PersonRow[]): SignedInPerson {
  const { id, name, email, isPlatformAdmin } = first;
  return { id: id as Id<"person">, name, email, isPlatformAdmin, memberships: rows.flatMap(toMembership) };
}

function toMembership({ businessId, businessName, shard, status, role }: PersonRow): Membership[] {
  if (businessId === null || businessName === null || shard === null || status === null || role === null) return [];
  return [{ business: { id: businessId as Id<"business">, name: businessName, shard, status }, role }];
}
