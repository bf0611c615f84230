// Who may come in where. The only place that decides it.
import { unreachable } from "../../../platform/assert.ts";
import type { Id } from "../../../platform/ids.ts";
import type { CredentialKind, FoundCredential } from "./credential.ts";

/**
 * Every route names one. `webhook`: the vendor's signature is checked apart. `widget`: pages of a business, with its
 * widget token or API key. `tenant`: programs of a business. `viewer`, `manager`, `owner`: people of a business with at least
 * this role, and programs with its owner's token. `person`: whoever is signed in. `admin`: the platform. `developer`: the
 * local developer.
 */
export type AccessPolicy =
  | "public"
  | "webhook"
  | "widget"
  | "tenant"
  | "viewer"
  | "manager"
  | "owner"
  | "person"
  | "admin"
  | "developer";

/** What a request showed of itself. */
export interface Identity {
  /** The valid ones of the credentials presented, each under the header of its kind. */
  credentials: readonly FoundCredential[];
  /** The business that the request says it is about. */
  claimedBusinessId: string | null;
  isDeveloper: boolean;
}

/** Let in: on whose behalf, for the audit, and for which business. */
export interface Admission {
  kind: "admitted";
  actor: { type: "caller" | "tenant_api" | "owner" | "admin" | "developer"; id: string };
  tenant: { id: Id<"business">; shard: string } | null;
}

export interface Refusal {
  kind: "refused";
  code: "unauthenticated" | "forbidden" | "not_found";
  message: string;
}

export function decideAccess(policy: AccessPolicy, identity: Identity): Admission | Refusal {
  switch (policy) {
    case "public":
    case "webhook":
      return admit("caller", "anonymous", null);
    case "widget":
      return admitTenant(identity, find(identity, "api_key") ?? find(identity, "widget_token"));
    case "tenant":
      return admitTenant(identity, find(identity, "api_key"));
    case "viewer":
    case "manager":
    case "owner":
      return admitOwner(identity);
    case "person":
      return refuse("unauthenticated", "nobody is signed in");
    case "admin":
      return admitAdmin(identity);
    case "developer":
      return identity.isDeveloper
        ? admit("developer", "local", null)
        : refuse("unauthenticated", "invalid developer token");
    default:
      return unreachable(policy);
  }
}

function admitTenant(identity: Identity, credential: FoundCredential | null): Admission | Refusal {
  const business = credential?.business ?? null;
  if (credential === null || business === null) {
    return find(identity, "widget_token") === null
      ? refuse("unauthenticated", "invalid tenant credentials")
      : refuse("forbidden", "a widget token opens only the widget");
  }
  const { claimedBusinessId } = identity;
  if (claimedBusinessId !== null && claimedBusinessId !== business.id) return refuse("not_found", "no such business");
  if (business.status !== "ACTIVE") return refuse("forbidden", "the business is suspended");
  return admit(credential.kind === "widget_token" ? "caller" : "tenant_api", credential.id, business);
}

/** The token of another business is answered like a wrong one, so that nothing is learnt of it. */
function admitOwner(identity: Identity): Admission | Refusal {
  const asTenant = admitTenant(identity, find(identity, "api_key"));
  if (asTenant.kind === "refused") return asTenant;
  const token = find(identity, "owner_token");
  const isOwner = token !== null && token.business?.id === asTenant.tenant?.id;
  return isOwner
    ? { ...asTenant, actor: { type: "owner", id: token.id } }
    : refuse("unauthenticated", "invalid owner token");
}

/** A key that belongs to a business is none of the platform's. */
function admitAdmin(identity: Identity): Admission | Refusal {
  const key = find(identity, "admin_key");
  const isOurs = key !== null && key.business === null;
  return isOurs ? admit("admin", key.id, null) : refuse("unauthenticated", "invalid admin key");
}

function find(identity: Identity, kind: CredentialKind): FoundCredential | null {
  return identity.credentials.find((credential) => credential.kind === kind) ?? null;
}

function admit(type: Admission["actor"]["type"], id: string, business: FoundCredential["business"]): Admission {
  return {
    kind: "admitted",
    actor: { type, id },
    tenant: business === null ? null : { id: business.id, shard: business.shard },
  };
}

function refuse(code: Refusal["code"], message: string): Refusal {
  return { kind: "refused", code, message };
}
