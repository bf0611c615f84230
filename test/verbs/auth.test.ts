import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import {
  authenticate,
  type CredentialKind,
  createPerson,
  decideAccess,
  issueCredentials,
  setPassword,
} from "../../src/domain/auth/index.ts";
import { createBusiness, demoBusiness } from "../../src/domain/tenants/index.ts";
import { isPassword } from "../../src/platform/crypto.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";

const bristol = deriveId("business", "bristol");
const other = deriveId("business", "other");
const allKinds = ["api_key", "owner_token", "widget_token", "admin_key"] as const;
const headerOf = {
  api_key: "X-API-Key",
  owner_token: "X-Owner-Token",
  widget_token: "X-Widget-Token",
  admin_key: "X-Admin-API-Key",
};

const contextOf = (tenantId: typeof bristol) => testContext(env, { tenantId }).ctx;

/** The identity of a request with these secrets, each under the header of its kind. */
function whois(secrets: Partial<Record<CredentialKind, string>>, headers: Record<string, string> = {}) {
  const all = Object.entries(secrets).map(([kind, secret]) => [headerOf[kind as CredentialKind], secret] as const);
  return authenticate(contextOf(bristol), new Headers({ ...headers, ...Object.fromEntries(all) }), "dev-token");
}

const kindsOf = async (...args: Parameters<typeof whois>) =>
  (await whois(...args)).credentials.map(({ kind }) => kind).sort();

const everyRow = async () => {
  const tables = ["credentials", "people", "memberships", "phone_numbers", "businesses"];
  const control = await env.CONTROL.batch(tables.map((name) => env.CONTROL.prepare(`SELECT * FROM ${name}`)));
  const shard = await env.SHARD_0.prepare("SELECT * FROM audit_events").all();
  return JSON.stringify([...control, shard].map(({ results }) => results));
};

const actions = async () =>
  (await env.SHARD_0.prepare("SELECT tenant_id, action, entity FROM audit_events ORDER BY seq").all()).results;

beforeEach(async () => {
  await freshStore();
  await createBusiness(contextOf(bristol), { ...demoBusiness, key: "create" });
  await createBusiness(contextOf(other), { ...demoBusiness, numbers: ["+19135550143"], key: "create" });
});

const issue = (tenantId = bristol, isRotation = false) =>
  issueCredentials(contextOf(tenantId), { kinds: allKinds, isRotation });

describe("a credential", () => {
  it("is known again, with its business", async () => {
    const secrets = await issue();
    const { credentials } = await whois(secrets);
    const business = { id: bristol, shard: "SHARD_0", status: "ACTIVE" };
    expect(credentials.map(({ kind, business }) => ({ kind, business }))).toEqual(
      expect.arrayContaining([
        { kind: "api_key", business },
        { kind: "owner_token", business },
        { kind: "widget_token", business },
        { kind: "admin_key", business: null },
      ]),
    );
    expect(credentials).toHaveLength(4);
  });

  it("begins with a word that tells its kind, and is nowhere in the store", async () => {
    const secrets = await issue();
    const rows = await everyRow();
    for (const secret of Object.values(secrets)) {
      expect(secret).toMatch(/^(pk|own|wid|adm)_live_[0-9a-f]{32}$/);
      expect(rows).not.toContain(secret);
      expect(rows).toContain(secret.slice(-4));
    }
  });

  it("opens nothing under the header of another kind", async () => {
    const { api_key, owner_token } = await issue();
    expect(await kindsOf({ api_key: owner_token, owner_token: api_key, admin_key: api_key })).toEqual([]);
  });

  it("that is wrong, or not quite right, is none", async () => {
    const { api_key } = await issue();
    for (const wrong of ["x", ` ${api_key}x`, api_key.toUpperCase(), api_key.slice(0, -1), "' OR 1=1 --"]) {
      expect(await kindsOf({ api_key: wrong })).toEqual([]);
    }
  });

  it("is issued next to the former ones, which go on working", async () => {
    const [first, second] = [await issue(), await issue()];
    expect(await kindsOf(first)).toHaveLength(4);
    expect(await kindsOf(second)).toHaveLength(4);
  });

  it("ends the former ones of its kind and business when it replaces them, and no others", async () => {
    const ours = await issue();
    const theirs = await issueCredentials(contextOf(other), { kinds: ["api_key"], isRotation: false });
    const fresh = await issueCredentials(contextOf(bristol), { kinds: ["api_key"], isRotation: true });
    expect(await kindsOf({ api_key: ours.api_key })).toEqual([]);
    expect(await kindsOf({ ...ours, ...fresh })).toHaveLength(4);
    expect(await kindsOf(theirs)).toEqual(["api_key"]);
  });

  it("of the platform ends the platform's former ones alone", async () => {
    const ours = await issue();
    const fresh = await issueCredentials(contextOf(other), { kinds: ["admin_key"], isRotation: true });
    expect(await kindsOf({ admin_key: ours.admin_key })).toEqual([]);
    expect(await kindsOf({ ...ours, ...fresh })).toHaveLength(4);
  });

  it("is audited where it was issued, by its kinds alone", async () => {
    await issue();
    await issue(bristol, true);
    expect((await actions()).slice(2)).toEqual([
      { tenant_id: bristol, action: "credential.issue", entity: bristol },
      { tenant_id: bristol, action: "credential.rotate", entity: bristol },
    ]);
  });
});

describe("asking who is there", () => {
  it("takes one trip for all credentials, and none without", async () => {
    const secrets = await issue();
    const { ctx } = testContext(env);
    const headers = new Headers(allKinds.map((kind): [string, string] => [headerOf[kind], secrets[kind]]));
    await authenticate(ctx, headers, null);
    expect(ctx.databases.trips.count).toBe(1);
    await authenticate(ctx, new Headers(), null);
    expect(ctx.databases.trips.count).toBe(1);
  });

  it("hears which business the request claims to be about", async () => {
    expect((await whois({}, { "X-Business-ID": other })).claimedBusinessId).toBe(other);
    expect((await whois({}, { "X-Business-ID": "" })).claimedBusinessId).toBeNull();
    expect((await whois({})).claimedBusinessId).toBeNull();
  });

  it("knows the developer by the token of the config, where there is one", async () => {
    const isDeveloper = async (shown: string | null, devToken: string | null) => {
      const headers = new Headers(shown === null ? {} : { "X-Dev-Token": shown });
      return (await authenticate(contextOf(bristol), headers, devToken)).isDeveloper;
    };
    expect(await isDeveloper("dev-token", "dev-token")).toBe(true);
    expect(await isDeveloper("other", "dev-token")).toBe(false);
    expect(await isDeveloper(null, "dev-token")).toBe(false);
    expect(await isDeveloper("dev-token", null)).toBe(false);
    expect(await isDeveloper(null, null)).toBe(false);
  });

  it("shuts out a business from the moment it is suspended", async () => {
    const secrets = await issue();
    expect(decideAccess("owner", await whois(secrets))).toMatchObject({ kind: "admitted" });
    await env.CONTROL.prepare("UPDATE businesses SET status = 'SUSPENDED' WHERE id = ?").bind(bristol).run();
    expect(decideAccess("owner", await whois(secrets))).toMatchObject({ kind: "refused", code: "forbidden" });
  });

  it("never lets one business in with a token of another", async () => {
    const [ours, theirs] = [await issue(bristol), await issue(other)];
    const mixed = await whois({ api_key: ours.api_key, owner_token: theirs.owner_token });
    expect(decideAccess("owner", mixed)).toMatchObject({ kind: "refused", code: "unauthenticated" });
    const claimed = await whois({ api_key: ours.api_key }, { "X-Business-ID": other });
    expect(decideAccess("tenant", claimed)).toMatchObject({ kind: "refused", code: "not_found" });
  });
});

describe("a person", () => {
  const robin = {
    key: "add-robin",
    email: "Robin@Example.com",
    name: "Robin",
    password: "correct horse",
    role: "owner",
  } as const;
  const people = async () =>
    (
      await env.CONTROL.prepare(
        "SELECT p.email, p.name, p.password_hash, m.business_id, m.role FROM people p LEFT JOIN memberships m ON m.person_id = p.id ORDER BY m.business_id = ? DESC",
      )
        .bind(bristol)
        .all<{ email: string; name: string; password_hash: string; business_id: string; role: string }>()
    ).results;

  it("can act for the business, and is stored without the password", async () => {
    expect(await createPerson(contextOf(bristol), robin)).toEqual({ kind: "created", isKnown: false });
    const [person, ...more] = await people();
    expect(more).toEqual([]);
    expect(person).toMatchObject({ email: "robin@example.com", name: "Robin", business_id: bristol, role: "owner" });
    expect(await isPassword("correct horse", person?.password_hash ?? "")).toBe(true);
    expect(await everyRow()).not.toContain("correct horse");
  });

  it("is added once however often it is asked for with one key", async () => {
    await createPerson(contextOf(bristol), robin);
    expect(await createPerson(contextOf(bristol), robin)).toEqual({ kind: "exists" });
    expect(await people()).toHaveLength(1);
    expect((await actions()).filter(({ action }) => action === "person.add")).toHaveLength(1);
  });

  it("is no news to those who watch the business, and neither are its keys", async () => {
    const { ctx, recorded, settle } = testContext(env, { tenantId: bristol });
    await createPerson(ctx, robin);
    await setPassword(ctx, { email: robin.email, password: "battery staple" });
    await issueCredentials(ctx, { kinds: ["api_key"], isRotation: true });
    await settle();
    expect(recorded.news).toEqual([]);
  });

  it("may belong to a second business, which learns and changes nothing of the first", async () => {
    await createPerson(contextOf(bristol), robin);
    await createPerson(contextOf(other), { ...robin, name: "Mallory", password: "stolen", role: "viewer" });
    const [first, second] = await people();
    expect(first).toMatchObject({ name: "Robin", business_id: bristol, role: "owner" });
    expect(second).toMatchObject({ name: "Robin", business_id: other, role: "viewer" });
    expect(await isPassword("stolen", second?.password_hash ?? "")).toBe(false);
  });

  it("gets a new password from the business it acts for", async () => {
    await createPerson(contextOf(bristol), robin);
    await setPassword(contextOf(bristol), { email: "ROBIN@example.com", password: "battery staple" });
    const [person] = await people();
    expect(await isPassword("battery staple", person?.password_hash ?? "")).toBe(true);
    expect(await isPassword("correct horse", person?.password_hash ?? "")).toBe(false);
  });

  it("gets none from another business", async () => {
    await createPerson(contextOf(bristol), robin);
    await setPassword(contextOf(other), { email: "robin@example.com", password: "stolen" });
    const [person] = await people();
    expect(await isPassword("correct horse", person?.password_hash ?? "")).toBe(true);
  });
});
