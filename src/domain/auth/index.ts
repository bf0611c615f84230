export { authenticate } from "./authenticate.ts";
export { createPerson } from "./create-person.ts";
export { issueCredentials } from "./issue-credentials.ts";
export { type AccessPolicy, type Admission, decideAccess } from "./rules/access.ts";
export type { CredentialKind } from "./rules/credential.ts";
export { setPassword } from "./set-password.ts";
