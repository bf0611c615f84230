// Two businesses with everybody who may come to them; the first one's rows are marked, so that a leak shows.
import { env } from "cloudflare:test";
import { issueCredentials, setWidgetOrigins } from "../../src/domain/auth/index.ts";
import { seedDemoWeek } from "../../src/domain/calls/index.ts";
import { seedDemoKnowledge } from "../../src/domain/knowledge/index.ts";
import { createBusiness, plainBusiness, seedDemo } from "../../src/domain/tenants/index.ts";
import { demoBusiness, otherBusiness, testContext } from "./context.ts";
import { freshStore } from "./fresh-store.ts";
import { addPerson, addPlatformAdmin } from "./sign-in.ts";

export const ours = demoBusiness;
export const theirs = otherBusiness;

/** In every sentence and name of ours, and in nothing of theirs. */
export const canary = "zqxcanary";

/** What a search for a sample of words finds too. */
const mark = `${canary} sample `;

const marked: Readonly<Record<string, readonly string[]>> = {
  customers: ["name", "address"],
  appointments: ["description", "address", "contact_name"],
  conversations: ["notes"],
  conversation_messages: ["text"],
  callbacks: ["name", "message", "address"],
  knowledge_entries: ["topic"],
  knowledge_gaps: ["question"],
  tenant_settings: ["name"],
};

const kinds = ["api_key", "owner_token", "widget_token"] as const;
export type Secrets = Record<(typeof kinds)[number], string>;

export interface TwoBusinesses {
  ours: Secrets;
  theirs: Secrets;
  adminKey: string;
}

export async function twoBusinesses(): Promise<TwoBusinesses> {
  // Once more: work that another file's calls left behind may still have been writing when the store was emptied.
  await freshStore();
  const { ctx, settle } = testContext(env, { tenantId: ours });
  const other = testContext(env, { tenantId: theirs }).ctx;
  await seedDemo(ctx);
  await seedDemoKnowledge(ctx);
  await seedDemoWeek(ctx);
  const plain = plainBusiness({
    name: "Other Heating",
    vertical: "hvac",
    zone: "America/Denver",
    languageCode: "en",
    ownerPhone: null,
    ownerEmail: null,
    number: "+19135550143",
  });
  await createBusiness(other, { ...plain, key: "create" });
  await setWidgetOrigins(ctx, { key: "origins", origins: ["https://ours.example"] });
  await setWidgetOrigins(other, { key: "origins", origins: ["https://theirs.example"] });
  await addEverybody();
  const admin = await issueCredentials(ctx, { kinds: ["admin_key"], isRotation: true });
  const secrets = {
    ours: await issueCredentials(ctx, { kinds, isRotation: true }),
    theirs: await issueCredentials(other, { kinds, isRotation: true }),
  };
  await settle();
  await markOurs();
  return { ...secrets, adminKey: admin.admin_key };
}

async function addEverybody(): Promise<void> {
  for (const role of ["viewer", "manager", "owner"] as const) {
    await addPerson(`${role}@ours.example`, { [ours]: role });
    await addPerson(`${role}@theirs.example`, { [theirs]: role });
  }
  await addPerson("both@example.com", { [ours]: "viewer", [theirs]: "owner" });
  await addPlatformAdmin("platform@example.com");
}

/** Puts the canary into every column of ours that holds words. */
async function markOurs(): Promise<void> {
  const updates = Object.entries(marked).map(([table, columns]) => {
    const set = columns.map((column) => `"${column}" = '${mark}' || coalesce("${column}", '')`);
    return env.SHARD_0.prepare(`UPDATE "${table}" SET ${set.join(", ")} WHERE tenant_id = ?`).bind(ours);
  });
  const answers = `UPDATE knowledge_entries SET answer = json_set(answer, '$.en', '${canary}') WHERE tenant_id = ?`;
  await env.SHARD_0.batch([...updates, env.SHARD_0.prepare(answers).bind(ours)]);
  await env.CONTROL.prepare(`UPDATE businesses SET name = '${canary} ' || name WHERE id = ?`).bind(ours).run();
}

/** Ids and phone numbers of our rows, one of each table that has them. */
export async function ourIds(): Promise<string[]> {
  const withIds = ["customers", "appointments", "conversations", "callbacks", "knowledge_entries", "knowledge_gaps"];
  const asked = [
    ...withIds.map((table) => ({ table, column: "id" })),
    { table: "conversations", column: "customer_id" },
    { table: "customers", column: "phone" },
    { table: "callbacks", column: "phone" },
  ];
  const rows = await env.SHARD_0.batch<{ value: string }>(
    asked.map(({ table, column }) =>
      env.SHARD_0.prepare(
        `SELECT "${column}" AS value FROM "${table}" WHERE tenant_id = ? AND "${column}" IS NOT NULL LIMIT 1`,
      ).bind(ours),
    ),
  );
  return rows.flatMap(({ results }) => results.map(({ value }) => value));
}

/** All that is kept of our business, but what background work writes. */
export async function ourRows(): Promise<string> {
  const tables = [...Object.keys(marked), "lanes_held", "technicians", "consents"].filter(
    (table) => table !== "conversation_messages",
  );
  const shard = tables.map((table) => env.SHARD_0.prepare(`SELECT * FROM "${table}" WHERE tenant_id = ?`).bind(ours));
  const control = ["credentials", "widget_origins", "memberships", "phone_numbers"].map((table) =>
    env.CONTROL.prepare(`SELECT * FROM "${table}" WHERE business_id = ?`).bind(ours),
  );
  const results = [...(await env.SHARD_0.batch(shard)), ...(await env.CONTROL.batch(control))];
  return JSON.stringify(results.map((result) => result.results));
}
