import { and, asc, eq, exists, gt, inArray, lte } from "drizzle-orm";
import { type Database, type Read, read, type Statement, statement } from "../../../platform/db.ts";
import type { Id } from "../../../platform/ids.ts";
import type { FoundSession } from "../rules/session.ts";
import { memberships, owningBusinesses, people, sessions } from "../tables.ts";
import { personColumns, toPerson } from "./people.ts";

/** Of CONTROL: the session with this token's hash that has not run out at `now`, with its person and their businesses. */
export function selectSession(control: Database, tokenHash: string, now: number): Read<FoundSession | null> {
  const business = owningBusinesses();
  const query = control.orm
    .select(personColumns())
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(memberships, eq(memberships.personId, people.id))
    .leftJoin(business, eq(business.id, memberships.businessId))
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now)))
    .orderBy(asc(memberships.createdAt), asc(memberships.businessId));
  return read(query, (rows) => (rows[0] === undefined ? null : { tokenHash, person: toPerson(rows[0], rows) }));
}

export interface NewSession {
  tokenHash: string;
  personId: Id<"person">;
  createdAt: number;
  expiresAt: number;
}

/** Of CONTROL: harmless when repeated. */
export function insertSession(control: Database, session: NewSession): Statement {
  return statement(control.orm.insert(sessions).values(session).onConflictDoNothing());
}

/** Of CONTROL: everybody's sessions that have run out. */
export function deleteExpiredSessions(control: Database, now: number): Statement {
  return statement(control.orm.delete(sessions).where(lte(sessions.expiresAt, now)));
}

/** Of CONTROL: harmless when repeated. */
export function deleteSession(control: Database, tokenHash: string): Statement {
  return statement(control.orm.delete(sessions).where(eq(sessions.tokenHash, tokenHash)));
}

/** Of CONTROL: wherever the person is signed in. */
export function deleteSessionsOf(control: Database, personId: Id<"person">): Statement {
  return statement(control.orm.delete(sessions).where(eq(sessions.personId, personId)));
}

/** Of CONTROL: wherever somebody with this e-mail is signed in who may act for the business. */
export function deleteSessionsOfMember(
  control: Database,
  member: { email: string; businessId: Id<"business"> },
): Statement {
  const membership = control.orm
    .select({ personId: memberships.personId })
    .from(memberships)
    .where(and(eq(memberships.personId, people.id), eq(memberships.businessId, member.businessId)));
  const person = control.orm
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.email, member.email), exists(membership)));
  return statement(control.orm.delete(sessions).where(inArray(sessions.personId, person)));
}
