import { env } from "cloudflare:test";
import { beforeEach, describe, expect, it } from "vitest";
import { toWire } from "../../src/platform/time.ts";
import { freshStore } from "../support/fresh-store.ts";
import { type Keys, newCaller, ownerGet, ring, seeded } from "../support/pickup.ts";
import { booking, onRecord, play, reachesNobody, rows, turn } from "../support/trial.ts";
import { watch } from "../support/watcher.ts";

let keys: Keys;
beforeEach(async () => {
  await freshStore();
  keys = await seeded();
});

const lists = [
  "/v1/crm/customers",
  "/v1/crm/customers/search?q=Jane",
  "/v1/crm/conversations",
  "/v1/crm/appointments",
  "/v1/owner/callbacks",
  "/v1/owner/schedule/today",
  "/v1/owner/schedule/tomorrow",
  "/v1/owner/knowledge/gaps",
];

async function isInNoList(...marks: string[]): Promise<void> {
  for (const path of lists) {
    const response = await ownerGet(keys, path);
    const text = await response.text();
    expect([path, response.status, marks.filter((mark) => text.includes(mark))]).toEqual([path, 200, []]);
  }
}

describe("a visit booked on trial", () => {
  it("reaches nobody, stands in no list and is marked", async () => {
    const last = await play(keys, [...booking, "no thanks"]);
    await onRecord(keys, last);
    expect(await rows("SELECT mode FROM appointments")).toEqual([{ mode: "test" }]);
    expect(await rows("SELECT mode FROM customers")).toEqual([{ mode: "test" }]);
    await reachesNobody();
    await isInNoList("Jane Doe", "+19135550199", "Evergreen", last.conversation_id);
    for (const path of [`conversations/${last.conversation_id}`, `appointments/${last.appointment?.id}`])
      expect([path, (await ownerGet(keys, `/v1/crm/${path}`)).status]).toEqual([path, 404]);
  });

  it("leaves its time to a real caller", async () => {
    const tried = await play(keys, booking);
    const from = newCaller();
    const call = await ring({ from });
    for (const answer of booking) await call.say(answer);
    const real = await env.SHARD_0.prepare("SELECT start_at, mode FROM appointments WHERE contact_phone = ?")
      .bind(from)
      .first<{ start_at: number; mode: string }>();
    expect(real?.mode).toBe("live");
    expect(toWire(real?.start_at ?? 0)).toBe(tried.appointment?.start_time);
  });

  it("is found and cancelled on trial alone, with the code shown that a caller would be texted", async () => {
    await play(keys, booking);
    const call = await ring({ from: newCaller() });
    await call.say("I want to cancel my appointment");
    expect(await call.say("913 555 0199")).toContain("If there is a visit under that number");
    const asked = await play(keys, ["I want to cancel my appointment", "913 555 0199"], { caller_phone: newCaller() });
    expect(asked.texted).toMatchObject([{ to: "+19135550199", body: expect.stringMatching(/\b\d{6}\b/) }]);
    const code = /\b\d{6}\b/.exec(asked.texted[0]?.body ?? "")?.[0] ?? "";
    let last = await turn(keys, `/${asked.session_id}/input`, { text: code });
    for (const text of ["cancel it", "yes"]) {
      if (last.session_state.status !== "CANCELLED") last = await turn(keys, `/${asked.session_id}/input`, { text });
    }
    expect(await rows("SELECT mode, status FROM appointments")).toEqual([{ mode: "test", status: "CANCELLED" }]);
    await onRecord(keys, last);
    expect(await rows("SELECT kind, status, mode FROM sms_messages")).toEqual([
      { kind: "code", status: "kept", mode: "test" },
    ]);
    await reachesNobody();
  });
});

describe("on trial", () => {
  it("an emergency alerts nobody", async () => {
    const last = await play(keys, ["I smell gas in my basement"]);
    expect(last.session_state).toMatchObject({ is_emergency: true });
    expect(last.facts).toContainEqual({ kind: "emergency", value: "gas" });
    await onRecord(keys, last);
    expect(await rows("SELECT DISTINCT mode FROM callbacks")).toEqual([{ mode: "test" }]);
    await reachesNobody();
    await isInNoList("+19135550199", "basement");
  });

  it("a message is on nobody's list, nor is a call that is broken off or a question without an answer", async () => {
    const message = await play(keys, ["can I leave a message", "tell Robin the zebra pump is loud"]);
    await onRecord(keys, message);
    const broken = await play(keys, ["my zebra sink is leaking"], { caller_phone: newCaller() });
    await onRecord(keys, broken);
    const question = await play(keys, ["do you take zebra coupons?"], { caller_phone: newCaller() });
    await onRecord(keys, question);
    expect((await rows("SELECT mode FROM callbacks")).length).toBeGreaterThan(1);
    await isInNoList("zebra", "+19135550199");
    await reachesNobody();
  });

  it("is unseen by those who watch the business", async () => {
    const watcher = await watch(keys);
    await expect.poll(() => watcher.frames.length).toBe(1);
    await onRecord(keys, await play(keys, [...booking, "no thanks"]));
    await scheduler.wait(300);
    expect(watcher.frames).toMatchObject([{ type: "snapshot", conversations: [] }]);
    watcher.close();
  });
});
