import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../src/domain/context.ts";
import { saveCustomer } from "../../src/domain/crm/index.ts";
import { type AppointmentChange, changeAppointment, enterAppointment } from "../../src/domain/scheduling/index.ts";
import { kansas } from "../support/bookings.ts";
import { worker } from "../support/consumer.ts";
import { testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { ann, openBusiness, robin } from "../support/news.ts";

const nine = { start: kansas("2026-11-24T09:00"), end: kansas("2026-11-24T10:00") };
const two = { start: kansas("2026-11-25T14:00"), end: kansas("2026-11-25T15:00") };
const owner = { type: "owner", id: "cred_1" } as const;
const manager = { type: "person", id: "pers_1" } as const;

beforeEach(freshStore);

/** Ann's visit, entered and then changed by `actor`; the texts that each of the two led to. */
async function textsAbout(actor: Actor, change: AppointmentChange) {
  const test = testContext(env, { actor });
  const id = await annsVisit(test);
  const first = await told(test);
  await changeAppointment(test.ctx, { key: "change", id, version: 1, change });
  return [first, await told(test)];
}

async function annsVisit({ ctx }: ReturnType<typeof testContext>) {
  await openBusiness(testContext(env).ctx);
  const { id: customerId } = await saveCustomer(ctx, { key: "ann", name: "Ann Miller", phone: ann });
  const entered = await enterAppointment(ctx, { key: "visit", customerId, ...nine });
  if (entered.kind !== "entered") throw new Error(entered.kind);
  return entered.appointment.id;
}

async function told(test: ReturnType<typeof testContext>): Promise<{ to: string; body: string }[]> {
  await test.settle();
  const { deliver, gateway } = worker();
  await deliver(test.recorded.events.splice(0));
  return gateway.sent.map(({ to, body }) => ({ to, body }));
}

describe("what is done in the office", () => {
  it.each([owner, manager])("is told to the customer and not to the owner (%o)", async (actor) => {
    const [entered, moved] = await textsAbout(actor, two);
    expect(entered).toEqual([{ to: ann, body: expect.stringContaining("Tuesday, November 24 at 9:00 AM") }]);
    expect(moved).toEqual([
      { to: ann, body: expect.stringMatching(/your visit is moved to Wednesday, November 25 at 2:00 PM/) },
    ]);
  });

  it("is told when a visit is called off", async () => {
    const [, cancelled] = await textsAbout(owner, { status: "CANCELLED" });
    expect(cancelled).toEqual([{ to: ann, body: expect.stringContaining("cancelled") }]);
  });

  it("is told to nobody when the visit only gets other words or another length", async () => {
    const [, changed] = await textsAbout(owner, { description: "bring a ladder", end: nine.end + 3_600_000 });
    expect(changed).toEqual([]);
  });

  it("is told although the visit got other words before the news was delivered", async () => {
    const test = testContext(env, { actor: owner });
    const id = await annsVisit(test);
    await changeAppointment(test.ctx, { key: "words", id, version: 1, change: { description: "bring a ladder" } });
    expect(await told(test)).toEqual([{ to: ann, body: expect.stringContaining("Tuesday, November 24 at 9:00 AM") }]);
    await changeAppointment(test.ctx, { key: "move", id, version: 2, change: two });
    await changeAppointment(test.ctx, { key: "place", id, version: 3, change: { address: "9 Elm St" } });
    await changeAppointment(test.ctx, { key: "sure", id, version: 4, change: { status: "CONFIRMED" } });
    expect(await told(test)).toEqual([
      { to: ann, body: expect.stringContaining("is moved to Wednesday, November 25 at 2:00 PM") },
    ]);
  });

  it("is told although the row is older than the note of when its time last changed", async () => {
    const test = testContext(env, { actor: owner });
    const id = await annsVisit(test);
    await env.SHARD_0.prepare("update appointments set time_version = null").run();
    await changeAppointment(test.ctx, { key: "words", id, version: 1, change: { description: "bring a ladder" } });
    expect(await told(test)).toHaveLength(1);
  });

  it("is told once, as it is now, when a visit is moved or called off again before the news was delivered", async () => {
    const test = testContext(env, { actor: owner });
    const id = await annsVisit(test);
    await changeAppointment(test.ctx, { key: "move", id, version: 1, change: two });
    await changeAppointment(test.ctx, { key: "back", id, version: 2, change: nine });
    expect(await told(test)).toEqual([{ to: ann, body: expect.stringContaining("moved to Tuesday, November 24") }]);
    await changeAppointment(test.ctx, { key: "move-2", id, version: 3, change: two });
    await changeAppointment(test.ctx, { key: "off", id, version: 4, change: { status: "CANCELLED" } });
    expect(await told(test)).toEqual([{ to: ann, body: expect.stringContaining("cancelled") }]);
  });

  it.each<AppointmentChange>([
    { status: "PENDING_RESCHEDULE" },
    { status: "COMPLETED" },
    { start: nine.start - 7 * 86_400_000 },
  ])("is not told of a new time that holds no longer (%o)", async (change) => {
    const test = testContext(env, { actor: owner });
    const id = await annsVisit(test);
    await changeAppointment(test.ctx, { key: "move", id, version: 1, change: two });
    await changeAppointment(test.ctx, { key: "then", id, version: 2, change });
    expect(await told(test)).toEqual([]);
  });

  it("is told to both when somebody else did it", async () => {
    const [entered, moved] = await textsAbout({ type: "caller", id: "conv_1" }, two);
    expect(entered?.map(({ to }) => to).sort()).toEqual([robin, ann].sort());
    expect(moved?.map(({ to }) => to).sort()).toEqual([robin, ann].sort());
  });
});
