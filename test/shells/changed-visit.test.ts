import { env, evictDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import type { PhoneCall } from "../simulator/gather-call.ts";
import { type Keys, newCaller, ownerGet, ring, seeded } from "../support/pickup.ts";

let keys: Keys;
beforeAll(async () => {
  keys = await seeded();
});

let lastHouse = 100;

/** Books a visit; gives the number that called and the street that only this caller knows. */
async function booked(day: string): Promise<{ from: string; street: string }> {
  const from = newCaller();
  lastHouse += 1;
  const street = `${lastHouse} Oak Street`;
  const call = await ring({ from });
  await call.say(`This is Jane Doe at ${street} in Merriam Kansas 66203, my kitchen sink is leaking`);
  expect(await call.say(`no, ${day}`)).toContain("Shall I book it?");
  expect(await call.say("yes please")).toContain("You're booked");
  await call.say("no thanks");
  return { from, street };
}

interface Row {
  contact_phone: string;
  status: string;
  start_time: string;
}

async function visitOf(from: string): Promise<Row | undefined> {
  const rows = await (await ownerGet(keys, "/v1/crm/appointments")).json<Row[]>();
  return rows.find((visit) => visit.contact_phone === from);
}

async function outcomeOf(call: PhoneCall): Promise<unknown> {
  const sql = "SELECT outcome FROM conversations WHERE session_id = ?";
  return (await env.SHARD_0.prepare(sql).bind(call.callSid).first<{ outcome: string }>())?.outcome;
}

async function textsTo(phone: string, kind: string): Promise<string[]> {
  const sql = "SELECT body FROM sms_messages WHERE to_number = ? AND kind = ?";
  const { results } = await env.SHARD_0.prepare(sql).bind(phone, kind).all<{ body: string }>();
  return results.map(({ body }) => body);
}

async function codeSentTo(phone: string): Promise<string> {
  const [body = ""] = await textsTo(phone, "code");
  return /\d{6}/.exec(body)?.[0] ?? "";
}

describe("a customer who calls again", () => {
  it("moves the visit once they have told its address, and the owner sees the new time", async () => {
    const { from, street } = await booked("Monday November 30th at 9 am");
    const before = await visitOf(from);
    const call = await ring({ from });
    expect(await call.say("I need to move my appointment")).not.toMatch(/November 30|9 in the morning/);
    expect(await call.say(street)).toContain("Monday, November 30");
    expect(await call.say("can we do Tuesday December 1st at 2 pm")).toContain("Shall I move it?");
    expect((await visitOf(from))?.start_time).toBe(before?.start_time);
    expect(await call.say("yes")).toMatch(/is moved to Tuesday, December 1/);
    expect((await visitOf(from))?.start_time).toBe("2026-12-01T20:00:00Z");
    await call.say("no thanks");
    expect(await outcomeOf(call)).toBe("changed");
  });

  it("cancels it, and the time is free for somebody else", async () => {
    const { from, street } = await booked("Monday November 30th at 11 am");
    const call = await ring({ from });
    await call.say("I want to cancel my appointment");
    await call.say(street);
    expect(await call.say("no, just cancel it")).toContain("is cancelled");
    expect((await visitOf(from))?.status).toBe("CANCELLED");
    await call.hangUp();
    expect(await outcomeOf(call)).toBe("cancelled");
    await booked("Monday November 30th at 11 am");
  });

  it("moves it once though the call lost its memory and every webhook came twice", async () => {
    const { from, street } = await booked("Monday November 30th at 1 pm");
    const call = await ring({ from, deliveries: 2 });
    for (const words of ["I need to move my appointment", street, "Wednesday December 2nd at 10 am", "yes"]) {
      await evictDurableObject(env.CALL_SESSION.getByName(call.callSid));
      await call.say(words);
    }
    expect(call.turns.at(-1)?.assistant).toContain("is moved to Wednesday, December 2");
    const sql = "SELECT version FROM appointments WHERE contact_phone = ?";
    expect(await env.SHARD_0.prepare(sql).bind(from).first()).toEqual({ version: 2 });
  });

  it.each([
    ["Monday November 30th at 3 pm", ["I want to cancel my appointment"], "no, just cancel it"],
    ["Thursday December 3rd at 3 pm", ["I need to move my appointment", "Friday December 4th at 9 am"], "yes"],
  ])(
    "is told that nothing is changed when the office changed it in the middle of the call (%s)",
    async (day, [wish = "", ...others], last) => {
      const { from, street } = await booked(day);
      const call = await ring({ from });
      for (const words of [wish, street, ...others]) await call.say(words);
      const byOffice = "UPDATE appointments SET version = version + 1 WHERE contact_phone = ?";
      await env.SHARD_0.prepare(byOffice).bind(from).run();
      const before = await visitOf(from);
      const answer = await call.say(last);
      expect(answer).toContain("nothing is changed yet");
      expect(answer).not.toMatch(/is cancelled|is moved/);
      expect(await visitOf(from)).toEqual(before);
      expect(before?.status).toBe("SCHEDULED");
    },
  );
});

describe("somebody who calls about another number's visit", () => {
  it("gets a code texted to that number, and with it the visit", async () => {
    const { from } = await booked("Wednesday December 2nd at 1 pm");
    const call = await ring({ from: "anonymous" });
    await call.say("when is my appointment?");
    expect(await call.say(from.slice(2))).toContain("six-digit code");
    const code = await codeSentTo(from);
    expect(code).toMatch(/^\d{6}$/);
    expect(await call.press(code)).toContain("Wednesday, December 2");
  });

  it("hears the same words when there is no visit, and no text goes out", async () => {
    const stranger = newCaller();
    const call = await ring({ from: "anonymous" });
    await call.say("when is my appointment?");
    expect(await call.say(stranger.slice(2))).toContain("six-digit code");
    expect(await codeSentTo(stranger)).toBe("");
  });

  it("learns nothing by guessing", async () => {
    const { from } = await booked("Wednesday December 2nd at 3 pm");
    const call = await ring({ from: "anonymous" });
    await call.say("I want to cancel my appointment");
    await call.say(from.slice(2));
    await call.press("000000");
    expect(await call.press("111111")).toContain("can't match");
    expect(call.listening()).toBeNull();
    const heard = call.turns.map(({ assistant }) => assistant).join(" ");
    expect(heard).not.toMatch(/December|Oak Street|Jane/);
    expect((await visitOf(from))?.status).toBe("SCHEDULED");
  });
});

describe("the news of all these calls", () => {
  it("reaches every customer and leaves nothing untold", async () => {
    const untold = "SELECT count(*) AS n FROM outbox WHERE done_at IS NULL AND dead_at IS NULL";
    await expect.poll(() => env.SHARD_0.prepare(untold).first("n"), { timeout: 20_000, interval: 200 }).toBe(0);
    const changes = "SELECT kind, count(*) AS n FROM sms_messages WHERE kind IN ('moved', 'cancelled') GROUP BY kind";
    expect((await env.SHARD_0.prepare(changes).all()).results).toEqual([
      { kind: "cancelled", n: 1 },
      { kind: "moved", n: 2 },
    ]);
  }, 30_000);
});
