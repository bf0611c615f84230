// The fakes that the other tests use keep the same promises as what they stand for.
import { env } from "cloudflare:workers";
import { testContext } from "../support/context.ts";
import { calendarContract } from "./contracts/calendar.ts";
import { eventQueueContract } from "./contracts/event-queue.ts";
import { liveViewContract } from "./contracts/live-view.ts";
import { meterContract } from "./contracts/meter.ts";
import { smsGatewayContract } from "./contracts/sms-gateway.ts";

smsGatewayContract("the fake gateway", () => testContext(env).ctx.ports.sms);

calendarContract("the fake calendar", () => testContext(env).ctx.ports.calendar);

eventQueueContract("the fake queue", () => {
  const { ctx, recorded } = testContext(env);
  return { queue: ctx.ports.events, carried: () => recorded.events };
});

meterContract("the fake meter", () => {
  const { ctx, recorded } = testContext(env);
  const counted = () => recorded.counts.map(({ name, tenantId, kind }) => ({ name, tenantId, kind: kind ?? null }));
  return { meter: ctx.ports.meter, counted };
});

liveViewContract("the fake live view", () => {
  const { ctx, recorded } = testContext(env);
  const told = async (id: string) =>
    recorded.news.filter(({ tenantId }) => tenantId === id).map(({ news }) => news.type);
  return { view: ctx.ports.live, told };
});
