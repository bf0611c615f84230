// Everybody who may come to the HTTP API: two businesses' programs, pages and people, and those who are neither.
import type { AccessPolicy } from "../../src/domain/auth/index.ts";
import { wrongKey } from "./pickup.ts";
import { ownPage, sessionOf } from "./sign-in.ts";
import { ours, type Secrets, type TwoBusinesses, theirs } from "./two-businesses.ts";

export type Answer = "in" | 401 | 403 | 404;
type Headers = Record<string, string>;

export interface Visitor {
  headers: (all: TwoBusinesses) => Headers | Promise<Headers>;
  /** What they are answered; 401 where nothing is said. */
  at: Partial<Record<AccessPolicy, Answer>>;
  /** Whether our rows may be in the answer, or on routes of which policy. */
  seesOurs?: true | AccessPolicy;
}

const session = async (email: string, more: Headers = {}) => ({ Cookie: await sessionOf(email), ...ownPage, ...more });
const business = (id: string) => ({ "X-Business-ID": id });
const program = (secrets: Secrets) => ({ "X-API-Key": secrets.api_key });
const ownersProgram = (secrets: Secrets) => ({ ...program(secrets), "X-Owner-Token": secrets.owner_token });
const page = (secrets: Secrets) => ({ "X-Widget-Token": secrets.widget_token });
const wrong = { "X-API-Key": wrongKey, "X-Owner-Token": wrongKey, "X-Widget-Token": wrongKey };

const asViewer = { viewer: "in", manager: 403, owner: 403, person: "in", admin: 403 } as const;
const asManager = { ...asViewer, manager: "in" } as const;
const asOwner = { ...asManager, owner: "in" } as const;
const asNobodyHere = { viewer: 404, manager: 404, owner: 404, person: "in", admin: 403 } as const;
const asProgram = { widget: "in", tenant: "in" } as const;
const asOwnersProgram = { ...asProgram, viewer: "in", manager: "in", owner: "in" } as const;
const asPage = { tenant: 403, viewer: 403, manager: 403, owner: 403 } as const;

export const visitors: Record<string, Visitor> = {
  nobody: { headers: () => ({}), at: {} },
  "wrong keys": { headers: () => ({ ...wrong, "X-Admin-API-Key": wrongKey, "X-Dev-Token": wrongKey }), at: {} },
  "a wrong cookie": { headers: () => ({ Cookie: `__Host-pickup=${wrongKey}`, ...ownPage }), at: {} },
  "an expired session": {
    headers: async () => ({ Cookie: await sessionOf("owner@ours.example", -1), ...ownPage }),
    at: {},
  },
  "our API key": { headers: (all) => program(all.ours), at: asProgram, seesOurs: true },
  "our API key about them": {
    headers: (all) => ({ ...program(all.ours), ...business(theirs) }),
    at: { widget: 404, tenant: 404, viewer: 404, manager: 404, owner: 404 },
  },
  "our owner's program": { headers: (all) => ownersProgram(all.ours), at: asOwnersProgram, seesOurs: true },
  "our owner token alone": { headers: (all) => ({ "X-Owner-Token": all.ours.owner_token }), at: {} },
  "our API key under another header": {
    headers: (all) => ({ "X-Admin-API-Key": all.ours.api_key, "X-Widget-Token": all.ours.api_key }),
    at: {},
  },
  "our key with their owner token": {
    headers: (all) => ({ ...program(all.ours), "X-Owner-Token": all.theirs.owner_token }),
    at: asProgram,
    seesOurs: true,
  },
  "our key with an owner's cookie": {
    headers: async (all) => ({ ...program(all.ours), ...(await session("owner@ours.example")) }),
    at: asProgram,
    seesOurs: true,
  },
  "our chat as a program": { headers: (all) => page(all.ours), at: { ...asPage, widget: "in" }, seesOurs: true },
  "our chat on our page": {
    headers: (all) => ({ ...page(all.ours), Origin: "https://ours.example" }),
    at: { ...asPage, widget: "in" },
    seesOurs: true,
  },
  "our chat on their page": {
    headers: (all) => ({ ...page(all.ours), Origin: "https://theirs.example" }),
    at: { ...asPage, widget: 403 },
  },
  "our chat on no page": { headers: (all) => ({ ...page(all.ours), Origin: "null" }), at: { ...asPage, widget: 403 } },
  "the platform's key": {
    headers: (all) => ({ "X-Admin-API-Key": all.adminKey }),
    at: { admin: "in" },
    seesOurs: true,
  },
  "our viewer": { headers: () => session("viewer@ours.example"), at: asViewer, seesOurs: true },
  "our manager": { headers: () => session("manager@ours.example"), at: asManager, seesOurs: true },
  "our owner": { headers: () => session("owner@ours.example"), at: asOwner, seesOurs: true },
  "our owner about us": { headers: () => session("owner@ours.example", business(ours)), at: asOwner, seesOurs: true },
  "our owner about them": {
    headers: () => session("owner@ours.example", business(theirs)),
    at: asNobodyHere,
    seesOurs: true,
  },
  "somebody of both about us": {
    headers: () => session("both@example.com", business(ours)),
    at: asViewer,
    seesOurs: true,
  },
  "somebody of both about them": {
    headers: () => session("both@example.com", business(theirs)),
    at: asOwner,
    seesOurs: "person",
  },
  "the platform's admin": {
    headers: () => session("platform@example.com"),
    at: { ...asViewer, viewer: 403, admin: "in" },
    seesOurs: true,
  },
  "the platform's admin about us": {
    headers: () => session("platform@example.com", business(ours)),
    at: { ...asNobodyHere, admin: "in" },
    seesOurs: true,
  },
  "their API key": { headers: (all) => program(all.theirs), at: asProgram },
  "their owner's program": { headers: (all) => ownersProgram(all.theirs), at: asOwnersProgram },
  "their owner's program about us": {
    headers: (all) => ({ ...ownersProgram(all.theirs), ...business(ours) }),
    at: { widget: 404, tenant: 404, viewer: 404, manager: 404, owner: 404 },
  },
  "their chat": { headers: (all) => page(all.theirs), at: { ...asPage, widget: "in" } },
  "their viewer": { headers: () => session("viewer@theirs.example"), at: asViewer },
  "their manager": { headers: () => session("manager@theirs.example"), at: asManager },
  "their owner": { headers: () => session("owner@theirs.example"), at: asOwner },
  "their owner about us": { headers: () => session("owner@theirs.example", business(ours)), at: asNobodyHere },
};
