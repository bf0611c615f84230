import { env, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { systemClock, toMs } from "../../src/platform/time.ts";
import { otherBusiness, demoBusiness as ourId } from "../support/context.ts";
import { type Keys, newCaller, ownerGet, ring, seeded, seededOther } from "../support/pickup.ts";
import { addPerson, ownPage, sessionOf } from "../support/sign-in.ts";
import { handshake, listen, quiet, watch } from "../support/watcher.ts";

let ours: Keys;
let theirs: Keys;

beforeAll(async () => {
  ours = await seeded();
  theirs = await seededOther();
});

const hub = () => env.TENANT_HUB.getByName(ourId);

/** Everything that is remembered of conversations has its time run out, and the alarm comes. */
async function runOut(): Promise<void> {
  await runInDurableObject(hub(), async (_, state) => {
    state.storage.sql.exec("UPDATE conversations SET due = 1");
    await state.storage.setAlarm(toMs(systemClock()) + 60_000);
  });
  await runDurableObjectAlarm(hub());
}

describe("a conversation that is over", () => {
  it("is kept a quarter of an hour, one that stopped without an end three hours", async () => {
    const [ended, stopped] = [newCaller(), newCaller()];
    const watcher = await watch(ours);
    const call = await ring({ from: ended });
    await call.hangUp();
    await ring({ from: stopped });
    await expect.poll(() => watcher.headerOf(ended)?.outcome).toBe("abandoned");
    await quiet(watcher);
    const dues = await runInDurableObject(hub(), (_, state) =>
      state.storage.sql
        .exec<{ id: string; due: number }>("SELECT id, due FROM conversations")
        .toArray()
        .map(({ id, due }) => [id, Math.round((due - toMs(systemClock())) / 60_000)]),
    );
    expect(Object.fromEntries(dues)).toMatchObject({
      [watcher.headerOf(ended)?.id ?? ""]: 15,
      [watcher.headerOf(stopped)?.id ?? ""]: 180,
    });
    watcher.close();
  });

  it("is then forgotten with every word, and whoever missed it gets what is left", async () => {
    const from = newCaller();
    const before = await watch(ours);
    await quiet(before);
    const call = await ring({ from });
    await call.say("my kitchen sink is leaking");
    await call.hangUp();
    await expect.poll(() => before.headerOf(from)?.outcome).toBe("abandoned");
    await quiet(before);
    const seen = before.frames[0]?.seq ?? 0;
    await runOut();
    const left = await runInDurableObject(hub(), (_, state) =>
      ["conversations", "messages", "news"].flatMap((table) =>
        state.storage.sql
          .exec(`SELECT * FROM ${table}`)
          .toArray()
          .map((row) => JSON.stringify(row)),
      ),
    );
    expect(left.filter((row) => row.includes(from) || row.includes("sink"))).toEqual([]);
    const back = await watch(ours, seen);
    await expect.poll(() => back.frames[0]).toMatchObject({ type: "snapshot", conversations: [] });
    for (const watcher of [before, back]) watcher.close();
  });
});

describe("who may watch", () => {
  it("is told of the own business alone", async () => {
    const foreign = await watch(theirs);
    const own = await watch(ours);
    await quiet(foreign);
    const before = foreign.heard.length;
    const call = await ring();
    await call.say("my kitchen sink is leaking");
    await call.hangUp();
    await quiet(own);
    expect(own.frames.length).toBeGreaterThan(3);
    expect(foreign.heard.length).toBe(before);
    expect(foreign.frames).toMatchObject([{ type: "snapshot", conversations: [] }]);
    for (const watcher of [foreign, own]) watcher.close();
  });

  it("shows so before the WebSocket is opened", async () => {
    expect((await handshake("/v1/owner/live", {})).status).toBe(401);
    const mixed = { "X-API-Key": ours.api_key, "X-Owner-Token": theirs.owner_token };
    expect((await handshake("/v1/owner/live", mixed)).status).toBe(401);
    const own = { "X-API-Key": ours.api_key, "X-Owner-Token": ours.owner_token };
    expect((await handshake(`/v1/owner/live?business_id=${otherBusiness}`, own)).status).toBe(404);
    expect((await handshake("/v1/owner/live?after=-1", own)).status).toBe(422);
    const plain = await ownerGet(ours, "/v1/owner/live");
    expect([plain.status, (await plain.json<{ code: string }>()).code]).toEqual([426, "upgrade_required"]);
  });

  it("comes from a page of ours when a cookie lets them in, and names the business in the address", async () => {
    await addPerson("both@example.com", { [ourId]: "viewer", [otherBusiness]: "viewer" });
    const cookie = await sessionOf("both@example.com");
    const open = (origin: string) =>
      handshake(`/v1/owner/live?business_id=${otherBusiness}`, { Cookie: cookie, Origin: origin });
    expect((await open("https://evil.test")).status).toBe(403);
    expect((await handshake("/v1/owner/live", { Cookie: cookie })).status).toBe(403);
    const own = await open(ownPage.Origin);
    expect(own.status).toBe(101);
    if (own.webSocket === null) throw new Error("no WebSocket");
    const watcher = listen(own.webSocket);
    const call = await ring();
    await call.say("my kitchen sink is leaking");
    await scheduler.wait(300);
    expect(watcher.frames.map(({ type }) => type)).toEqual(["snapshot"]);
    const foreign = await ring({ to: "+19135550143" });
    await foreign.hangUp();
    await expect.poll(() => watcher.frames.map(({ type }) => type)).toContain("conversation");
    watcher.close();
  });

  it("makes room for the latest two hundred", async () => {
    const first = await watch(ours);
    const others = await Promise.all(Array.from({ length: 200 }, () => watch(ours)));
    await expect.poll(() => first.closed).toEqual([{ code: 1013, reason: "too many watch" }]);
    expect(others.flatMap(({ closed }) => closed)).toEqual([]);
    for (const watcher of others) watcher.close();
  });

  it("must show again that they may after a quarter of an hour", async () => {
    const [old, young] = [await watch(ours), await watch(ours)];
    await runInDurableObject(hub(), (_, state) => {
      const [oldest] = state.getWebSockets().filter(({ readyState }) => readyState === WebSocket.OPEN);
      oldest?.serializeAttachment(toMs(systemClock()) - 15 * 60_000);
    });
    await runOut();
    await expect.poll(() => [...old.closed, ...young.closed]).toEqual([{ code: 1000, reason: "sign in again" }]);
    for (const watcher of [old, young]) watcher.close();
  });
});
