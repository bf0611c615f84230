import { eq, inArray, sql } from "drizzle-orm";
import { type Database, type Read, read, type Statement, statement, type TenantDb } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import type { Id } from "../../platform/ids.ts";
import type { BusinessAccount, NewBusiness } from "./rules/business.ts";
import { isHoliday } from "./rules/holidays.ts";
import { openingColumns, weekHours } from "./rules/opening-hours.ts";
import { withDurations } from "./rules/service-durations.ts";
import type { TenantSettings } from "./rules/settings.ts";
import type { SettingsChange } from "./rules/settings-change.ts";
import { businesses, phoneNumbers } from "./tables/control.ts";
import { tenantSettings } from "./tables/shard.ts";

/** Of CONTROL: whose number this is (E.164). */
export function selectBusinessByNumber(control: Database, number: string): Read<BusinessAccount | null> {
  const query = control.orm
    .select({ id: businesses.id, name: businesses.name, shard: businesses.shard, status: businesses.status })
    .from(phoneNumbers)
    .innerJoin(businesses, eq(businesses.id, phoneNumbers.businessId))
    .where(eq(phoneNumbers.number, number));
  return read(query, ([row]) => (row === undefined ? null : { ...row, id: row.id as Id<"business"> }));
}

/** Of CONTROL: where this business's data lives and whether we answer for it. */
export function selectBusiness(control: Database, id: string): Read<BusinessAccount | null> {
  const query = control.orm
    .select({ id: businesses.id, name: businesses.name, shard: businesses.shard, status: businesses.status })
    .from(businesses)
    .where(eq(businesses.id, id));
  return read(query, ([row]) => (row === undefined ? null : { ...row, id: row.id as Id<"business"> }));
}

/** Of CONTROL: which of these numbers are taken, and by whom. */
export function selectNumberOwners(
  control: Database,
  numbers: readonly string[],
): Read<{ number: string; businessId: string }[]> {
  const query = control.orm
    .select({ number: phoneNumbers.number, businessId: phoneNumbers.businessId })
    .from(phoneNumbers)
    .where(inArray(phoneNumbers.number, [...numbers]));
  return read(query, (rows) => rows);
}

/** Of CONTROL: harmless when repeated. */
export function insertBusiness(control: Database, business: BusinessAccount & { createdAt: number }): Statement {
  return statement(control.orm.insert(businesses).values(business).onConflictDoNothing({ target: businesses.id }));
}

/** Of CONTROL: harmless when repeated; commit() throws `conflict` when the number is another business's. */
export function insertNumber(
  control: Database,
  row: { number: string; businessId: string; createdAt: number },
): Statement {
  const ownerOrNone = sql`case when ${phoneNumbers.businessId} = ${row.businessId} then ${phoneNumbers.businessId} end`;
  const insert = control.orm.insert(phoneNumbers).values(row);
  return statement(insert.onConflictDoUpdate({ target: phoneNumbers.number, set: { businessId: ownerOrNone } }));
}

export function insertSettings(db: TenantDb, business: NewBusiness, createdAt: number): Statement {
  const { name, settings } = business;
  return statement(db.orm.insert(tenantSettings).values({ ...settings, tenantId: db.tenantId, name, createdAt }));
}

/**
 * Puts a change of the settings in place; commit() throws `conflict` when they have another version. Minutes that were
 * configured apart are part of the services once these are written, so nothing is lost and nothing overrides them.
 */
export function updateSettings(db: TenantDb, version: number, change: SettingsChange): Statement {
  const { language, emergencyWords, services, hours, closedDates, closedHolidays, ...rest } = change;
  const columns = {
    ...rest,
    ...(language === undefined ? {} : { languageCode: language }),
    ...(emergencyWords === undefined ? {} : { emergencyKeywords: [...emergencyWords] }),
    ...(services === undefined ? {} : { services: [...services], serviceDurationConfig: null }),
    ...(hours === undefined ? {} : openingColumns(hours)),
    ...(closedDates === undefined ? {} : { closedDates: [...closedDates].sort() }),
    ...(closedHolidays === undefined ? {} : { closedHolidays: [...closedHolidays] }),
  };
  const next = sql`case when ${tenantSettings.version} = ${version} then ${tenantSettings.version} + 1 end`;
  return statement(
    db.orm
      .update(tenantSettings)
      .set({ ...columns, version: next })
      .where(eq(tenantSettings.tenantId, db.tenantId)),
  );
}

/** The settings of the business, to be read together with other things. Throws AppError `not_found` when it has none. */
export function selectSettings(db: TenantDb): Read<TenantSettings> {
  const query = db.orm.select().from(tenantSettings).where(eq(tenantSettings.tenantId, db.tenantId));
  return read(query, ([row]) => {
    if (row === undefined) throw new AppError("not_found", "the business has no settings");
    return {
      id: db.tenantId,
      name: row.name,
      vertical: row.vertical,
      zone: row.zone,
      language: row.languageCode,
      ownerPhone: row.ownerPhone,
      textFrom: row.textFrom,
      emergencyWords: row.emergencyKeywords,
      services: withDurations(row.services, row.serviceDurationConfig),
      hours: weekHours(row),
      crewCount: row.crewCount,
      maxJobsPerDay: row.maxJobsPerDay,
      reserveMornings: row.reserveMorningsForEmergencies,
      travelBufferMinutes: row.travelBufferMinutes,
      missedStatuses: row.twilioMissedStatuses,
      closedDates: row.closedDates,
      closedHolidays: row.closedHolidays.filter(isHoliday),
      emergencyHours: row.emergencyHours,
      afterHoursFeeCents: row.afterHoursFeeCents,
      serviceArea: row.serviceArea,
      transferTo: row.transferTo,
      modelBudgetCents: row.modelBudgetCents,
      greeting: row.greeting,
      version: row.version,
    };
  });
}

/** Of CONTROL: fails when the table or the database is not there. */
export function selectAnyBusiness(control: Database): Read<boolean> {
  return read(control.orm.select({ id: businesses.id }).from(businesses).limit(1), (rows) => rows.length > 0);
}

/** Of a shard: fails when the table or the database is not there. */
export function selectAnySettings(shard: Database): Read<boolean> {
  return read(
    shard.orm.select({ id: tenantSettings.tenantId }).from(tenantSettings).limit(1),
    (rows) => rows.length > 0,
  );
}
