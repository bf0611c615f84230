import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../src/domain/context.ts";
import { saveCustomer } from "../../src/domain/crm/index.ts";
import { changeAppointment, enterAppointment } from "../../src/domain/scheduling/index.ts";
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
async function textsAbout(actor: Actor, change: Parameters<typeof changeAppointment>[1]["change"]) {
  const test = testContext(env, { actor });
  await openBusiness(testContext(env).ctx);
  const { id: customerId } = await saveCustomer(test.ctx, { key: "ann", name: "Ann Miller", phone: ann });
  const entered = await enterAppointment(test.ctx, { key: "visit", customerId, ...nine });
  if (entered.kind !== "entered") throw new Error(entered.kind);
  const first = await told(test);
  await changeAppointment(test.ctx, { key: "change", id: entered.appointment.id, version: 1, change });
  return [first, await told(test)];
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

  it("is told to both when somebody else did it", async () => {
    const [entered, moved] = await textsAbout({ type: "caller", id: "conv_1" }, two);
    expect(entered?.map(({ to }) => to).sort()).toEqual([robin, ann].sort());
    expect(moved?.map(({ to }) => to).sort()).toEqual([robin, ann].sort());
  });
});
