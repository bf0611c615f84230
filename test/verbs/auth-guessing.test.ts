import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { createPerson, signIn } from "../../src/domain/auth/index.ts";
import { signInLimits } from "../../src/domain/auth/rules/sign-in-limits.ts";
import type { Limit } from "../../src/domain/ports.ts";
import { createBusiness, demoBusiness } from "../../src/domain/tenants/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { takeTry } from "../../src/platform/tries.ts";
import { type TestContextOptions, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";

const bristol = deriveId("business", "bristol");
const robin = { email: "robin@example.com", password: "correct horse" };
const contextOf = (options: TestContextOptions = {}) => testContext(env, { tenantId: bristol, ...options });
const enter = (options: TestContextOptions, input: Partial<Parameters<typeof signIn>[1]>) =>
  signIn(contextOf(options).ctx, { ...robin, address: "203.0.113.7", formerToken: null, ...input });

beforeEach(async () => {
  await freshStore();
  await createBusiness(contextOf().ctx, { ...demoBusiness, key: "create" });
  await createPerson(contextOf().ctx, { ...robin, key: "add", name: "Robin", role: "owner" });
});

describe("guessing", () => {
  /** Counts as the real limiter does, by a clock that stands still. */
  function counting() {
    const kept = new Map<string, number[]>();
    const take = async (subject: string, limit: Limit) => {
      const { times, waitMs } = takeTry(kept.get(subject) ?? [], limit, 0);
      kept.set(subject, times);
      return waitMs;
    };
    return { limits: { take }, subjects: kept };
  }
  const outcome = async (limits: ReturnType<typeof counting>["limits"], input: Partial<Parameters<typeof signIn>[1]>) =>
    enter({ ports: { limits } }, input).then(
      () => "in",
      (error: { code: string }) => error.code,
    );

  it("one account from one address ends after ten tries, the right password included", async () => {
    const { limits } = counting();
    for (let i = 0; i < 10; i++) expect(await outcome(limits, { password: "wrong" })).toBe("unauthenticated");
    expect(await outcome(limits, {})).toBe("limit_exceeded");
  });

  it("does not shut the owner out at another address", async () => {
    const { limits } = counting();
    for (let i = 0; i < 200; i++) await outcome(limits, { password: "wrong", address: "198.51.100.9" });
    expect(await outcome(limits, {})).toBe("in");
  }, 60_000);

  it.each([
    ["many accounts from one address ends after fifty tries", "address", 50],
    ["one account from many addresses ends after a hundred tries", "account", 100],
  ] as const)("%s", async (_, scope, most) => {
    const { limits, subjects } = counting();
    const input = (i: number) =>
      scope === "address" ? { email: `person${i}@example.com` } : { password: "wrong", address: `198.51.100.${i}` };
    expect(await outcome(limits, input(0))).toBe("unauthenticated");
    const subject = [...subjects.keys()].find((key) => key.startsWith(`sign-in:${scope}:`)) ?? "";
    // All but the first and the last of them, without the work of a password.
    for (let i = 2; i < most; i++) await limits.take(subject, signInLimits[scope]);
    expect(await outcome(limits, input(1))).toBe("unauthenticated");
    expect(await outcome(limits, input(2))).toBe("limit_exceeded");
  });

  it("is counted under names that tell neither e-mail nor address", async () => {
    const { limits, subjects } = counting();
    await outcome(limits, {});
    expect([...subjects.keys()]).toHaveLength(3);
    for (const subject of subjects.keys()) expect(subject).toMatch(/^sign-in:(pair|address|account):[0-9a-f]{64}$/);
  });
});
