import { env, runDurableObjectAlarm } from "cloudflare:test";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { ChatSession } from "../../src/index.ts";
import { startThread } from "../simulator/text-thread.ts";
import { businessNumber, newCaller, ring, seeded, target, twilioAccount } from "../support/pickup.ts";

beforeAll(seeded);
afterEach(() => vi.restoreAllMocks());

/** From now on the database answers every batch only after so long, or with an error. */
function spoilDatabase(how: { delayMs?: number; failures?: number }): void {
  const database: D1Database = Object.getPrototypeOf(env.SHARD_0);
  const batch = database.batch;
  let failures = how.failures ?? 0;
  vi.spyOn(database, "batch").mockImplementation(async function (this: D1Database, statements) {
    await scheduler.wait(how.delayMs ?? 0);
    if (failures > 0) {
      failures -= 1;
      throw new Error("D1_ERROR: Network connection lost.");
    }
    return (await batch.call(this, statements)) as never;
  });
}

async function readyForTimes(from: string) {
  const call = await ring({ from });
  await call.say("my kitchen sink is leaking");
  await call.say("Jane Doe");
  return call;
}

const address = "742 Evergreen Terrace, Merriam Kansas 66203";

describe("when the calendar is slow", () => {
  it("the caller hears a word after four seconds, and the times as soon as they are there", async () => {
    const call = await readyForTimes(newCaller());
    spoilDatabase({ delayMs: 5_000 });
    const answer = await call.say(address);
    expect(answer).toMatch(/One moment, please\..*Which works for you\?/);
  }, 20_000);
});

describe("when the database hangs", () => {
  it("a caller who rings hears a word within Twilio's patience, and then the greeting", async () => {
    spoilDatabase({ delayMs: 6_000 });
    const call = await ring();
    expect(call.turns[0]?.assistant).toMatch(/^One moment, please\..*How can I help you today\?$/);
  }, 30_000);

  it("a text is answered by a text of its own", async () => {
    const from = newCaller();
    spoilDatabase({ delayMs: 6_000 });
    const thread = startThread({ ...target, accountSid: twilioAccount, from, to: businessNumber });
    expect(await thread.send("my kitchen sink is leaking")).toBeNull();
    vi.restoreAllMocks();
    await expect
      .poll(
        async () =>
          (await env.SHARD_0.prepare("SELECT body FROM sms_messages WHERE to_number = ?").bind(from).first())?.body,
        {
          timeout: 20_000,
        },
      )
      .toContain("name");
  }, 40_000);

  it("for good, a text is apologised for and reaches the owner", async () => {
    const from = newCaller();
    const thread = startThread({ ...target, accountSid: twilioAccount, from, to: businessNumber });
    const takeText = vi.spyOn(ChatSession.prototype, "takeText").mockRejectedValue(new Error("broken"));
    expect(await thread.send("my basement is flooding")).toContain("call 911");
    takeText.mockRestore();
    await expect
      .poll(
        async () =>
          (await env.SHARD_0.prepare("SELECT message FROM callbacks WHERE phone = ?").bind(from).first())?.message,
      )
      .toBe("my basement is flooding");
  });
});

describe("when the calendar fails", () => {
  it("it is tried again", async () => {
    const call = await readyForTimes(newCaller());
    spoilDatabase({ failures: 2 });
    expect(await call.say(address)).toContain("Which works for you");
  });

  it("for good, nothing is called booked and somebody calls back", async () => {
    const from = newCaller();
    const call = await readyForTimes(from);
    spoilDatabase({ failures: Number.POSITIVE_INFINITY });
    const answer = await call.say(address);
    expect(answer).toContain("nothing is booked yet");
    vi.restoreAllMocks();
    await runDurableObjectAlarm(env.CALL_SESSION.getByName(call.callSid));
    await expect
      .poll(
        async () =>
          (await env.SHARD_0.prepare("SELECT reason FROM callbacks WHERE phone = ?").bind(from).first())?.reason,
      )
      .toBe("FAILED");
  });

  it("at the booking, the caller is told not to count on it", async () => {
    const call = await readyForTimes(newCaller());
    await call.say(address);
    await call.say("the first one");
    spoilDatabase({ failures: Number.POSITIVE_INFINITY });
    const answer = await call.say("yes");
    expect(answer).toContain("please do not count on it");
    expect(answer).not.toContain("You're booked");
  });
});
