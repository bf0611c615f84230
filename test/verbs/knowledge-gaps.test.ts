import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import {
  answerGap,
  changeEntry,
  dismissGap,
  listEntries,
  listGaps,
  noteGap,
  removeEntry,
  selectKnowledge,
} from "../../src/domain/knowledge/index.ts";
import { otherBusiness, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";

const { ctx } = testContext(env);
const later = testContext(env, { now: "2026-11-23T10:00:00-06:00" }).ctx;
const other = testContext(env, { tenantId: otherBusiness }).ctx;
const now = ctx.clock().epochMilliseconds;

const bitcoin = {
  key: "call-1:3",
  question: "Do you take Bitcoin?",
  language: "en",
  mode: "live",
  conversationId: "conv_one",
} as const;
const yes = { answer: { en: "No, we take no Bitcoin.", es: null }, topic: null };

const known = async () => (await ctx.db.read(selectKnowledge(ctx.db)))[0];
const open = (who = ctx) => listGaps(who, { status: "OPEN" });
const silent = { questions: { en: ["Do you take Bitcoin?"], es: [] }, ...yes, isActive: false };

beforeEach(freshStore);

describe("a question that nobody could answer", () => {
  it("is written down in one trip", async () => {
    const before = ctx.databases.trips.count;
    const { gapId } = await noteGap(ctx, bitcoin);
    expect(ctx.databases.trips.count - before).toBe(1);
    const { key: _, ...asked } = bitcoin;
    expect(await open()).toEqual([
      { ...asked, id: gapId, status: "OPEN", count: 1, entryId: null, firstSeen: now, lastSeen: now },
    ]);
  });

  it("is counted when it is asked again in other words", async () => {
    await noteGap(ctx, bitcoin);
    await noteGap(later, {
      ...bitcoin,
      key: "call-2:1",
      question: "can I pay with bitcoin",
      conversationId: "conv_two",
    });
    expect(await open()).toMatchObject([
      {
        question: "Do you take Bitcoin?",
        count: 2,
        conversationId: "conv_two",
        firstSeen: now,
        lastSeen: now + 3_600_000,
      },
    ]);
  });

  it("is counted once with one key, and ten times when ten ask at once", async () => {
    await noteGap(ctx, bitcoin);
    await noteGap(ctx, bitcoin);
    await Promise.all(Array.from({ length: 9 }, (_, i) => noteGap(ctx, { ...bitcoin, key: `k${i}` })));
    expect(await open()).toMatchObject([{ count: 10 }]);
  });

  it("stands apart in each language and in trials, and a trial stands in no list", async () => {
    await noteGap(ctx, bitcoin);
    await noteGap(ctx, { ...bitcoin, key: "k2", language: "es" });
    await noteGap(ctx, { ...bitcoin, key: "k3", mode: "test" });
    expect((await open()).map(({ language, count }) => [language, count]).sort()).toEqual([
      ["en", 1],
      ["es", 1],
    ]);
  });

  it("is listed with the latest first, in pages", async () => {
    await noteGap(later, { ...bitcoin, key: "k2", question: "Do you take gold?" });
    await noteGap(ctx, bitcoin);
    expect((await open()).map(({ question }) => question)).toEqual(["Do you take gold?", "Do you take Bitcoin?"]);
    expect(await listGaps(ctx, { status: "OPEN", limit: 1, offset: 1 })).toMatchObject([
      { question: bitcoin.question },
    ]);
  });

  it("is another business's own", async () => {
    const { gapId } = await noteGap(ctx, bitcoin);
    expect(await open(other)).toEqual([]);
    await expect(answerGap(other, { key: "a", gapId, ...yes })).rejects.toMatchObject({ code: "not_found" });
    await expect(dismissGap(other, { key: "d", gapId })).rejects.toMatchObject({ code: "not_found" });
    expect(await open()).toMatchObject([{ status: "OPEN" }]);
  });
});

describe("the owner's answer to it", () => {
  it("is an entry under the question as it was asked, and closes the gap", async () => {
    const { gapId } = await noteGap(ctx, bitcoin);
    const entry = await answerGap(ctx, { key: "a1", gapId, ...yes });
    expect(await known()).toEqual([
      { id: entry.id, topic: null, questions: { en: ["Do you take Bitcoin?"], es: [] }, answer: yes.answer },
    ]);
    expect(await open()).toEqual([]);
    expect(await listGaps(ctx, { status: "ANSWERED" })).toMatchObject([{ id: gapId, entryId: entry.id }]);
  });

  it("is given once: the same key gives the same entry, another one conflicts", async () => {
    const { gapId } = await noteGap(ctx, bitcoin);
    const first = await answerGap(ctx, { key: "a1", gapId, ...yes });
    expect(await answerGap(ctx, { key: "a1", gapId, ...yes })).toEqual(first);
    await expect(answerGap(ctx, { key: "a2", gapId, ...yes })).rejects.toMatchObject({ code: "conflict" });
    expect(await listEntries(ctx, {})).toHaveLength(1);
  });

  it("is one when two are given at the same time", async () => {
    const { gapId } = await noteGap(ctx, bitcoin);
    const both = await Promise.allSettled(["a1", "a2"].map((key) => answerGap(ctx, { key, gapId, ...yes })));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await listEntries(ctx, {})).toHaveLength(1);
  });

  it("leaves the gap open when it says nothing", async () => {
    const { gapId } = await noteGap(ctx, bitcoin);
    const blank = answerGap(ctx, { key: "a1", gapId, topic: null, answer: { en: " ", es: null } });
    await expect(blank).rejects.toMatchObject({ code: "invalid_input" });
    expect(await open()).toHaveLength(1);
  });

  it("stays given when a conversation that began before asks again", async () => {
    const { gapId } = await noteGap(ctx, bitcoin);
    await answerGap(ctx, { key: "a1", gapId, ...yes });
    await noteGap(later, { ...bitcoin, key: "call-2:1" });
    expect(await open()).toEqual([]);
  });

  it("is asked for again once it is gone or silent", async () => {
    const { gapId } = await noteGap(ctx, bitcoin);
    const first = await answerGap(ctx, { key: "a1", gapId, ...yes });
    await changeEntry(ctx, { ...silent, key: "put", id: first.id });
    await noteGap(later, { ...bitcoin, key: "call-2:1" });
    expect(await open()).toMatchObject([{ id: gapId, count: 2 }]);
    const second = await answerGap(later, { key: "a2", gapId, ...yes });
    expect(second.id).not.toBe(first.id);
    await removeEntry(later, { key: "del", id: second.id });
    await noteGap(later, { ...bitcoin, key: "call-3:1" });
    expect(await open()).toMatchObject([{ id: gapId, count: 3 }]);
  });
});

describe("a question that the owner dismisses", () => {
  it("stays away however often it is asked", async () => {
    const { gapId } = await noteGap(ctx, bitcoin);
    await dismissGap(ctx, { key: "d1", gapId });
    await dismissGap(ctx, { key: "d2", gapId });
    await noteGap(later, { ...bitcoin, key: "call-2:1" });
    expect(await open()).toEqual([]);
    expect(await listGaps(ctx, { status: "DISMISSED" })).toMatchObject([{ id: gapId, count: 2 }]);
  });

  it("may not have an answer, and must be there", async () => {
    const { gapId } = await noteGap(ctx, bitcoin);
    await answerGap(ctx, { key: "a1", gapId, ...yes });
    await expect(dismissGap(ctx, { key: "d1", gapId })).rejects.toMatchObject({ code: "conflict" });
    await expect(dismissGap(ctx, { key: "d2", gapId: "gap_none" })).rejects.toMatchObject({ code: "not_found" });
  });
});
