// Who may come in where. The only place that decides it.
import { unreachable } from "../../../platform/assert.ts";
import type { Id } from "../../../platform/ids.ts";
import type { CredentialKind, FoundCredential } from "./credential.ts";
import type { FoundSession, Role } from "./session.ts";

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
  /** Null also where keys were presented: a request comes as a program or as a person, never as both. */
  session: FoundSession | null;
  /** The business that the request says it is about. */
  claimedBusinessId: string | null;
  /** The page that a browser asks from, and the businesses whose chat may run there. Null: a program asks. */
  page: { origin: string; allowedBy: readonly string[] } | null;
  isDeveloper: boolean;
}

export const nobody: Identity = {
  credentials: [],
  session: null,
  claimedBusinessId: null,
  page: null,
  isDeveloper: false,
};

/** Let in: on whose behalf, for the audit, and for which business. */
export interface Admission {
  kind: "admitted";
  actor: { type: "caller" | "tenant_api" | "owner" | "admin" | "developer" | "person"; id: string };
  tenant: { id: Id<"business">; shard: string } | null;
  /** Whoever came by cookie. */
  session: FoundSession | null;
  /** The foreign page that was let in with a widget token. */
  pageOrigin: string | null;
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
      return admit({ type: "caller", id: "anonymous" }, null);
    case "widget":
      return admitWidget(identity);
    case "tenant":
      return admitTenant(identity, find(identity, "api_key"));
    case "viewer":
    case "manager":
    case "owner":
      return identity.session === null ? admitOwner(identity) : admitMember(identity, identity.session, policy);
    case "person":
      return admitPerson(identity.session);
    case "admin":
      return identity.session === null ? admitAdmin(identity) : admitPlatformAdmin(identity.session);
    case "developer":
      return identity.isDeveloper
        ? admit({ type: "developer", id: "local" }, null)
        : refuse("unauthenticated", "invalid developer token");
    default:
      return unreachable(policy);
  }
}

/** The token stands in every page that shows the chat, so what counts besides is which page asks. */
function admitWidget(identity: Identity): Admission | Refusal {
  const key = find(identity, "api_key");
  if (key !== null) return admitTenant(identity, key);
  const decision = admitTenant(identity, find(identity, "widget_token"));
  const { page } = identity;
  if (decision.kind === "refused" || decision.tenant === null || page === null) return decision;
  if (!page.allowedBy.includes(decision.tenant.id)) return refuse("forbidden", "the chat may not run on this page");
  return { ...decision, pageOrigin: page.origin };
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
  return admit({ type: credential.kind === "widget_token" ? "caller" : "tenant_api", id: credential.id }, business);
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

const rank = { viewer: 1, manager: 2, owner: 3 } as const satisfies Record<Role, number>;

/** A business that the person has nothing to do with is answered like one that does not exist. */
function admitMember(identity: Identity, session: FoundSession, needed: Role): Admission | Refusal {
  const { person } = session;
  const { claimedBusinessId } = identity;
  if (claimedBusinessId === null && person.memberships.length === 0) {
    return refuse("forbidden", "you belong to no business");
  }
  const membership =
    claimedBusinessId === null
      ? person.memberships[0]
      : person.memberships.find(({ business }) => business.id === claimedBusinessId);
  if (membership === undefined) return refuse("not_found", "no such business");
  if (membership.business.status !== "ACTIVE") return refuse("forbidden", "the business is suspended");
  if (rank[membership.role] < rank[needed]) return refuse("forbidden", `this needs the role ${needed}`);
  return { ...admit({ type: "person", id: person.id }, membership.business), session };
}

function admitPerson(session: FoundSession | null): Admission | Refusal {
  if (session === null) return refuse("unauthenticated", "nobody is signed in");
  return { ...admit({ type: "person", id: session.person.id }, null), session };
}

function admitPlatformAdmin(session: FoundSession): Admission | Refusal {
  return session.person.isPlatformAdmin ? admitPerson(session) : refuse("forbidden", "this is for the platform alone");
}

/** A key that belongs to a business is none of the platform's. */
function admitAdmin(identity: Identity): Admission | Refusal {
  const key = find(identity, "admin_key");
  const isOurs = key !== null && key.business === null;
  return isOurs ? admit({ type: "admin", id: key.id }, null) : refuse("unauthenticated", "invalid admin key");
}

function find(identity: Identity, kind: CredentialKind): FoundCredential | null {
  return identity.credentials.find((credential) => credential.kind === kind) ?? null;
}

function admit(actor: Admission["actor"], business: { id: Id<"business">; shard: string } | null): Admission {
  const tenant = business === null ? null : { id: business.id, shard: business.shard };
  return { kind: "admitted", actor, tenant, session: null, pageOrigin: null };
}

function refuse(code: Refusal["code"], message: string): Refusal {
  return { kind: "refused", code, message };
}
