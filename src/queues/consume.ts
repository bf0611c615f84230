// The consumer of both queues. Every message is settled on its own, so that one that always fails holds up no other.
import { type Compose, type Ctx, forTenant, type PlatformCtx } from "../domain/context.ts";
import { type EventMessage, eventMessageSchema } from "../domain/events.ts";
import { buryEvent } from "../domain/outbox/index.ts";
import { findBusiness } from "../domain/tenants/index.ts";
import { toAppError } from "../platform/errors.ts";
import { backoffSeconds } from "./backoff.ts";
import { type Delivery, settleEvent, type Verdict } from "./settle-event.ts";

/** Where Cloudflare puts what failed too often. */
const deadLetterQueue = "pickup-events-dead";

type Settle = (ctx: Ctx, delivery: Delivery) => Promise<Verdict>;

/** Builds the Worker's queue handler. `random` gives numbers from 0 to 1. */
export function consumeEvents<E>(compose: Compose<E>, random: () => number = Math.random) {
  return async (batch: MessageBatch, env: E, execution: Pick<ExecutionContext, "waitUntil">): Promise<void> => {
    const settle = batch.queue === deadLetterQueue ? bury : settleEvent;
    const settled = batch.messages.map(async (message) => {
      const unit = { requestId: message.id, method: "QUEUE", path: batch.queue };
      const ctx = compose(env, unit, (work) => execution.waitUntil(work));
      const verdict = await judge(ctx, settle, { message, random: random() });
      ctx.log.set({ attempt: message.attempts, result: verdict.result });
      ctx.log.flush(verdict.do === "ack" ? "info" : "warn", "queue_message");
      if (verdict.do === "ack") message.ack();
      else message.retry({ delaySeconds: verdict.delaySeconds });
    });
    await Promise.all(settled);
  };
}

async function judge(
  ctx: PlatformCtx,
  settle: Settle,
  { message, random }: { message: Message; random: number },
): Promise<Verdict> {
  const parsed = eventMessageSchema.safeParse(message.body);
  // It can never become right.
  if (!parsed.success) return { do: "ack", result: "malformed" };
  ctx.log.set({ ...parsed.data });
  try {
    const tenant = await contextOf(ctx, parsed.data);
    if (tenant === null) return { do: "ack", result: "no_such_business" };
    return await settle(tenant, { eventId: parsed.data.event_id, attempt: message.attempts, random });
  } catch (thrown) {
    ctx.log.set({ code: toAppError(thrown).code });
    return { do: "retry", result: "not_settled", delaySeconds: backoffSeconds(message.attempts, random) };
  }
}

async function contextOf(ctx: PlatformCtx, message: EventMessage): Promise<Ctx | null> {
  const business = await findBusiness(ctx, message.tenant_id);
  if (business === null) return null;
  const system: PlatformCtx = { ...ctx, actor: { type: "system", id: "queue" } };
  return forTenant(system, { id: business.id, shard: business.shard });
}

async function bury(ctx: Ctx, { eventId }: Delivery): Promise<Verdict> {
  await buryEvent(ctx, { eventId, reason: "too_many_tries" });
  return { do: "ack", result: "buried" };
}
