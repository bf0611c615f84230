import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import type { Ctx } from "../../src/domain/context.ts";
import {
  changeCustomer,
  findCustomer,
  listCustomers,
  type SaveCustomer,
  saveCustomer,
  searchCustomers,
} from "../../src/domain/crm/index.ts";
import { bookVisit } from "../../src/domain/scheduling/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { booking, customerWith, request, rowsOf, tripsOf } from "../support/bookings.ts";
import { testContext } from "../support/context.ts";

const open = (name: string) => testContext(env, { tenantId: deriveId("business", `customers-${name}`) }).ctx;
const ann = "+19135550123";

const save = (ctx: Ctx, changes: Partial<SaveCustomer> = {}) =>
  saveCustomer(ctx, { key: "ann", name: "Ann Miller", phone: ann, ...changes });
const trial = (ctx: Ctx) => bookVisit(ctx, booking("trial", { mode: "test", request: request({ name: "Trial" }) }));
const audit = async (ctx: Ctx) =>
  (await rowsOf<{ action: string; entity: string; changed_fields: string }>(env.SHARD_0, ctx, "audit_events")).map(
    (row) => [row.action, row.entity, JSON.parse(row.changed_fields)],
  );

describe("saving a customer", () => {
  it("adds the person, and writes down who did it", async () => {
    const ctx = open("add");
    const saved = await save(ctx, { email: "ann@example.com", tags: ["vip"] });
    expect(saved).toEqual({
      id: deriveId("customer", "ann"),
      name: "Ann Miller",
      phone: ann,
      email: "ann@example.com",
      address: null,
      tags: ["vip"],
      createdAt: ctx.clock().epochMilliseconds,
    });
    expect(await findCustomer(ctx, saved.id)).toEqual(saved);
    expect(await audit(ctx)).toEqual([["customer.add", saved.id, ["name", "phone", "email", "address", "tags"]]]);
  });

  it("fills in whoever has the number: what is empty stays, tags are replaced when they are given", async () => {
    const ctx = open("fill");
    const first = await save(ctx, { email: "ann@example.com", address: "12 Main St", tags: ["vip"] });
    const second = await save(ctx, { key: "again", name: "", email: "", address: "14 Main St" });
    expect(second).toEqual({ ...first, address: "14 Main St" });
    const third = await save(ctx, { key: "third", name: "Ann Smith", tags: [] });
    expect(third).toEqual({ ...second, name: "Ann Smith", tags: [] });
    expect(await findCustomer(ctx, first.id)).toEqual(third);
    expect(await rowsOf(env.SHARD_0, ctx, "customers")).toHaveLength(1);
  });

  it("fills in whom a call has made a customer", async () => {
    const ctx = open("called");
    await bookVisit(ctx, booking("call"));
    const saved = await save(ctx, { email: "ann@example.com" });
    expect(saved).toMatchObject({ id: deriveId("customer", "call"), email: "ann@example.com", name: "Ann Miller" });
  });

  it("of one number at once makes one customer", async () => {
    const ctx = open("race");
    const people = ["a", "b", "c", "d", "e"];
    const saved = await Promise.all(people.map((key) => save(ctx, { key, email: `${key}@example.com` })));
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
    expect(await rowsOf(env.SHARD_0, ctx, "customers")).toHaveLength(1);
  });

  it("under one key twice is one", async () => {
    const ctx = open("key");
    expect(await save(ctx)).toEqual(await save(ctx));
    expect(await audit(ctx)).toHaveLength(1);
  });

  it("under a key that was used for another number is refused", async () => {
    const ctx = open("other-number");
    await save(ctx);
    await expect(save(ctx, { phone: "+19135550124" })).rejects.toMatchObject({ code: "conflict" });
    expect(await rowsOf(env.SHARD_0, ctx, "customers")).toHaveLength(1);
  });

  it("under a key that was used for other fields claims nothing that was not written", async () => {
    const ctx = open("other-fields");
    await save(ctx);
    expect(await save(ctx, { email: "ann@example.com" })).toMatchObject({ email: null });
  });

  it("makes another customer of another business's, and of a trial's", async () => {
    const [ctx, other] = [open("ours"), open("theirs")];
    await save(ctx, { email: "ann@example.com" });
    await trial(other);
    expect(await save(other, { key: "theirs" })).toMatchObject({ id: deriveId("customer", "theirs"), email: null });
    expect(await customerWith(ctx, ann)).toMatchObject({ email: "ann@example.com" });
    expect(await customerWith(other, ann, "test")).toMatchObject({ name: "Trial" });
  });
});

describe("changing a customer", () => {
  it("changes what is said and clears what is null, in two trips", async () => {
    const ctx = open("change");
    const { id } = await save(ctx, { email: "ann@example.com", address: "12 Main St", tags: ["vip"] });
    const change = { name: "Ann Smith", email: null, tags: null };
    let changed: unknown;
    expect(await tripsOf(ctx, async () => (changed = await changeCustomer(ctx, { key: "c", id, change })))).toBe(2);
    expect(changed).toMatchObject({ name: "Ann Smith", phone: ann, email: null, address: "12 Main St", tags: [] });
    expect(await findCustomer(ctx, id)).toEqual(changed);
    expect((await audit(ctx)).at(-1)).toEqual(["customer.change", id, ["name", "email", "tags"]]);
  });

  it("to what it is already writes nothing", async () => {
    const ctx = open("same");
    const { id } = await save(ctx, { tags: ["vip"] });
    await changeCustomer(ctx, { key: "c", id, change: { name: "Ann Miller", phone: ann, tags: ["vip"] } });
    expect(await audit(ctx)).toHaveLength(1);
  });

  it("is refused when another customer has the number", async () => {
    const ctx = open("number");
    await save(ctx);
    const bob = await save(ctx, { key: "bob", name: "Bob", phone: "+19135550124" });
    const taken = changeCustomer(ctx, { key: "c", id: bob.id, change: { phone: ann, name: "Rob" } });
    await expect(taken).rejects.toMatchObject({ code: "conflict", details: { fields: ["phone"] } });
    expect(await findCustomer(ctx, bob.id)).toEqual(bob);
  });

  it("may take the number of a trial's or another business's customer", async () => {
    const ctx = open("free-number");
    await trial(ctx);
    await save(open("free-number-other"));
    const bob = await save(ctx, { key: "bob", name: "Bob", phone: "+19135550124" });
    expect(await changeCustomer(ctx, { key: "c", id: bob.id, change: { phone: ann } })).toMatchObject({ phone: ann });
  });

  it("of another business is refused like one that is not there", async () => {
    const [ctx, other] = [open("mine"), open("not-mine")];
    const { id } = await save(ctx);
    const change = { key: "c", id, change: { name: "Mallory" } };
    await expect(changeCustomer(other, change)).rejects.toMatchObject({ code: "not_found" });
    await expect(findCustomer(other, id)).rejects.toMatchObject({ code: "not_found" });
    expect(await findCustomer(ctx, id)).toMatchObject({ name: "Ann Miller" });
  });

  it("of a trial is refused like one that is not there", async () => {
    const ctx = open("trial");
    await trial(ctx);
    const id = deriveId("customer", "trial");
    await expect(changeCustomer(ctx, { key: "c", id, change: { name: "X" } })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("searching customers", () => {
  const ctx = open("search");
  const people: [string, Partial<SaveCustomer>][] = [
    ["jose", { name: "José Núñez", phone: "+19135550101", address: "8 Ñandú Avenue" }],
    ["ann", { name: "Ann Miller", phone: "+19135550102", email: "ann.m@example.com" }],
    ["li", { name: "Anna Li", phone: "+19135550103", address: "99 Main St" }],
    ["star", { name: 'Star* "AND" Co', phone: "+18165550104" }],
    ["elodie", { name: "Élodie", phone: "+19135550105", tags: ["vip"] }],
  ];
  beforeAll(async () => {
    for (const [key, person] of people) await save(ctx, { key, ...person });
    await bookVisit(ctx, booking("trial", { mode: "test", request: request({ name: "Miller Trial" }) }));
    await save(open("search-other"), { name: "Miller Other" });
  });
  const names = async (q: string, limit = 50) => (await searchCustomers(ctx, { q, limit })).map(({ name }) => name);

  it.each<[string, string[]]>([
    ["miller", ["Ann Miller"]],
    ["MILLER", ["Ann Miller"]],
    ["  ille ", ["Ann Miller"]],
    ["miller ann", ["Ann Miller"]],
    ["jose", ["José Núñez"]],
    ["NUNEZ", ["José Núñez"]],
    ["nandu", ["José Núñez"]],
    ["ann", ["Ann Miller", "Anna Li"]],
    ["99 main", ["Anna Li"]],
    ["ANN.M@EXAMPLE", ["Ann Miller"]],
    ["(913) 555-0103", ["Anna Li"]],
    ["913.555.0103", ["Anna Li"]],
    ["+19135550103", ["Anna Li"]],
    ["0103", ["Anna Li"]],
    ["816", ['Star* "AND" Co']],
    ["li", ["Anna Li"]],
    ["e", ["Élodie"]],
    ["él", ["Élodie"]],
    ["an", ["Ann Miller", "Anna Li"]],
    ["zz", []],
    ["nobody", []],
  ])("for %s finds %o", async (q, expected) => {
    expect(await names(q)).toEqual(expected);
  });

  it.each([
    '"',
    '"""',
    "*",
    "ann*",
    "AND",
    "OR NOT",
    "NEAR(ann li)",
    "name:ann",
    "{name}: ann",
    "^ann",
    "ann -li",
    "%",
    "_",
    "';--",
    "\\",
    "(",
    "\u0000ab",
    "🔧",
  ])("takes %s for text", async (q) => {
    const found = await names(q);
    expect(found).not.toContain("Ann Miller");
    expect(found).not.toContain("Anna Li");
  });

  it("finds text that looks like a command where it stands", async () => {
    expect(await names('star* "and"')).toEqual(['Star* "AND" Co']);
  });

  it("finds no more than it is asked for, in one trip", async () => {
    expect(await names("ann", 1)).toEqual(["Ann Miller"]);
    expect(await tripsOf(ctx, () => searchCustomers(ctx, { q: "ann", limit: 50 }))).toBe(1);
  });

  it("finds a customer by the new name and not by the old one", async () => {
    const mine = open("renamed");
    const { id } = await save(mine);
    await changeCustomer(mine, { key: "c", id, change: { name: "Bea Smith", phone: "+19135550188" } });
    const found = async (q: string) => (await searchCustomers(mine, { q, limit: 50 })).map(({ name }) => name);
    expect([await found("smith"), await found("miller"), await found("5550123")]).toEqual([["Bea Smith"], [], []]);
    expect((await listCustomers(mine, {})).total).toBe(1);
  });
});
