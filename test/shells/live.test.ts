import { env, evictDurableObject, runDurableObjectAlarm, runInDurableObject, SELF } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../src/compose.ts";
import type { Compose } from "../../src/domain/context.ts";
import { AppError } from "../../src/platform/errors.ts";
import { type PhoneCall, startCall } from "../simulator/gather-call.ts";
import { newSid } from "../simulator/webhook.ts";
import { otherBusiness, demoBusiness as ourId } from "../support/context.ts";
import {
  businessNumber,
  type Keys,
  newCaller,
  publicUrl,
  ring,
  seeded,
  seededOther,
  target,
  twilioAccount,
} from "../support/pickup.ts";
import { type Frame, quiet, type Watcher, watch } from "../support/watcher.ts";

const answers = [
  "my kitchen sink is leaking",
  "Jane Doe",
  "742 Evergreen Terrace, Merriam Kansas 66203",
  "the first one",
  "yes please",
  "no thanks",
];

let ours: Keys;
let theirs: Keys;

beforeAll(async () => {
  ours = await seeded();
  theirs = await seededOther();
});

const hub = () => env.TENANT_HUB.getByName(ourId);
const callObject = (call: PhoneCall) => env.CALL_SESSION.getByName(call.callSid);
const seqsOf = (frames: readonly Frame[]) => frames.map(({ seq }) => seq);
const lastSeq = (watcher: Watcher) => watcher.frames.at(-1)?.seq ?? 0;

/** All that was said has arrived, each word once and in its order. */
async function seesAll(watcher: Watcher, call: PhoneCall, peer: string): Promise<void> {
  const said = call.turns.flatMap(({ caller, assistant }) => (caller === "" ? [assistant] : [caller, assistant]));
  await expect.poll(() => watcher.wordsOf(peer).join(" ")).toBe(said.join(" "));
}

describe("somebody who watches", () => {
  it("sees a call turn by turn as it is spoken, with what was understood, until it ends booked", async () => {
    const watcher = await watch(ours);
    const from = newCaller();
    const call = await ring({ from });
    await seesAll(watcher, call, from);
    for (const answer of answers) {
      await call.say(answer);
      await seesAll(watcher, call, from);
    }
    await expect.poll(() => watcher.headerOf(from)?.outcome).toBe("booked");
    const visit = await env.SHARD_0.prepare("SELECT id, conversation_id FROM appointments WHERE contact_phone = ?")
      .bind(from)
      .first<{ id: string; conversation_id: string }>();
    expect(watcher.headerOf(from)).toMatchObject({
      id: visit?.conversation_id,
      channel: "phone",
      caller_name: "Jane Doe",
      language: "en",
      stage: "COMPLETED",
      is_emergency: false,
      appointment_id: visit?.id,
      started_at: expect.stringMatching(/^2026-11-23T\d\d:\d\d:\d\dZ$/),
    });
    expect(watcher.headerOf(from)?.facts).toContainEqual({ kind: "name", value: "Jane Doe" });
    const messages = watcher.frames.flatMap((f) =>
      f.type === "conversation" && f.conversation.peer === from ? f.messages : [],
    );
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, i) => i));
    const name = messages.find(({ text }) => text === "Jane Doe");
    expect(name).toMatchObject({ role: "user", facts: [{ kind: "name", value: "Jane Doe" }], lines: [] });
    expect(name?.answer_ms).toEqual(expect.any(Number));
    expect(messages.find(({ lines }) => lines.includes("booked"))).toMatchObject({
      role: "assistant",
      answer_ms: null,
    });
    watcher.close();
  });

  it("is told what has changed, without a word of anybody's", async () => {
    const watcher = await watch(ours);
    const call = await ring();
    for (const answer of answers) await call.say(answer);
    const changes = () => watcher.frames.filter((frame) => frame.type === "changed");
    await expect.poll(() => changes().map(({ action }) => action)).toContain("conversation.record");
    expect(changes()).toContainEqual({
      type: "changed",
      seq: expect.any(Number),
      action: "appointment.book",
      entity: expect.stringMatching(/^appt_/),
    });
    await quiet(watcher);
    expect(changes().map(({ action }) => action)).not.toContain("text.send");
    watcher.close();
  });

  it("gets news in numbers without a hole", async () => {
    const watcher = await watch(ours);
    const call = await ring();
    await call.say("my kitchen sink is leaking");
    await quiet(watcher);
    const seqs = seqsOf(watcher.frames);
    expect(seqs.length).toBeGreaterThan(2);
    expect(seqs).toEqual(seqs.map((_, i) => (seqs[0] ?? 0) + i));
    watcher.close();
  });

  it("who comes later sees what goes on with all that was said", async () => {
    const from = newCaller();
    const call = await ring({ from });
    await call.say("my kitchen sink is leaking");
    const early = await watch(ours);
    await quiet(early);
    const late = await watch(ours);
    await expect.poll(() => late.frames[0]?.type).toBe("snapshot");
    await seesAll(late, call, from);
    for (const watcher of [early, late]) watcher.close();
  });

  it("sees sessions of programs too", async () => {
    const watcher = await watch(ours);
    const peer = newCaller();
    await SELF.fetch(`${publicUrl}/v1/voice/session/start`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-API-Key": ours.api_key },
      body: JSON.stringify({ caller_phone: peer }),
    });
    await expect.poll(() => watcher.headerOf(peer)?.channel).toBe("api");
    watcher.close();
  });

  it("is answered a ping and nothing else", async () => {
    const watcher = await watch(theirs);
    watcher.send("ping");
    watcher.send('{"type":"snapshot"}');
    await expect.poll(() => watcher.heard).toContain("pong");
    await quiet(watcher);
    expect(watcher.frames.map(({ type }) => type)).toEqual(["snapshot"]);
    watcher.close();
  });
});

describe("somebody who comes back", () => {
  it("gets exactly what was missed, also when the hub lost its memory meanwhile", async () => {
    const stays = await watch(ours);
    const leaves = await watch(ours);
    const from = newCaller();
    const call = await ring({ from });
    await quiet(stays);
    leaves.close();
    const seen = lastSeq(leaves);
    expect(seen).toBe(lastSeq(stays));
    await call.say("my kitchen sink is leaking");
    await expect.poll(() => stays.wordsOf(from)).toContain("my kitchen sink is leaking");
    await evictDurableObject(hub());
    await call.say("Jane Doe");
    await expect.poll(() => stays.wordsOf(from)).toContain("Jane Doe");
    const back = await watch(ours, seen);
    await expect.poll(() => back.frames).toEqual(stays.frames.filter(({ seq }) => seq > seen));
    expect(back.frames.length).toBeGreaterThan(1);
    expect(back.frames.map(({ type }) => type)).not.toContain("snapshot");
    await call.say("742 Evergreen Terrace, Merriam Kansas 66203");
    await expect.poll(() => back.wordsOf(from)).toContain("742 Evergreen Terrace, Merriam Kansas 66203");
    for (const watcher of [stays, back]) watcher.close();
  });

  it("with a number from another time sees all that goes on", async () => {
    for (const after of [0, Number.MAX_SAFE_INTEGER]) {
      const watcher = await watch(ours, after);
      await expect.poll(() => watcher.frames[0]?.type).toBe("snapshot");
      watcher.close();
    }
  });

  it("after more news than are kept sees all that goes on, and at their edge what was missed", async () => {
    const first = await watch(theirs);
    await quiet(first);
    const seen = lastSeq(first);
    const publish = (n: number) =>
      runInDurableObject(env.TENANT_HUB.getByName(otherBusiness), async (instance) => {
        for (let i = 0; i < n; i += 1) await instance.publish({ type: "changed", action: "x.y", entity: String(i) });
      });
    await publish(500);
    const edge = await watch(theirs, seen);
    await expect.poll(() => edge.frames.length).toBe(500);
    expect(edge.frames[0]).toMatchObject({ type: "changed", seq: seen + 1 });
    await publish(1);
    const beyond = await watch(theirs, seen);
    await expect.poll(() => beyond.frames.map(({ type }) => type)).toEqual(["snapshot"]);
    for (const watcher of [first, edge, beyond]) watcher.close();
  });
});

/** The same product with a live view that does not answer. */
const withoutHub: Compose<Env> = (...given) => {
  const ctx = compose(...given);
  const publish = () => Promise.reject(new AppError("vendor_unavailable", "the live view does not answer"));
  return { ...ctx, ports: { ...ctx.ports, live: { publish } } };
};

const timersOf = (call: PhoneCall) =>
  runInDurableObject(callObject(call), (_, state) =>
    [...state.storage.sql.exec("SELECT name FROM timers")].map(({ name }) => name),
  );

describe("while the hub is down", () => {
  it("the call goes on, and the news come later, each once and in order", async () => {
    const watcher = await watch(ours);
    const [from, callSid] = [newCaller(), newSid("CA")];
    await runInDurableObject(env.CALL_SESSION.getByName(callSid), (instance) => {
      (instance as unknown as { compose: Compose<Env> }).compose = withoutHub;
    });
    const call = await startCall({ ...target, accountSid: twilioAccount, from, to: businessNumber, callSid });
    await call.say("my kitchen sink is leaking");
    expect(await call.say("Jane Doe")).toContain("What is the service address");
    await quiet(watcher);
    expect(watcher.wordsOf(from)).toEqual([]);
    expect(await timersOf(call)).toContain("resume");
    await evictDurableObject(callObject(call));
    expect(await runDurableObjectAlarm(callObject(call))).toBe(true);
    await seesAll(watcher, call, from);
    await expect.poll(() => timersOf(call)).not.toContain("resume");
    await call.say("742 Evergreen Terrace, Merriam Kansas 66203");
    await seesAll(watcher, call, from);
    watcher.close();
  });
});
