import { and, eq, ne, type SQL, sql } from "drizzle-orm";
import { type Read, read, type Statement, statement, type TenantDb } from "../../../platform/db.ts";
import { consents } from "../tables.ts";

export interface Consent {
  /** E.164. */
  phone: string;
  state: "opted_in" | "opted_out";
  /** How it was said: "sms:stop", "vendor:opted_out". */
  source: string;
  /** Epoch milliseconds. */
  at: number;
}

/** Whether the number may not be texted. Always read live, never from a snapshot. */
export function selectIsOptedOut(db: TenantDb, phone: string): Read<boolean> {
  const query = db.orm.select({ state: consents.state }).from(consents).where(optedOut(db, phone));
  return read(query, (rows) => rows.length > 0);
}

/** That the number may be texted, as a condition inside another statement. */
export function mayText(db: TenantDb, phone: string): SQL {
  return sql`not exists (select 1 from ${consents} where ${optedOut(db, phone)})`;
}

/** Keeps what the person said last; saying it again does not change when it was first said. */
export function setConsent(db: TenantDb, { phone, state, source, at }: Consent): Statement {
  const said = { state, source, changedAt: at };
  return statement(
    db.orm
      .insert(consents)
      .values({ ...said, tenantId: db.tenantId, phone, channel: "sms" })
      .onConflictDoUpdate({
        target: [consents.tenantId, consents.phone, consents.channel],
        set: said,
        setWhere: ne(consents.state, state),
      }),
  );
}

function optedOut(db: TenantDb, phone: string) {
  const mine = and(eq(consents.tenantId, db.tenantId), eq(consents.phone, phone), eq(consents.channel, "sms"));
  return and(mine, eq(consents.state, "opted_out"));
}
