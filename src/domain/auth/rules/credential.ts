import type { Id } from "../../../platform/ids.ts";

export const credentialKinds = ["api_key", "owner_token", "widget_token", "admin_key"] as const;
export type CredentialKind = (typeof credentialKinds)[number];

/** How the secrets of each kind begin, so that one found in a log or a repository can be told. */
export const secretPrefixes = {
  api_key: "pk_live_",
  owner_token: "own_live_",
  widget_token: "wid_live_",
  admin_key: "adm_live_",
} as const satisfies Record<CredentialKind, string>;

/** A credential that was presented and is valid. */
export interface FoundCredential {
  id: Id<"credential">;
  kind: CredentialKind;
  /** Null for the platform's own keys. */
  business: { id: Id<"business">; shard: string; status: "ACTIVE" | "SUSPENDED" } | null;
}

/** What may be shown of a key that is in force. */
export interface KeyView {
  kind: CredentialKind;
  prefix: string;
  lastFour: string;
  /** Epoch milliseconds. */
  createdAt: number;
}
