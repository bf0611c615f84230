// A unit of work for tests: the real database, a clock that stands still, and ports that only write down what they were told.
import type { Actor, Ctx } from "../../src/domain/context.ts";
import type { EventMessage } from "../../src/domain/events.ts";
import type { Calendar, LiveNews, MeterName, OutgoingText, Ports } from "../../src/domain/ports.ts";
import { demoBusinessId } from "../../src/domain/tenants/rules/demo-business.ts";
import { openDatabases } from "../../src/platform/db.ts";
import { deriveId, type Id } from "../../src/platform/ids.ts";
import { openLog } from "../../src/platform/log.ts";
import { fixedClock } from "../../src/platform/time.ts";

/** The business most tests speak of, and one that must never see its rows. */
export const demoBusiness = demoBusinessId;
export const otherBusiness = deriveId("business", "somebody-else");

export interface TestContextOptions {
  tenantId?: Id<"business">;
  /** An instant, "2026-11-23T09:00:00-06:00". */
  now?: string;
  actor?: Actor;
  ports?: Partial<Ports>;
}

export interface Recorded {
  texts: OutgoingText[];
  visits: Parameters<Calendar["putVisit"]>[0][];
  events: EventMessage[];
  /** What those who watch a business were told. */
  news: { tenantId: string; news: LiveNews }[];
  counts: { name: MeterName; tenantId: string; kind?: string }[];
  /** Lines of the log. */
  lines: string[];
}

export interface TestContext {
  ctx: Ctx;
  /** What the fake ports were told. */
  recorded: Recorded;
  /** Runs the deferred work, and the work that it defers in turn. */
  settle(): Promise<void>;
}

/** `env` is that of `cloudflare:workers`. Monday, November 23rd 2026, nine in the morning in Kansas, unless `now` says otherwise. */
export function testContext(env: Pick<Env, "CONTROL" | "SHARD_0">, options: TestContextOptions = {}): TestContext {
  const recorded: Recorded = { texts: [], visits: [], events: [], news: [], counts: [], lines: [] };
  const deferred: (() => Promise<void>)[] = [];
  const tenant = { id: options.tenantId ?? demoBusiness, shard: "SHARD_0" };
  const databases = openDatabases(env.CONTROL, { SHARD_0: env.SHARD_0 });
  const ctx: Ctx = {
    actor: options.actor ?? { type: "caller", id: "conv_test" },
    unit: { requestId: "req_test", method: "TEST", path: "test" },
    clock: fixedClock(options.now ?? "2026-11-23T09:00:00-06:00"),
    databases,
    ports: { ...recordingPorts(recorded), ...options.ports },
    log: openLog({}, (line) => recorded.lines.push(line)),
    publicBaseUrl: "https://pickup.test",
    defer: (work) => deferred.push(work),
    tenant,
    db: databases.forTenant(tenant),
  };
  return {
    ctx,
    recorded,
    async settle() {
      for (let work = deferred.shift(); work !== undefined; work = deferred.shift()) await work();
    },
  };
}

function recordingPorts(recorded: Recorded): Ports {
  return {
    model: null,
    sms: {
      async send(text) {
        recorded.texts.push(text);
        return { providerId: `fake-${text.id}`, status: "kept" };
      },
    },
    calendar: {
      async putVisit(visit) {
        recorded.visits.push(visit);
        return null;
      },
    },
    events: {
      async send(messages) {
        recorded.events.push(...messages);
      },
    },
    meter: {
      count(name, labels) {
        recorded.counts.push({ name, ...labels });
      },
    },
    limits: { take: async () => null },
    live: {
      async publish(tenantId, news) {
        recorded.news.push({ tenantId, news });
      },
    },
  };
}
