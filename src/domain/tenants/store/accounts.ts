// Businesses as the platform's own people see and change them.
import { and, asc, eq, inArray, notInArray, sql } from "drizzle-orm";
import { type Database, type Read, read, type Statement, statement, type TenantDb } from "../../../platform/db.ts";
import type { Id } from "../../../platform/ids.ts";
import type { BusinessAccount } from "../rules/business.ts";
import { businesses, phoneNumbers } from "../tables/control.ts";
import { tenantSettings } from "../tables/shard.ts";

/** Of CONTROL: in the order they were made; one alone unless `id` is null. */
export function selectAccounts(
  control: Database,
  id: string | null,
): Read<(BusinessAccount & { createdAt: number })[]> {
  const query = control.orm
    .select()
    .from(businesses)
    .where(id === null ? undefined : eq(businesses.id, id))
    .orderBy(asc(businesses.createdAt), asc(businesses.id));
  return read(query, (rows) => rows.map((row) => ({ ...row, id: row.id as Id<"business"> })));
}

/** Of CONTROL: of one business unless `id` is null. */
export function selectNumbers(control: Database, id: string | null): Read<{ number: string; businessId: string }[]> {
  const query = control.orm
    .select({ number: phoneNumbers.number, businessId: phoneNumbers.businessId })
    .from(phoneNumbers)
    .where(id === null ? undefined : eq(phoneNumbers.businessId, id))
    .orderBy(asc(phoneNumbers.number));
  return read(query, (rows) => rows);
}

export interface AccountSettings {
  tenantId: string;
  vertical: string;
  ownerPhone: string | null;
  textFrom: string | null;
  transferTo: string | null;
  languageCode: "en" | "es";
}

/** Of a shard, for the platform: what it shows of its businesses; of one alone unless `id` is null. */
export function selectAccountSettings(shard: Database, id: string | null): Read<AccountSettings[]> {
  const { tenantId, vertical, ownerPhone, textFrom, transferTo, languageCode } = tenantSettings;
  const query = shard.orm
    .select({ tenantId, vertical, ownerPhone, textFrom, transferTo, languageCode })
    .from(tenantSettings)
    .where(id === null ? undefined : eq(tenantId, id));
  return read(query, (rows) => rows);
}

/** Of CONTROL: harmless when repeated. */
export function updateAccount(
  control: Database,
  id: Id<"business">,
  change: { name?: string; status?: BusinessAccount["status"] },
): Statement {
  return statement(control.orm.update(businesses).set(change).where(eq(businesses.id, id)));
}

/** Of CONTROL: the business answers under these numbers alone; harmless when repeated. */
export function deleteOtherNumbers(control: Database, id: Id<"business">, numbers: readonly string[]): Statement {
  const others = and(eq(phoneNumbers.businessId, id), notInArray(phoneNumbers.number, [...numbers]));
  return statement(control.orm.delete(phoneNumbers).where(others));
}

/**
 * Whoever has the settings open meanwhile must read them again. Texts go on coming from the number they came from while it is
 * one of `numbers`, else they come from the first.
 */
export function updateAccountSettings(
  db: TenantDb,
  { numbers, ...change }: { name?: string; ownerPhone?: string | null; numbers?: readonly string[] },
): Statement {
  const { textFrom, version } = tenantSettings;
  const isKept = inArray(textFrom, [...(numbers ?? [])]);
  const sender = sql`case when ${isKept} then ${textFrom} else ${numbers?.[0] ?? null} end`;
  return statement(
    db.orm
      .update(tenantSettings)
      .set({ ...change, ...(numbers === undefined ? {} : { textFrom: sender }), version: sql`${version} + 1` })
      .where(eq(tenantSettings.tenantId, db.tenantId)),
  );
}
