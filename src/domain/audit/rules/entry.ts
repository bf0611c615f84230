/** What was done to what. `changed` holds names of fields, never their values. */
export interface AuditEntry {
  action: `${string}.${string}`;
  entity: string;
  changed: readonly string[];
}
