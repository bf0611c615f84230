// Somebody who is signed in, and the businesses they may act for.
import type { Id } from "../../../platform/ids.ts";

export type Role = "viewer" | "manager" | "owner";

export interface Membership {
  business: { id: Id<"business">; name: string; shard: string; status: "ACTIVE" | "SUSPENDED" };
  role: Role;
}

export interface SignedInPerson {
  id: Id<"person">;
  name: string;
  email: string;
  isPlatformAdmin: boolean;
  /** The oldest first. */
  memberships: readonly Membership[];
}

export interface FoundSession {
  /** SHA-256 of the token, which is all that is kept of it. */
  tokenHash: string;
  person: SignedInPerson;
}

/** So long does a session last, used or not. */
export const sessionSeconds = 30 * 24 * 3_600;

/** `__Host-`: browsers take it over https alone, for this host alone and for all its paths. */
export const sessionCookie = "__Host-pickup";

/** The token in a `Cookie` header; null when there is none. */
export function sessionTokenOf(headers: Headers): string | null {
  const pairs = (headers.get("Cookie") ?? "").split(";").map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${sessionCookie}=`));
  return found?.slice(sessionCookie.length + 1) || null;
}

/** What belongs to the platform and to no business is written down here. */
const platformId: Id<"business"> = "biz_platform";

/** Where what a person does for themselves is audited: their first business, or the platform where they have none. */
export function homeOf(person: SignedInPerson, shardNames: readonly string[]): { id: Id<"business">; shard: string } {
  const first = person.memberships[0]?.business;
  return first === undefined ? { id: platformId, shard: shardNames[0] ?? "" } : { id: first.id, shard: first.shard };
}
