export type { AuditEntry } from "./rules/entry.ts";
