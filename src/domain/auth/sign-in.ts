import { decoyHash, isPassword, newSecret, sha256Hex } from "../../platform/crypto.ts";
import { AppError } from "../../platform/errors.ts";
import { newId } from "../../platform/ids.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import { forTenant, type PlatformCtx } from "../context.ts";
import { homeOf, type SignedInPerson, sessionSeconds } from "./rules/session.ts";
import { signInLimits, tooManyTries } from "./rules/sign-in-limits.ts";
import { selectPersonByEmail } from "./store/people.ts";
import { deleteExpiredSessions, deleteSession, insertSession } from "./store/sessions.ts";

export interface SignIn {
  email: string;
  password: string;
  /** As `visitorAddress` gives it. */
  address: string;
  /** The token that the browser held so far. It ends here, so that nobody can plant one. */
  formerToken: string | null;
}

/**
 * A new session. The token is returned this once and kept nowhere.
 * Throws AppError `unauthenticated`, the same whether or not somebody has this e-mail, or `limit_exceeded`.
 */
export async function signIn(ctx: PlatformCtx, input: SignIn): Promise<{ token: string; person: SignedInPerson }> {
  const email = input.email.trim().toLowerCase();
  await limitTries(ctx, email, input.address);
  const { control } = ctx.databases;
  const [found] = await control.read(selectPersonByEmail(control, email));
  // Somebody unknown costs as much work as a wrong password, so that time tells nothing.
  const isRight = await isPassword(input.password, found?.passwordHash ?? decoyHash);
  if (found === null || !isRight) {
    ctx.log.set({ sign_in: "refused", person: found?.person.id ?? null });
    throw new AppError("unauthenticated", "wrong e-mail or password");
  }
  return { token: await openSession(ctx, found.person, input.formerToken), person: found.person };
}

/** From the narrowest to the widest, so that what one address may do to an account ends at the first. */
async function limitTries(ctx: PlatformCtx, email: string, address: string): Promise<void> {
  const subjects = { pair: `${email} ${address}`, address, account: email };
  for (const scope of ["pair", "address", "account"] as const) {
    const subject = `sign-in:${scope}:${sha256Hex(subjects[scope])}`;
    const waitMs = await ctx.ports.limits.take(subject, signInLimits[scope]);
    if (waitMs === null) continue;
    ctx.log.set({ sign_in: "limited", limit: scope });
    throw tooManyTries(waitMs);
  }
}

async function openSession(ctx: PlatformCtx, person: SignedInPerson, formerToken: string | null): Promise<string> {
  const { control } = ctx.databases;
  const token = newSecret("ses_live_");
  const createdAt = toMs(ctx.clock());
  const expiresAt = createdAt + sessionSeconds * 1_000;
  const home = homeOf(person, ctx.databases.shardNames());
  const personal = { ...forTenant(ctx, home), actor: { type: "person", id: person.id } as const };
  await commit(personal, {
    key: newId("request"),
    control: [
      insertSession(control, { tokenHash: sha256Hex(token), personId: person.id, createdAt, expiresAt }),
      ...(formerToken === null ? [] : [deleteSession(control, sha256Hex(formerToken))]),
      deleteExpiredSessions(control, createdAt),
    ],
    writes: [],
    audit: { action: "person.sign_in", entity: person.id, changed: ["session"] },
    announce: [],
  });
  return token;
}
