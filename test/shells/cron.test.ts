import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { runSchedule } from "../../src/cron/schedule.ts";
import { requestCallback } from "../../src/domain/calls/index.ts";
import type { Compose } from "../../src/domain/context.ts";
import { type TestContextOptions, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";

const later = "2026-11-23T09:01:00-06:00";

async function run(cron: string, options: TestContextOptions = {}) {
  const { ctx, recorded } = testContext(env, { now: later, ...options });
  const compose: Compose<Env> = (_env, unit) => ({ ...ctx, unit });
  await runSchedule(compose)({ cron }, env, { waitUntil: () => undefined });
  return recorded;
}

beforeEach(async () => {
  await freshStore();
  await requestCallback(testContext(env).ctx, {
    key: "k",
    reason: "message",
    address: null,
    name: null,
    phone: null,
    words: "call me",
    channel: "phone",
    isEmergency: false,
    conversationId: null,
    mode: "live",
    leadSource: null,
  });
});

it("every minute the outbox is swept, and one line says how it went", async () => {
  const { events, lines } = await run("* * * * *");
  expect(events).toHaveLength(1);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ event: "cron_job", level: "info", told: 1 }]);
});

it("a job that fails is logged and throws nothing at the runtime", async () => {
  const databases = {
    ...testContext(env).ctx.databases,
    shardNames: () => {
      throw new Error("no shards");
    },
  };
  const { ctx, recorded } = testContext(env, { now: later });
  const compose: Compose<Env> = (_env, unit) => ({ ...ctx, databases, unit });
  await runSchedule(compose)({ cron: "* * * * *" }, env, { waitUntil: () => undefined });
  expect(recorded.lines.join()).toMatch(/"level":"error".*cron_job/);
});

it("a clock that nobody asked for runs nothing", async () => {
  expect((await run("0 0 1 1 *")).events).toEqual([]);
});
