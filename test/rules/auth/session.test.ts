import { describe, expect, it } from "vitest";
import { homeOf, type SignedInPerson, sessionTokenOf } from "../../../src/domain/auth/rules/session.ts";
import { signInLimits, tooManyTries } from "../../../src/domain/auth/rules/sign-in-limits.ts";
import { deriveId } from "../../../src/platform/ids.ts";

const cookie = (text: string) => sessionTokenOf(new Headers({ Cookie: text }));

describe("the token of a session", () => {
  it("is found among other cookies", () => {
    expect(cookie("__Host-pickup=abc")).toBe("abc");
    expect(cookie("theme=dark;__Host-pickup=abc; x=1")).toBe("abc");
  });

  it.each(["", "pickup=abc", "__Host-pickup=", "x__Host-pickup=abc", "__Secure-pickup=abc", "__host-pickup=abc"])(
    "is not in %j",
    (text) => {
      expect(cookie(text)).toBeNull();
    },
  );
});

describe("what a person does for themselves", () => {
  const person: SignedInPerson = {
    id: deriveId("person", "robin"),
    name: "Robin",
    email: "robin@example.com",
    isPlatformAdmin: false,
    memberships: [],
  };
  const business = (name: string) =>
    ({ id: deriveId("business", name), name, shard: "SHARD_1", status: "ACTIVE" }) as const;

  it("is written down with their first business", () => {
    const memberships = ["first", "second"].map((name) => ({ business: business(name), role: "viewer" as const }));
    expect(homeOf({ ...person, memberships }, ["SHARD_0"])).toEqual({ id: business("first").id, shard: "SHARD_1" });
  });

  it("is written down with the platform where they have no business", () => {
    expect(homeOf(person, ["SHARD_0"])).toEqual({ id: "biz_platform", shard: "SHARD_0" });
  });
});

describe("the limits of signing in", () => {
  it("cannot be used up for an owner by a single stranger's address", () => {
    expect(signInLimits.pair.most * 10).toBeLessThanOrEqual(signInLimits.account.most);
    expect(signInLimits.address.most).toBeLessThan(signInLimits.account.most);
  });

  it("say in whole seconds when to come again", () => {
    expect(tooManyTries(1)).toMatchObject({ code: "limit_exceeded", details: { retry_after: 1 } });
    expect(tooManyTries(61_001)).toMatchObject({ details: { retry_after: 62 } });
  });
});
