import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import {
  addEntry,
  changeEntry,
  knowledgeLimits,
  listEntries,
  removeEntry,
  seedDemoKnowledge,
  selectKnowledge,
} from "../../src/domain/knowledge/index.ts";
import { otherBusiness, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";

const { ctx } = testContext(env);
const later = testContext(env, { now: "2026-11-23T10:00:00-06:00" }).ctx;
const other = testContext(env, { tenantId: otherBusiness }).ctx;
const now = ctx.clock().epochMilliseconds;

const cards = {
  key: "add-1",
  topic: "payment",
  questions: { en: ["Do you take cards?"], es: [] },
  answer: { en: "Yes, we take cards.", es: null },
};
const known = async (who = ctx) => (await who.db.read(selectKnowledge(who.db)))[0];
const audited = async () =>
  (await env.SHARD_0.prepare("SELECT action, entity, changed_fields FROM audit_events ORDER BY seq").all()).results;

beforeEach(freshStore);

describe("an answer that the owner gives", () => {
  it("is known to every conversation that begins from now on, in one trip", async () => {
    const added = await addEntry(ctx, cards);
    const before = ctx.databases.trips.count;
    expect(await known()).toEqual([
      { id: added.id, topic: "payment", questions: cards.questions, answer: cards.answer },
    ]);
    expect(ctx.databases.trips.count - before).toBe(1);
    expect(added).toMatchObject({ isActive: true, createdAt: now, updatedAt: now });
  });

  it("is added once however often it is asked for with one key", async () => {
    const [one, two] = await Promise.all([addEntry(ctx, cards), addEntry(ctx, cards)]);
    expect(two).toEqual(one);
    expect(await addEntry(later, { ...cards, answer: { en: "Other.", es: null } })).toEqual(one);
    expect(await listEntries(ctx, {})).toHaveLength(1);
  });

  it("is refused without a question or an answer", async () => {
    const blank = addEntry(ctx, { ...cards, questions: { en: [" "], es: [] } });
    await expect(blank).rejects.toMatchObject({ code: "invalid_input", details: { fields: ["questions"] } });
    expect(await audited()).toEqual([]);
  });

  it("is refused when there are as many as a call can carry", async () => {
    await env.SHARD_0.batch(
      Array.from({ length: knowledgeLimits.entries }, (_, i) =>
        env.SHARD_0.prepare(
          'INSERT INTO knowledge_entries (tenant_id, id, questions, answer, created_at, updated_at) VALUES (?, ?, \'{"en":[],"es":[]}\', \'{"en":"x","es":null}\', 1, 1)',
        ).bind(ctx.tenant.id, `know_${i}`),
      ),
    );
    await expect(addEntry(ctx, cards)).rejects.toMatchObject({ code: "conflict" });
    await expect(addEntry(other, cards)).resolves.toMatchObject({ isActive: true });
  });

  it("is audited by the names of what was set, and by no word of it", async () => {
    const { id } = await addEntry(ctx, cards);
    const [entry] = await audited();
    expect(entry).toMatchObject({ action: "knowledge.add", entity: id });
    expect(JSON.stringify(entry)).not.toContain("cards");
  });

  it("can be changed, and the latest word comes first", async () => {
    const first = await addEntry(ctx, cards);
    await addEntry(ctx, { ...cards, key: "add-2", topic: "licence" });
    const changed = await changeEntry(later, { ...cards, key: "put-1", id: first.id, isActive: true, topic: "money" });
    expect(changed).toMatchObject({ topic: "money", createdAt: now, updatedAt: now + 3_600_000 });
    expect((await known()).map(({ topic }) => topic)).toEqual(["money", "licence"]);
  });

  it("is kept and not given while it is not active", async () => {
    const { id } = await addEntry(ctx, cards);
    await changeEntry(ctx, { ...cards, key: "put-1", id, isActive: false });
    expect(await known()).toEqual([]);
    expect(await listEntries(ctx, {})).toMatchObject([{ id, isActive: false }]);
  });

  it("can be removed, once", async () => {
    const { id } = await addEntry(ctx, cards);
    await removeEntry(ctx, { key: "del-1", id });
    expect(await listEntries(ctx, {})).toEqual([]);
    await expect(removeEntry(ctx, { key: "del-2", id })).rejects.toMatchObject({ code: "not_found" });
  });

  it("comes in pages, oldest first", async () => {
    for (const key of ["a", "b", "c"]) await addEntry(ctx, { ...cards, key, topic: key });
    expect((await listEntries(ctx, { limit: 1, offset: 1 })).map(({ topic }) => topic)).toEqual(["b"]);
    await expect(listEntries(ctx, { limit: 501 })).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("is nobody else's to see, to change or to remove", async () => {
    const { id } = await addEntry(ctx, cards);
    expect([await known(other), await listEntries(other, {})]).toEqual([[], []]);
    const change = changeEntry(other, { ...cards, key: "put-1", id, isActive: false });
    await expect(change).rejects.toMatchObject({ code: "not_found" });
    await expect(removeEntry(other, { key: "del-1", id })).rejects.toMatchObject({ code: "not_found" });
    expect(await known()).toHaveLength(1);
  });
});

describe("the demo's answers", () => {
  it("are made once, and what the owner has removed stays away", async () => {
    await seedDemoKnowledge(ctx);
    const all = await listEntries(ctx, {});
    expect(all.length).toBeGreaterThanOrEqual(20);
    expect(all.every(({ answer, questions }) => answer.es !== null && questions.es.length > 0)).toBe(true);
    await removeEntry(ctx, { key: "del", id: all[0]?.id ?? "" });
    await seedDemoKnowledge(later);
    expect(await listEntries(ctx, {})).toHaveLength(all.length - 1);
    expect(await listEntries(other, {})).toEqual([]);
  });
});
