import { and, asc, eq, inArray, isNotNull, isNull, ne } from "drizzle-orm";
import { type Database, type Read, read, type Statement, statement } from "../../../platform/db.ts";
import type { Id } from "../../../platform/ids.ts";
import type { CredentialKind, FoundCredential, KeyView } from "../rules/credential.ts";
import { credentials, owningBusinesses } from "../tables.ts";

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

/** Of CONTROL: the businesses' keys that are in force, oldest first; of one business unless `businessId` is null. */
export function selectKeys(control: Database, businessId: string | null): Read<(KeyView & { businessId: string })[]> {
  const { kind, prefix, lastFour, createdAt } = credentials;
  const owner = businessId === null ? isNotNull(credentials.businessId) : eq(credentials.businessId, businessId);
  const query = control.orm
    .select({ businessId: credentials.businessId, kind, prefix, lastFour, createdAt })
    .from(credentials)
    .where(and(owner, isNull(credentials.revokedAt)))
    .orderBy(asc(credentials.createdAt), asc(credentials.id));
  return read(query, (rows) => rows.map((row) => ({ ...row, businessId: row.businessId ?? "" })));
}
