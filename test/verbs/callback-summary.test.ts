import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { requestCallback, settleCallback, summariseCallbacks } from "../../src/domain/calls/index.ts";
import { tripsOf } from "../support/bookings.ts";
import { wish } from "../support/callers.ts";
import { otherBusiness, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";

const { ctx } = testContext(env);
const other = testContext(env, { tenantId: otherBusiness }).ctx;

beforeEach(freshStore);

describe("the summary of callbacks", () => {
  it("counts them by what became of them and where they came from, in one trip", async () => {
    const from = (n: number, changes: Parameters<typeof wish>[0] = {}) =>
      requestCallback(ctx, wish({ key: `k${n}`, phone: `+1913555020${n}`, ...changes }));
    await from(1, { reason: "missed", words: null });
    await from(2, { reason: "abandoned" });
    await from(3, { leadSource: "Web" });
    await from(4, { leadSource: null });
    await from(5, { mode: "test" });
    const none = { result: null, attempts: null };
    await settleCallback(ctx, { key: "s1", callback: "+19135550201", status: "COMPLETED", ...none });
    await settleCallback(ctx, { key: "s2", callback: "+19135550203", status: "UNREACHABLE", ...none });
    await requestCallback(other, wish());
    expect(await tripsOf(ctx, () => summariseCallbacks(ctx))).toBe(1);
    expect(await summariseCallbacks(ctx)).toEqual({
      total: 4,
      pending: 2,
      completed: 1,
      unreachable: 1,
      leadSources: [
        { leadSource: "Phone", total: 2, pending: 1, completed: 1, unreachable: 0 },
        { leadSource: null, total: 1, pending: 1, completed: 0, unreachable: 0 },
        { leadSource: "Web", total: 1, pending: 0, completed: 0, unreachable: 1 },
      ],
      missed: 1,
      partialIntake: 1,
    });
  });
});
