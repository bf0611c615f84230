import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import {
  authenticate,
  createPerson,
  setPassword,
  signIn,
  signOut,
  signOutEverywhere,
} from "../../src/domain/auth/index.ts";
import { createBusiness, demoBusiness } from "../../src/domain/tenants/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { type TestContextOptions, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";

const bristol = deriveId("business", "bristol");
const other = deriveId("business", "other");
const robin = { email: "robin@example.com", password: "correct horse" };
const fromHome = { address: "203.0.113.7", formerToken: null };

const contextOf = (options: TestContextOptions = {}) => testContext(env, { tenantId: bristol, ...options });
const enter = (options: TestContextOptions = {}, input: Partial<Parameters<typeof signIn>[1]> = {}) =>
  signIn(contextOf(options).ctx, { ...robin, ...fromHome, ...input });
const whois = async (token: string, now?: string) => {
  const { ctx } = contextOf(now === undefined ? {} : { now });
  return (await authenticate(ctx, new Headers({ Cookie: `__Host-pickup=${token}` }), null)).session;
};
const sessionCount = async () => (await env.CONTROL.prepare("SELECT * FROM sessions").all()).results.length;
const audited = async (action: string) =>
  (
    await env.SHARD_0.prepare("SELECT tenant_id, actor_type, actor_id, entity FROM audit_events WHERE action = ?")
      .bind(action)
      .all()
  ).results;

beforeEach(async () => {
  await freshStore();
  const add = { ...robin, key: "add", name: "Robin" };
  await createBusiness(contextOf().ctx, { ...demoBusiness, key: "create" });
  await createBusiness(contextOf({ tenantId: other }).ctx, {
    ...demoBusiness,
    numbers: ["+19135550143"],
    key: "create",
  });
  await createPerson(contextOf().ctx, { ...add, role: "manager" });
  await createPerson(contextOf({ tenantId: other, now: "2026-11-24T09:00:00-06:00" }).ctx, { ...add, role: "owner" });
});

describe("signing in", () => {
  it("opens a session that knows the person and the role in each business", async () => {
    const { token, person } = await enter();
    expect(token).toMatch(/^ses_live_[0-9a-f]{32}$/);
    const session = await whois(token);
    expect(session?.person).toEqual(person);
    expect(person).toMatchObject({ name: "Robin", email: "robin@example.com", isPlatformAdmin: false });
    expect(person.memberships.map(({ business, role }) => [business.id, role])).toEqual([
      [bristol, "manager"],
      [other, "owner"],
    ]);
  });

  it("takes the e-mail in any case, with spaces around it", async () => {
    expect((await enter({}, { email: "  Robin@EXAMPLE.com " })).person.name).toBe("Robin");
  });

  it("keeps nothing of the token but its hash", async () => {
    const { token } = await enter();
    const tables = await env.CONTROL.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all<{
      name: string;
    }>();
    const names = tables.results.map(({ name }) => name).filter((name) => !name.startsWith("_cf"));
    const dump = JSON.stringify(
      await env.CONTROL.batch(names.map((name) => env.CONTROL.prepare(`SELECT * FROM "${name}"`))),
    );
    const audit = JSON.stringify((await env.SHARD_0.prepare("SELECT * FROM audit_events").all()).results);
    expect(dump).toContain("robin@example.com");
    for (const secret of [token, token.slice("ses_live_".length), robin.password]) {
      expect(dump + audit).not.toContain(secret);
    }
  });

  it("is audited with the person's first business, in the person's name", async () => {
    await enter();
    const id = deriveId("person", robin.email);
    expect(await audited("person.sign_in")).toEqual([
      { tenant_id: bristol, actor_type: "person", actor_id: id, entity: id },
    ]);
  });

  it("ends the session that the browser held before, and no other", async () => {
    const [first, elsewhere] = [await enter(), await enter()];
    const second = await enter({}, { formerToken: first.token });
    expect(await whois(first.token)).toBeNull();
    expect(await whois(second.token)).not.toBeNull();
    expect(await whois(elsewhere.token)).not.toBeNull();
  });

  it("lasts thirty days, and sessions that have run out are cleared away by the next one", async () => {
    const { token } = await enter();
    expect(await whois(token, "2026-12-23T08:59:59-06:00")).not.toBeNull();
    expect(await whois(token, "2026-12-23T09:00:00-06:00")).toBeNull();
    await enter({ now: "2026-12-23T09:00:00-06:00" });
    expect(await sessionCount()).toBe(1);
  });

  it("is refused for a wrong password in the same words as for somebody unknown, and the log names nobody", async () => {
    const { ctx, recorded } = contextOf();
    const tries = [
      { ...robin, password: "wrong" },
      { email: "nobody@example.com", password: "wrong" },
    ];
    const answers = await Promise.all(
      tries.map((input) => signIn(ctx, { ...input, ...fromHome }).catch((error: Error) => [error.name, error.message])),
    );
    expect(answers[0]).toEqual(["AppError", "wrong e-mail or password"]);
    expect(answers[1]).toEqual(answers[0]);
    ctx.log.flush("info", "request");
    expect(recorded.lines.join()).toContain("refused");
    expect(recorded.lines.join()).not.toContain("@");
    expect(await sessionCount()).toBe(0);
  });

  it("is refused for somebody who never got a password", async () => {
    await env.CONTROL.prepare("UPDATE people SET password_hash = NULL").run();
    await expect(enter({}, { password: "" })).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(enter({}, { password: "0" })).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("of somebody without a business is written down with the platform", async () => {
    await env.CONTROL.prepare("DELETE FROM memberships").run();
    expect((await enter()).person.memberships).toEqual([]);
    expect(await audited("person.sign_in")).toMatchObject([{ tenant_id: "biz_platform" }]);
  });
});

describe("signing out", () => {
  it("ends this session alone, and is audited", async () => {
    const [here, there] = [await enter(), await enter()];
    const session = await whois(here.token);
    if (session === null) throw new Error("not signed in");
    await signOut(contextOf().ctx, session);
    expect(await whois(here.token)).toBeNull();
    expect(await whois(there.token)).not.toBeNull();
    expect(await audited("person.sign_out")).toHaveLength(1);
  });

  it("everywhere ends all sessions of the person, and nobody else's", async () => {
    await createPerson(contextOf().ctx, {
      key: "kim",
      email: "kim@example.com",
      name: "Kim",
      password: "pass",
      role: "owner",
    });
    const kim = await enter({}, { email: "kim@example.com", password: "pass" });
    const mine = [await enter(), await enter()];
    const session = await whois(mine[0]?.token ?? "");
    if (session === null) throw new Error("not signed in");
    await signOutEverywhere(contextOf().ctx, session);
    expect(await Promise.all(mine.map(({ token }) => whois(token)))).toEqual([null, null]);
    expect(await whois(kim.token)).not.toBeNull();
  });

  it("happens everywhere when the password is set anew, but not at the word of a foreign business", async () => {
    const stranger = deriveId("business", "stranger");
    const { token } = await enter();
    await setPassword(contextOf({ tenantId: stranger }).ctx, { email: robin.email, password: "stolen" });
    expect(await whois(token)).not.toBeNull();
    await setPassword(contextOf().ctx, { email: robin.email, password: "battery staple" });
    expect(await whois(token)).toBeNull();
  });
});

describe("asking who is signed in", () => {
  it("takes one trip together with the page's origin", async () => {
    const { token } = await enter();
    const { ctx } = contextOf();
    const headers = new Headers({ Cookie: `__Host-pickup=${token}`, Origin: "https://pickup.test" });
    expect((await authenticate(ctx, headers, null)).session).not.toBeNull();
    expect(ctx.databases.trips.count).toBe(1);
  });

  it("counts a request with keys as a program's, whatever cookie comes along", async () => {
    const { token } = await enter();
    const headers = new Headers({ Cookie: `__Host-pickup=${token}`, "X-API-Key": "pk_live_wrong" });
    expect((await authenticate(contextOf().ctx, headers, null)).session).toBeNull();
  });

  it("sees a membership that is taken away from the next request on", async () => {
    const { token } = await enter();
    await env.CONTROL.prepare("DELETE FROM memberships WHERE business_id = ?").bind(bristol).run();
    expect((await whois(token))?.person.memberships.map(({ business }) => business.id)).toEqual([other]);
  });

  it("finds nobody by the hash of a token, nor by an empty one", async () => {
    await enter();
    const [row] = (await env.CONTROL.prepare("SELECT token_hash FROM sessions").all<{ token_hash: string }>()).results;
    expect(await whois(row?.token_hash ?? "")).toBeNull();
    expect(await whois("")).toBeNull();
  });
});
