// The only place where vendors meet ports.

import { limits } from "./adapters/cloudflare/limits.ts";
import { liveView, watchHub } from "./adapters/cloudflare/live-view.ts";
import { meter } from "./adapters/cloudflare/meter.ts";
import { eventQueue } from "./adapters/cloudflare/queue.ts";
import { localCalendar } from "./adapters/local/calendar.ts";
import { localSms } from "./adapters/local/sms.ts";
import { openaiModel } from "./adapters/openai/model.ts";
import { gatherLine } from "./adapters/twilio/gather-line.ts";
import { twilioSignature } from "./adapters/twilio/signature.ts";
import { twilioSms } from "./adapters/twilio/sms.ts";
import type { PlatformCtx, UnitOfWork } from "./domain/context.ts";
import type { Ports } from "./domain/ports.ts";
import type { CallSessionFace, ChatSessionFace, Edge } from "./domain/sessions.ts";
import { type Config, clock, readConfig } from "./platform/config.ts";
import { openDatabases } from "./platform/db.ts";
import { toAppError } from "./platform/errors.ts";
import { type Log, openLog } from "./platform/log.ts";

/** The context of one request, turn, message or job. Throws `misconfigured` when the environment is not whole. */
export function compose(env: Env, unit: UnitOfWork, waitUntil: (work: Promise<unknown>) => void): PlatformCtx {
  const config = readConfig(env);
  const log = openLog({ request_id: unit.requestId });
  return {
    actor: { type: "system", id: unit.path },
    unit,
    clock: clock(config),
    databases: openDatabases(env.CONTROL, { SHARD_0: env.SHARD_0 }),
    ports: ports(env, config, log),
    log,
    publicBaseUrl: config.publicBaseUrl,
    // Not before the next turn of the event loop: what belongs behind the answer must not be counted into it.
    defer: (work) =>
      waitUntil(
        scheduler
          .wait(0)
          .then(work)
          .catch((error: unknown) => logDeferred(log, error)),
      ),
  };
}

/** What the HTTP shell needs besides. */
export function edge(env: Env): Edge {
  const { publicBaseUrl, twilio } = readConfig(env);
  return {
    line: gatherLine({ publicBaseUrl }),
    guard: twilioSignature({ authToken: twilio.authToken, publicBaseUrl }),
    // The generated types of the bindings do not know classes that a factory makes.
    sessions: {
      call: (name) => env.CALL_SESSION.getByName(name) as unknown as CallSessionFace,
      chat: (name) => env.CHAT_SESSION.getByName(name) as unknown as ChatSessionFace,
    },
    watch: (tenantId, after) => watchHub(env.TENANT_HUB.getByName(tenantId), after),
  };
}

function ports(env: Env, config: Config, log: Log): Ports {
  return {
    model: config.openai === null ? null : openaiModel(config.openai),
    sms: config.smsProvider === "twilio" ? twilioSms(config.twilio) : localSms(),
    calendar: localCalendar(),
    events: eventQueue(env.EVENTS),
    meter: meter(env.METRICS),
    limits: limits(env.RATE_LIMITER, log),
    live: liveView(env.TENANT_HUB),
  };
}

/** Deferred work has nobody left to tell; what it failed to do, a sweep or an alarm does later. */
function logDeferred(log: Log, error: unknown): void {
  const { code, message } = toAppError(error);
  log.event("error", "deferred_work_failed", { code, message });
}
