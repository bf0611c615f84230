import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { Temporal } from "../../src/platform/time.ts";
import type { PhoneCall } from "../simulator/gather-call.ts";
import { ring, seeded } from "../support/pickup.ts";

const callers = 50;
const rounds = 20;
const zone = "America/Chicago";

beforeAll(seeded);

/** Small, fast and repeatable: the order in which callers say yes differs with the seed. */
function randomOf(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Another free working hour for each round. */
function hourOf(round: number): Temporal.ZonedDateTime {
  const monday = Temporal.PlainDate.from("2026-11-30");
  const date = monday.add({ days: round % 5 });
  return date.toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from({ hour: 8 + 2 * Math.floor(round / 5) }),
  });
}

async function readyToSayYes(hour: Temporal.ZonedDateTime, index: number): Promise<PhoneCall> {
  const call = await ring();
  const month = hour.toLocaleString("en-US", { month: "long" });
  const day = `${month} ${hour.day} at ${hour.toLocaleString("en-US", { hour: "numeric", hour12: true })}`;
  const heard = await call.say(
    `This is Jane Doe at ${index + 100} Oak Street in Merriam, my kitchen sink is leaking, could you come ${day}`,
  );
  expect(heard).toContain("Shall I book it?");
  return call;
}

async function bookedAt(hour: Temporal.ZonedDateTime): Promise<number> {
  const row = await env.SHARD_0.prepare("SELECT count(*) AS n FROM appointments WHERE start_at = ?")
    .bind(hour.epochMilliseconds)
    .first<{ n: number }>();
  return row?.n ?? 0;
}

describe("fifty callers who say yes to the same only slot at once", () => {
  it.each(Array.from({ length: rounds }, (_, round) => round))(
    "sell it once and leave nobody with a false yes (seed %i)",
    async (round) => {
      const hour = hourOf(round);
      const random = randomOf(round + 1);
      const calls = await Promise.all(Array.from({ length: callers }, (_, index) => readyToSayYes(hour, index)));
      const order = calls.map((call) => ({ call, at: random() })).sort((a, b) => a.at - b.at);
      const answers = await Promise.all(order.map(({ call }) => call.say("yes")));

      const booked = answers.filter((answer) => answer.includes("You're booked"));
      const sold = answers.filter((answer) => answer.includes("that time is no longer free"));
      expect(booked).toHaveLength(1);
      expect(sold).toHaveLength(callers - 1);
      for (const answer of sold)
        expect(answer).toMatch(/Which works for you|Does that time work for you|call you back/);
      expect(await bookedAt(hour)).toBe(1);
    },
    30_000,
  );
});
