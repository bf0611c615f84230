export { authenticate } from "./authenticate.ts";
export { type CreatePerson, createPerson } from "./create-person.ts";
export { type IssueCredentials, issueCredentials } from "./issue-credentials.ts";
export { type AccessPolicy, type Admission, decideAccess, type Identity, type Refusal } from "./rules/access.ts";
export type { CredentialKind } from "./rules/credential.ts";
export { setPassword } from "./set-password.ts";
