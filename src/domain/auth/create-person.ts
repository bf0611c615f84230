import { hashPassword } from "../../platform/crypto.ts";
import { deriveId } from "../../platform/ids.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { insertMembership, insertPerson, type NewMembership, selectPersonByEmail } from "./store/people.ts";

export interface CreatePerson {
  /** The caller's idempotency key. */
  key: string;
  email: string;
  name: string;
  password: string;
  role: NewMembership["role"];
}

export type CreatePersonResult =
  /** `isKnown`: was there before, with a name and a password of their own. */
  { kind: "created"; isKnown: boolean } | { kind: "exists" };

/** Lets somebody sign in and act for `ctx.tenant`. Somebody known already keeps name and password, and is tied to the business too. */
export async function createPerson(ctx: Ctx, input: CreatePerson): Promise<CreatePersonResult> {
  const { control } = ctx.databases;
  const email = input.email.toLowerCase();
  const id = deriveId("person", email);
  const createdAt = toMs(ctx.clock());
  const [known] = await control.read(selectPersonByEmail(control, email));
  const passwordHash = await hashPassword(input.password);
  const result = await commit(ctx, {
    key: input.key,
    control: [
      insertPerson(control, { id, email, name: input.name, passwordHash, createdAt }),
      insertMembership(control, { email, businessId: ctx.tenant.id, role: input.role, createdAt }),
    ],
    writes: [],
    audit: { action: "person.add", entity: id, changed: ["email", "name", "password", "role"] },
    announce: [],
  });
  return result.kind === "committed" ? { kind: "created", isKnown: known !== null } : { kind: "exists" };
}
