export { authenticate } from "./authenticate.ts";
export { createPerson } from "./create-person.ts";
export { isWidgetPage } from "./is-widget-page.ts";
export { issueCredentials } from "./issue-credentials.ts";
export { type BusinessAccess, listAccess } from "./list-access.ts";
export { listWidgetOrigins } from "./list-widget-origins.ts";
export { makePlatformAdmin } from "./make-platform-admin.ts";
export { type AccessPolicy, type Admission, decideAccess, nobody } from "./rules/access.ts";
export { visitorAddress } from "./rules/address.ts";
export type { CredentialKind } from "./rules/credential.ts";
export { toWebOrigin } from "./rules/origin.ts";
export {
  type FoundSession,
  type SignedInPerson,
  sessionCookie,
  sessionSeconds,
  sessionTokenOf,
} from "./rules/session.ts";
export { setPassword } from "./set-password.ts";
export { setWidgetOrigins } from "./set-widget-origins.ts";
export { signIn } from "./sign-in.ts";
export { signOut } from "./sign-out.ts";
export { signOutEverywhere } from "./sign-out-everywhere.ts";
