import { describe, expect, it } from "vitest";
import { type AccessPolicy, decideAccess, type Identity, nobody } from "../../../src/domain/auth/rules/access.ts";
import type { CredentialKind, FoundCredential } from "../../../src/domain/auth/rules/credential.ts";
import type { FoundSession, Membership, Role } from "../../../src/domain/auth/rules/session.ts";
import { deriveId } from "../../../src/platform/ids.ts";

const bristol = { id: deriveId("business", "bristol"), shard: "SHARD_0", status: "ACTIVE" } as const;
const other = { id: deriveId("business", "other"), shard: "SHARD_0", status: "ACTIVE" } as const;
const suspended = { ...bristol, status: "SUSPENDED" } as const;

function credential(kind: CredentialKind, business: FoundCredential["business"] = bristol): FoundCredential {
  return { id: deriveId("credential", `${kind}:${business?.id}`), kind, business };
}

function holder(...credentials: FoundCredential[]): Identity {
  return { ...nobody, credentials };
}

function signedIn(memberships: readonly Membership[], isPlatformAdmin = false): Identity {
  const person = { id: deriveId("person", "robin"), name: "Robin", email: "robin@example.com" };
  const session: FoundSession = { tokenHash: "hash", person: { ...person, isPlatformAdmin, memberships } };
  return { ...nobody, session };
}

const member = (role: Role, business: typeof bristol | typeof other | typeof suspended = bristol): Membership => ({
  business: { ...business, name: "Bristol" },
  role,
});

const program = holder(credential("api_key"));
const page = holder(credential("widget_token"));
const owner = holder(credential("api_key"), credential("owner_token"));
const platform = holder(credential("admin_key", null));
const developer = { ...nobody, isDeveloper: true };

const visitors = {
  nobody,
  program,
  page,
  owner,
  platform,
  developer,
  viewing: signedIn([member("viewer")]),
  managing: signedIn([member("manager")]),
  owning: signedIn([member("owner")]),
  running: signedIn([], true),
};

/** Who is let in at each door; 403 for whoever is known but may not, 401 for all others. */
const doors: Record<AccessPolicy, { in: (keyof typeof visitors)[]; forbidden: (keyof typeof visitors)[] }> = {
  public: { in: Object.keys(visitors) as (keyof typeof visitors)[], forbidden: [] },
  webhook: { in: Object.keys(visitors) as (keyof typeof visitors)[], forbidden: [] },
  widget: { in: ["program", "page", "owner"], forbidden: [] },
  tenant: { in: ["program", "owner"], forbidden: ["page"] },
  viewer: { in: ["owner", "viewing", "managing", "owning"], forbidden: ["page", "running"] },
  manager: { in: ["owner", "managing", "owning"], forbidden: ["page", "viewing", "running"] },
  owner: { in: ["owner", "owning"], forbidden: ["page", "viewing", "managing", "running"] },
  person: { in: ["viewing", "managing", "owning", "running"], forbidden: [] },
  admin: { in: ["platform", "running"], forbidden: ["viewing", "managing", "owning"] },
  developer: { in: ["developer"], forbidden: [] },
};

function answer(policy: AccessPolicy, identity: Identity): string {
  const decision = decideAccess(policy, identity);
  return decision.kind === "admitted" ? "admitted" : decision.code;
}

describe("access", () => {
  it.each(Object.keys(doors) as AccessPolicy[])(
    "to %s routes is given to those it is meant for, and nobody else",
    (policy) => {
      const names = Object.keys(visitors) as (keyof typeof visitors)[];
      const expected = names.map((name) => {
        if (doors[policy].in.includes(name)) return [name, "admitted"];
        return [name, doors[policy].forbidden.includes(name) ? "forbidden" : "unauthenticated"];
      });
      expect(names.map((name) => [name, answer(policy, visitors[name])])).toEqual(expected);
    },
  );

  it("is for the business of the API key, in the name of the key", () => {
    expect(decideAccess("tenant", program)).toEqual({
      kind: "admitted",
      actor: { type: "tenant_api", id: credential("api_key").id },
      tenant: { id: bristol.id, shard: "SHARD_0" },
      session: null,
      pageOrigin: null,
    });
  });

  it("is in the name of the owner, the caller, the platform or the developer who came", () => {
    expect(decideAccess("owner", owner)).toMatchObject({ actor: { type: "owner", id: credential("owner_token").id } });
    expect(decideAccess("widget", page)).toMatchObject({ actor: { type: "caller" }, tenant: { id: bristol.id } });
    expect(decideAccess("admin", platform)).toMatchObject({ actor: { type: "admin" }, tenant: null });
    expect(decideAccess("developer", developer)).toMatchObject({ actor: { type: "developer" }, tenant: null });
    expect(decideAccess("public", owner)).toMatchObject({ actor: { type: "caller" }, tenant: null });
  });

  it("is refused to the owner of another business in the same words as to one with a wrong token", () => {
    const stranger = holder(credential("api_key"), credential("owner_token", other));
    expect(answer("owner", stranger)).toBe("unauthenticated");
    expect(decideAccess("owner", stranger)).toEqual(decideAccess("owner", program));
  });

  it("is refused to an owner token without the API key", () => {
    expect(answer("owner", holder(credential("owner_token")))).toBe("unauthenticated");
  });

  it.each(["widget", "tenant", "owner"] as const)("to %s routes of a suspended business is forbidden", (policy) => {
    const kinds = ["api_key", "owner_token"] as const;
    expect(answer(policy, holder(...kinds.map((kind) => credential(kind, suspended))))).toBe("forbidden");
  });

  it.each(["widget", "tenant", "owner"] as const)(
    "to %s routes finds no other business than the credential's",
    (policy) => {
      expect(answer(policy, { ...owner, claimedBusinessId: bristol.id })).toBe("admitted");
      expect(answer(policy, { ...owner, claimedBusinessId: other.id })).toBe("not_found");
      expect(answer(policy, { ...nobody, claimedBusinessId: bristol.id })).toBe("unauthenticated");
    },
  );

  it("is not given to a key of a business that is gone", () => {
    expect(answer("tenant", holder(credential("api_key", null)))).toBe("unauthenticated");
  });

  it("is not given to the platform by a key that a business holds", () => {
    expect(answer("admin", holder(credential("admin_key")))).toBe("unauthenticated");
  });
});

describe("somebody who is signed in", () => {
  const both = signedIn([member("viewer"), member("owner", other)]);

  it("acts in their own name for their first business, or for the one that the request names", () => {
    const actor = { type: "person", id: deriveId("person", "robin") };
    expect(decideAccess("viewer", both)).toMatchObject({ actor, tenant: { id: bristol.id }, session: both.session });
    expect(decideAccess("viewer", { ...both, claimedBusinessId: other.id })).toMatchObject({
      tenant: { id: other.id },
    });
  });

  it("has in each business the role of that business", () => {
    expect(answer("owner", both)).toBe("forbidden");
    expect(answer("owner", { ...both, claimedBusinessId: other.id })).toBe("admitted");
    expect(answer("owner", { ...both, claimedBusinessId: bristol.id })).toBe("forbidden");
  });

  it("finds no business that they do not belong to, whether or not it exists", () => {
    const here = signedIn([member("owner")]);
    const foreign = decideAccess("viewer", { ...here, claimedBusinessId: other.id });
    expect(foreign).toEqual(decideAccess("viewer", { ...here, claimedBusinessId: "biz_nobody" }));
    expect(foreign).toMatchObject({ kind: "refused", code: "not_found" });
  });

  it("is shut out of a suspended business, and still known as a person", () => {
    const identity = signedIn([member("owner", suspended)]);
    expect(answer("viewer", identity)).toBe("forbidden");
    expect(answer("person", identity)).toBe("admitted");
  });

  it("enters no business by running the platform", () => {
    const identity = { ...signedIn([], true), claimedBusinessId: bristol.id };
    expect(answer("viewer", identity)).toBe("not_found");
  });
});

describe("the chat of a business", () => {
  const on = (origin: string, ...allowedBy: string[]) => ({ ...page, page: { origin, allowedBy } });

  it("runs on the pages that the business has named, and the answer is for that page", () => {
    expect(decideAccess("widget", on("https://bristol.example", bristol.id))).toMatchObject({
      kind: "admitted",
      pageOrigin: "https://bristol.example",
    });
  });

  it("runs on no other page, not even on another business's", () => {
    expect(answer("widget", on("https://evil.example"))).toBe("forbidden");
    expect(answer("widget", on("https://other.example", other.id))).toBe("forbidden");
    expect(answer("widget", on("null"))).toBe("forbidden");
  });

  it("is open to programs, which say no page", () => {
    expect(decideAccess("widget", page)).toMatchObject({ kind: "admitted", pageOrigin: null });
  });

  it("needs no page with the API key, whose answer no foreign page may read", () => {
    const identity = { ...program, page: { origin: "https://evil.example", allowedBy: [] } };
    expect(decideAccess("widget", identity)).toMatchObject({ kind: "admitted", pageOrigin: null });
  });
});
