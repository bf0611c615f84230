import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { listOutbox, receiveText, recordReply, sendText } from "../../src/domain/messaging/index.ts";
import { rowsOf } from "../support/bookings.ts";
import { otherBusiness, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { ann, openBusiness, ourNumber } from "../support/news.ts";

let texts = 0;
const newSid = () => {
  texts += 1;
  return `SM${texts}`;
};
const incoming = (body: string, messageSid = newSid(), optOutType: string | null = null) => ({
  messageSid,
  from: ann,
  to: ourNumber,
  body,
  optOutType,
});

const contextOf = () => testContext(env).ctx;
const consents = () => rowsOf<{ state: string; source: string }>(env.SHARD_0, contextOf(), "consents");
const replies = async () => (await listOutbox(contextOf())).map(({ body }) => body);

beforeEach(async () => {
  await freshStore();
  await openBusiness(testContext(env).ctx);
  await openBusiness(testContext(env, { tenantId: otherBusiness }).ctx, { languageCode: "es" });
});

describe("STOP", () => {
  it("is obeyed, confirmed, and says how to come back", async () => {
    const answer = await receiveText(contextOf(), incoming("STOP"));
    expect(answer).toEqual({
      kind: "answered",
      reply: expect.stringMatching(/opted out of SMS.*Bristol Plumbing.*START/),
    });
    expect(await consents()).toMatchObject([{ phone: ann, state: "opted_out", source: "sms:stop" }]);
  });

  it("five times in a row is confirmed exactly once", async () => {
    const answers = [];
    for (let i = 0; i < 5; i += 1) answers.push(await receiveText(contextOf(), incoming("STOP")));
    const confirmed = answers.filter((answer) => answer.kind === "answered" && answer.reply !== null);
    expect(confirmed).toHaveLength(1);
    expect(answers.every(({ kind }) => kind === "answered")).toBe(true);
    expect(await replies()).toHaveLength(1);
  });

  it("five times at once is confirmed exactly once", async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => receiveText(contextOf(), incoming("stop"))));
    expect(answers.filter((answer) => answer.kind === "answered" && answer.reply !== null)).toHaveLength(1);
    expect(await replies()).toHaveLength(1);
  });

  it("delivered twice by Twilio gets the same answer twice and is one text", async () => {
    const first = await receiveText(contextOf(), incoming("STOP", "SM_same"));
    expect(await receiveText(contextOf(), incoming("STOP", "SM_same"))).toEqual(first);
    expect(await replies()).toHaveLength(1);
    expect(await rowsOf(env.SHARD_0, contextOf(), "sms_messages")).toHaveLength(2);
  });

  it("that Twilio has answered is obeyed in silence", async () => {
    const answer = await receiveText(contextOf(), incoming("enough of this", "SM_opt", "STOP"));
    expect(answer).toEqual({ kind: "answered", reply: null });
    expect(await consents()).toMatchObject([{ state: "opted_out" }]);
    expect(await replies()).toEqual([]);
  });

  it("after START is confirmed again", async () => {
    await receiveText(contextOf(), incoming("STOP"));
    await receiveText(contextOf(), incoming("START"));
    await receiveText(contextOf(), incoming("STOP"));
    expect(await replies()).toHaveLength(3);
    expect(await consents()).toMatchObject([{ state: "opted_out" }]);
  });

  it("keeps the time when it was said first", async () => {
    await receiveText(contextOf(), incoming("STOP"));
    const later = testContext(env, { now: "2026-11-24T09:00:00-06:00" }).ctx;
    await receiveText(later, incoming("STOP"));
    const [row] = await rowsOf<{ changed_at: number }>(env.SHARD_0, later, "consents");
    expect(row?.changed_at).toBe(contextOf().clock().epochMilliseconds);
  });

  it("said as CANCEL asks whether the visit was meant", async () => {
    const answer = await receiveText(contextOf(), incoming("Cancel"));
    expect(answer).toMatchObject({ reply: expect.stringContaining(`cancel a visit, call ${ourNumber}`) });
  });

  it("to one business leaves the other alone, and is audited without the number", async () => {
    await receiveText(contextOf(), incoming("STOP"));
    const other = testContext(env, { tenantId: otherBusiness }).ctx;
    expect(await rowsOf(env.SHARD_0, other, "consents")).toEqual([]);
    const audit = JSON.stringify(await rowsOf(env.SHARD_0, contextOf(), "audit_events"));
    expect(audit).toContain("consent.opt_out");
    expect(audit).not.toContain("5550155");
  });

  it("is confirmed in the language of the word, else in that of the business", async () => {
    expect(await receiveText(contextOf(), incoming("Alto"))).toMatchObject({ reply: expect.stringContaining("Ya no") });
    const spanish = testContext(env, { tenantId: otherBusiness }).ctx;
    expect(await receiveText(spanish, incoming("STOP"))).toMatchObject({ reply: expect.stringContaining("Ya no") });
  });
});

describe("the other words", () => {
  it("START brings texts back", async () => {
    await receiveText(contextOf(), incoming("STOP"));
    const answer = await receiveText(contextOf(), incoming("START"));
    expect(answer).toMatchObject({ reply: expect.stringContaining("opted back in to SMS notifications") });
    expect(await consents()).toMatchObject([{ state: "opted_in", source: "sms:start" }]);
  });

  it("YES brings texts back for somebody who is out, and is talk from anybody else, also on a second delivery", async () => {
    expect(await receiveText(contextOf(), incoming("Yes"))).toEqual({ kind: "conversation" });
    await receiveText(contextOf(), incoming("STOP"));
    const back = await receiveText(contextOf(), incoming("Yes", "SM_yes"));
    expect(back).toMatchObject({ kind: "answered", reply: expect.stringContaining("opted back in") });
    expect(await receiveText(contextOf(), incoming("Yes", "SM_yes"))).toEqual(back);
  });

  it("HELP tells who we are, our number and how to stop, and changes nothing", async () => {
    const answer = await receiveText(contextOf(), incoming("HELP"));
    expect(answer).toMatchObject({ reply: expect.stringMatching(/Bristol Plumbing.*\+19135550142.*STOP/) });
    expect(await consents()).toEqual([]);
  });
});

describe("talk", () => {
  it("goes to the conversation, is kept, and costs one trip", async () => {
    const ctx = contextOf();
    const before = ctx.databases.trips.count;
    expect(await receiveText(ctx, incoming("my sink leaks"))).toEqual({ kind: "conversation" });
    expect(ctx.databases.trips.count - before).toBe(1);
    expect(await rowsOf(env.SHARD_0, ctx, "sms_messages")).toMatchObject([{ direction: "in", status: "received" }]);
  });

  it("delivered again after it was answered gets the same answer", async () => {
    await receiveText(contextOf(), incoming("my sink leaks", "SM_talk"));
    const reply = {
      messageSid: "SM_talk",
      from: ourNumber,
      to: ann,
      body: "What is the address?",
      mode: "live",
    } as const;
    await recordReply(contextOf(), { ...reply, conversationId: null });
    await recordReply(contextOf(), { ...reply, body: "something else", conversationId: null });
    expect(await receiveText(contextOf(), incoming("my sink leaks", "SM_talk"))).toEqual({
      kind: "answered",
      reply: "What is the address?",
    });
  });
});

describe("the developers' list", () => {
  it("shows what went out, of all businesses, newest last, and nothing that did not", async () => {
    const other = testContext(env, { tenantId: otherBusiness, now: "2026-11-23T09:05:00-06:00" }).ctx;
    const text = { kind: "confirmation", from: ourNumber, to: ann, mode: "live", conversationId: null } as const;
    await sendText(other, { ...text, key: "b", body: "second" });
    await sendText(contextOf(), { ...text, key: "a", body: "first" });
    await sendText(contextOf(), { ...text, key: "t", body: "trial", mode: "test" });
    await receiveText(contextOf(), incoming("my sink leaks"));
    await receiveText(contextOf(), { ...incoming("STOP"), from: "+19135550166" });
    await sendText(contextOf(), { ...text, key: "c", body: "refused", to: "+19135550166" });
    const listed = await listOutbox(contextOf());
    expect(listed.map(({ body }) => body)).toEqual(["first", expect.stringContaining("opted out"), "second"]);
    expect(listed[0]).toMatchObject({ to: ann, from: ourNumber, kind: "confirmation", status: "kept" });
    expect(listed[2]?.businessId).toBe(otherBusiness);
  });
});
