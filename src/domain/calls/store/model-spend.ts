import { and, eq, sql } from "drizzle-orm";
import { type Read, read, type Statement, statement, type TenantDb } from "../../../platform/db.ts";
import type { Spend } from "../rules/model-budget.ts";
import { modelSpend } from "../tables.ts";

/** Adds one request to what was spent on `day` ("YYYY-MM-DD", UTC). */
export function addModelSpend(db: TenantDb, day: string, spend: Spend): Statement {
  const { inputTokens, outputTokens, microDollars } = spend;
  return statement(
    db.orm
      .insert(modelSpend)
      .values({ tenantId: db.tenantId, day, requests: 1, inputTokens, outputTokens, microDollars })
      .onConflictDoUpdate({
        target: [modelSpend.tenantId, modelSpend.day],
        set: {
          requests: sql`${modelSpend.requests} + 1`,
          inputTokens: sql`${modelSpend.inputTokens} + excluded.input_tokens`,
          outputTokens: sql`${modelSpend.outputTokens} + excluded.output_tokens`,
          microDollars: sql`${modelSpend.microDollars} + excluded.micro_dollars`,
        },
      }),
  );
}

/** What the model has cost on `day` ("YYYY-MM-DD", UTC), in millionths of a dollar. */
export function selectModelSpend(db: TenantDb, day: string): Read<number> {
  const query = db.orm
    .select({ microDollars: modelSpend.microDollars })
    .from(modelSpend)
    .where(and(eq(modelSpend.tenantId, db.tenantId), eq(modelSpend.day, day)));
  return read(query, ([row]) => row?.microDollars ?? 0);
}
