import { describe, expect, it } from "vitest";
import { type AccessPolicy, decideAccess, type Identity } from "../../../src/domain/auth/rules/access.ts";
import type { CredentialKind, FoundCredential } from "../../../src/domain/auth/rules/credential.ts";
import { deriveId } from "../../../src/platform/ids.ts";

const bristol = { id: deriveId("business", "bristol"), shard: "SHARD_0", status: "ACTIVE" } as const;
const other = { id: deriveId("business", "other"), shard: "SHARD_0", status: "ACTIVE" } as const;
const suspended = { ...bristol, status: "SUSPENDED" } as const;

function credential(kind: CredentialKind, business: FoundCredential["business"] = bristol): FoundCredential {
  return { id: deriveId("credential", `${kind}:${business?.id}`), kind, business };
}

function holder(...credentials: FoundCredential[]): Identity {
  return { credentials, claimedBusinessId: null, isDeveloper: false };
}

const nobody = holder();
const program = holder(credential("api_key"));
const page = holder(credential("widget_token"));
const owner = holder(credential("api_key"), credential("owner_token"));
const platform = holder(credential("admin_key", null));
const developer = { ...nobody, isDeveloper: true };

/** What each of them is answered at each door. */
const doors: Record<AccessPolicy, string[]> = {
  //         nobody             program            page               owner              platform           developer
  public: ["admitted", "admitted", "admitted", "admitted", "admitted", "admitted"],
  webhook: ["admitted", "admitted", "admitted", "admitted", "admitted", "admitted"],
  widget: ["unauthenticated", "admitted", "admitted", "admitted", "unauthenticated", "unauthenticated"],
  tenant: ["unauthenticated", "admitted", "forbidden", "admitted", "unauthenticated", "unauthenticated"],
  viewer: ["unauthenticated", "unauthenticated", "forbidden", "admitted", "unauthenticated", "unauthenticated"],
  manager: ["unauthenticated", "unauthenticated", "forbidden", "admitted", "unauthenticated", "unauthenticated"],
  owner: ["unauthenticated", "unauthenticated", "forbidden", "admitted", "unauthenticated", "unauthenticated"],
  person: [
    "unauthenticated",
    "unauthenticated",
    "unauthenticated",
    "unauthenticated",
    "unauthenticated",
    "unauthenticated",
  ],
  admin: ["unauthenticated", "unauthenticated", "unauthenticated", "unauthenticated", "admitted", "unauthenticated"],
  developer: [
    "unauthenticated",
    "unauthenticated",
    "unauthenticated",
    "unauthenticated",
    "unauthenticated",
    "admitted",
  ],
};

function answer(policy: AccessPolicy, identity: Identity): string {
  const decision = decideAccess(policy, identity);
  return decision.kind === "admitted" ? "admitted" : decision.code;
}

describe("access", () => {
  it.each(Object.entries(doors))(
    "to %s routes is given to those it is meant for, and nobody else",
    (policy, answers) => {
      const visitors = [nobody, program, page, owner, platform, developer];
      expect(visitors.map((visitor) => answer(policy as AccessPolicy, visitor))).toEqual(answers);
    },
  );

  it("is for the business of the API key, in the name of the key", () => {
    expect(decideAccess("tenant", program)).toEqual({
      kind: "admitted",
      actor: { type: "tenant_api", id: credential("api_key").id },
      tenant: { id: bristol.id, shard: "SHARD_0" },
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
