import { and, eq, exists, inArray, isNull, ne, sql } from "drizzle-orm";
import { type Database, type Read, read, type Statement, statement } from "../../platform/db.ts";
import type { Id } from "../../platform/ids.ts";
import type { CredentialKind, FoundCredential } from "./rules/credential.ts";
import { credentials, memberships, owningBusinesses, people } from "./tables.ts";

/** Of CONTROL: the credentials with these SHA-256 hashes that are not revoked, with their businesses. */
export function selectCredentials(
  control: Database,
  hashes: readonly string[],
): Read<{ hash: string; credential: FoundCredential }[]> {
  const business = owningBusinesses();
  const query = control.orm
    .select({
      hash: credentials.hash,
      id: credentials.id,
      kind: credentials.kind,
      businessId: credentials.businessId,
      shard: business.shard,
      status: business.status,
    })
    .from(credentials)
    .leftJoin(business, eq(business.id, credentials.businessId))
    .where(and(inArray(credentials.hash, [...hashes]), isNull(credentials.revokedAt)));
  return read(query, (rows) =>
    rows.map(({ hash, id, kind, businessId, shard, status }) => ({
      hash,
      credential: {
        id: id as Id<"credential">,
        kind,
        business:
          businessId === null || shard === null || status === null
            ? null
            : { id: businessId as Id<"business">, shard, status },
      },
    })),
  );
}

export interface NewCredential {
  id: Id<"credential">;
  kind: CredentialKind;
  /** Null for the platform's own keys. */
  businessId: Id<"business"> | null;
  hash: string;
  prefix: string;
  lastFour: string;
  createdAt: number;
}

/** Of CONTROL: harmless when repeated. */
export function insertCredential(control: Database, credential: NewCredential): Statement {
  return statement(control.orm.insert(credentials).values(credential).onConflictDoNothing({ target: credentials.id }));
}

/** Of CONTROL: revokes the other credentials of the same kind and business. */
export function revokeFormer(control: Database, successor: NewCredential): Statement {
  const { id, kind, businessId } = successor;
  return statement(
    control.orm
      .update(credentials)
      .set({ revokedAt: successor.createdAt })
      .where(
        and(
          eq(credentials.kind, kind),
          businessId === null ? isNull(credentials.businessId) : eq(credentials.businessId, businessId),
          isNull(credentials.revokedAt),
          ne(credentials.id, id),
        ),
      ),
  );
}

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
  role: "owner" | "manager" | "viewer";
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
