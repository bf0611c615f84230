import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { changeBusiness, changeSettings, findBusiness, readSettings } from "../../src/domain/tenants/index.ts";
import { otherBusiness, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { openBusiness, ourNumber, robin } from "../support/news.ts";

const { ctx } = testContext(env);
const other = testContext(env, { tenantId: otherBusiness }).ctx;
const second = "+19135550190";
const third = "+19135550191";

beforeEach(async () => {
  await freshStore();
  await openBusiness(ctx);
  await openBusiness(other);
});

const numbersOf = async (id: string) => {
  const found = env.CONTROL.prepare("select number from phone_numbers where business_id = ? order by number").bind(id);
  return (await found.all<{ number: string }>()).results.map(({ number }) => number);
};
const textFrom = async () => (await readSettings(ctx)).textFrom;

describe("a change of a business by the platform", () => {
  it("of the name leaves both names as they were when the business's own store fails", async () => {
    const write = () => Promise.reject(new Error("the shard is down"));
    const broken = { ...ctx, db: { ...ctx.db, write } };
    await expect(changeBusiness(broken, { key: "k1", name: "Half Done" })).rejects.toThrow();
    expect((await findBusiness(ctx, ctx.tenant.id))?.name).toBe("Bristol Plumbing");
    await changeBusiness(ctx, { key: "k2", name: "Whole" });
    expect((await findBusiness(ctx, ctx.tenant.id))?.name).toBe("Whole");
    expect((await readSettings(ctx)).name).toBe("Whole");
  });

  it("of the name that the platform never heard of is told it when it is repeated", async () => {
    await changeBusiness(ctx, { key: "k1", name: "Whole" });
    await env.CONTROL.prepare("update businesses set name = 'Half Done' where id = ?").bind(ctx.tenant.id).run();
    await changeBusiness(ctx, { key: "k1", name: "Whole" });
    expect((await findBusiness(ctx, ctx.tenant.id))?.name).toBe("Whole");
    expect((await readSettings(ctx)).version).toBe(2);
  });

  it("of the numbers keeps texts on the number they come from while it is one of them", async () => {
    await changeBusiness(ctx, { key: "k1", numbers: [second, ourNumber] });
    expect(await textFrom()).toBe(ourNumber);
    await changeBusiness(ctx, { key: "k2", numbers: [third, second] });
    expect(await textFrom()).toBe(third);
  });

  it("that takes all numbers away leaves none that texts come from", async () => {
    await changeBusiness(ctx, { key: "k1", numbers: [] });
    expect(await numbersOf(ctx.tenant.id)).toEqual([]);
    expect(await textFrom()).toBeNull();
  });

  it("gives a number that two ask for at once to one of them, and leaves the other as it was", async () => {
    const done = await Promise.allSettled([
      changeBusiness(ctx, { key: "k1", numbers: [second] }),
      changeBusiness(other, { key: "k2", numbers: [second] }),
    ]);
    expect(done).toMatchObject([{ status: "fulfilled" }, { status: "rejected", reason: { code: "conflict" } }]);
    expect(await numbersOf(ctx.tenant.id)).toEqual([second]);
    expect(await numbersOf(other.tenant.id)).toEqual(["+19135550143"]);
    expect((await readSettings(other)).textFrom).toBe(ourNumber);
  });

  it.each([
    ["owner_phone", { ownerPhone: ourNumber }],
    ["owner_phone", { numbers: [second], ownerPhone: second }],
    ["numbers", { numbers: [ourNumber, robin] }],
    ["numbers", { numbers: [ourNumber, third] }],
  ])("that would have us ring or text ourselves is refused naming the field (%s)", async (field, change) => {
    await changeSettings(ctx, { key: "s", version: 1, change: { transferTo: third } });
    const refused = { code: "invalid_input", details: { fields: [field] } };
    await expect(changeBusiness(ctx, { key: "k1", ...change })).rejects.toMatchObject(refused);
    expect(await numbersOf(ctx.tenant.id)).toEqual([ourNumber]);
    expect(await readSettings(ctx)).toMatchObject({ ownerPhone: robin, textFrom: ourNumber, version: 2 });
  });

  it("may give the owner's old phone to callers together with a new one for the owner", async () => {
    await changeBusiness(ctx, { key: "k1", numbers: [robin], ownerPhone: second });
    expect(await readSettings(ctx)).toMatchObject({ ownerPhone: second, textFrom: robin });
  });
});
