import { type Statement, statement, type TenantDb } from "../../platform/db.ts";
import type { Actor, UnitOfWork } from "../context.ts";
import type { AuditEntry } from "./rules/entry.ts";
import { auditEvents } from "./tables.ts";

export interface AuditRecord extends AuditEntry {
  actor: Actor;
  unit: UnitOfWork;
  at: number;
}

export function insertAudit(db: TenantDb, record: AuditRecord): Statement {
  return statement(
    db.orm.insert(auditEvents).values({
      tenantId: db.tenantId,
      actorType: record.actor.type,
      actorId: record.actor.id,
      action: record.action,
      entity: record.entity,
      changedFields: [...record.changed],
      requestId: record.unit.requestId,
      method: record.unit.method,
      path: record.unit.path,
      status: "ok",
      at: record.at,
    }),
  );
}
