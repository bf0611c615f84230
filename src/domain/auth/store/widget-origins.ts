import { and, asc, eq, notInArray } from "drizzle-orm";
import { type Database, type Read, read, type Statement, statement } from "../../../platform/db.ts";
import type { Id } from "../../../platform/ids.ts";
import { owningBusinesses, widgetOrigins } from "../tables.ts";

/** Of CONTROL: the active businesses whose chat may run on pages of this origin. */
export function selectBusinessesOfOrigin(control: Database, origin: string): Read<string[]> {
  const business = owningBusinesses();
  const query = control.orm
    .select({ businessId: widgetOrigins.businessId })
    .from(widgetOrigins)
    .innerJoin(business, eq(business.id, widgetOrigins.businessId))
    .where(and(eq(widgetOrigins.origin, origin), eq(business.status, "ACTIVE")));
  return read(query, (rows) => rows.map((row) => row.businessId));
}

/** Of CONTROL: by origin; of one business unless `businessId` is null. */
export function selectOrigins(
  control: Database,
  businessId: string | null,
): Read<{ businessId: string; origin: string }[]> {
  const query = control.orm
    .select({ businessId: widgetOrigins.businessId, origin: widgetOrigins.origin })
    .from(widgetOrigins)
    .where(businessId === null ? undefined : eq(widgetOrigins.businessId, businessId))
    .orderBy(asc(widgetOrigins.origin));
  return read(query, (rows) => rows);
}

/** Of CONTROL: these and no others; harmless when repeated. */
export function replaceOrigins(
  control: Database,
  change: { businessId: Id<"business">; origins: readonly string[]; createdAt: number },
): Statement[] {
  const { businessId, origins, createdAt } = change;
  const rows = origins.map((origin) => ({ origin, businessId, createdAt }));
  const others = and(eq(widgetOrigins.businessId, businessId), notInArray(widgetOrigins.origin, [...origins]));
  return [
    statement(control.orm.delete(widgetOrigins).where(others)),
    ...rows.map((row) => statement(control.orm.insert(widgetOrigins).values(row).onConflictDoNothing())),
  ];
}
