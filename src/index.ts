// The Worker: requests, queue messages and cron come in here; Durable Objects are made here.
import { compose, edge } from "./compose.ts";
import { runSchedule } from "./cron/schedule.ts";
import { callSession } from "./durable-objects/call-session.ts";
import { chatSession } from "./durable-objects/chat-session.ts";
import { RateLimiter } from "./durable-objects/rate-limiter.ts";
import { TenantHub } from "./durable-objects/tenant-hub.ts";
import { httpApp } from "./http/app.ts";
import { consumeEvents } from "./queues/consume.ts";

const app = httpApp({ compose, edge });

export const CallSession = callSession(compose);
export const ChatSession = chatSession(compose);

export { RateLimiter, TenantHub };

export default {
  fetch: app.fetch,
  queue: consumeEvents(compose),
  scheduled: runSchedule(compose),
} satisfies ExportedHandler<Env>;
