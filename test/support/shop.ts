// A business with one crew and one customer, and what its owner does by hand.
import { env } from "cloudflare:workers";
import type { Ctx } from "../../src/domain/context.ts";
import { saveCustomer } from "../../src/domain/crm/index.ts";
import {
  type Appointment,
  type AppointmentChange,
  changeAppointment,
  type EnterAppointment,
  enterAppointment,
} from "../../src/domain/scheduling/index.ts";
import { createBusiness, demoBusiness } from "../../src/domain/tenants/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { kansas, rowsOf } from "./bookings.ts";
import { testContext } from "./context.ts";

export const hour = 3_600_000;

/** An hour from a wall clock in Kansas, "2026-11-24T09:00". */
export const at = (wallClock: string) => ({ start: kansas(wallClock), end: kansas(wallClock) + hour });
export const nine = at("2026-11-24T09:00");
export const two = at("2026-11-24T14:00");
export const annsPhone = "+19135550155";

export interface Shop {
  ctx: Ctx;
  /** Ann. */
  customerId: string;
}

export interface ShopRules {
  maxJobsPerDay?: number;
  travelBufferMinutes?: number;
}

/** `name` tells it from every other business of the same test run. */
export async function openShop(name: string, rules: ShopRules = {}): Promise<Shop> {
  const actor = { type: "owner", id: "cred_owner" } as const;
  const { ctx } = testContext(env, { tenantId: deriveId("business", `shop-${name}`), actor });
  const settings = { ...demoBusiness.settings, crewCount: 1 };
  await createBusiness(ctx, { ...demoBusiness, numbers: [], settings, key: "open" });
  await env.SHARD_0.prepare(
    "update tenant_settings set max_jobs_per_day = ?, travel_buffer_minutes = ? where tenant_id = ?",
  )
    .bind(rules.maxJobsPerDay ?? null, rules.travelBufferMinutes ?? 0, ctx.tenant.id)
    .run();
  const { id } = await saveCustomer(ctx, { key: "ann", name: "Ann Miller", phone: annsPhone, address: "12 Main St" });
  return { ctx, customerId: id };
}

/** Ann's visit at nine on Tuesday, with the fields of `changes` replaced. */
export function enter({ ctx, customerId }: Shop, changes: Partial<EnterAppointment> = {}) {
  return enterAppointment(ctx, { key: "visit", customerId, ...nine, ...changes });
}

/** The same, where a refusal would be a broken test. */
export async function entered(shop: Shop, changes: Partial<EnterAppointment> = {}): Promise<Appointment> {
  const result = await enter(shop, changes);
  if (result.kind !== "entered") throw new Error(result.kind);
  return result.appointment;
}

let lastKey = 0;

/** A key that nobody has used in this run. */
export function newKey(): string {
  lastKey += 1;
  return `by-hand-${lastKey}`;
}

export function change(
  ctx: Ctx,
  id: string,
  { version = null, ...fields }: AppointmentChange & { version?: number | null },
) {
  return changeAppointment(ctx, { key: newKey(), id, version, change: fields });
}

export const lanes = (ctx: Ctx) =>
  rowsOf<{ appointment_id: string; lane: string; busy_from: number }>(env.SHARD_0, ctx, "lanes_held");

export const news = async (ctx: Ctx) =>
  (await rowsOf<{ type: string; entity_version: number }>(env.SHARD_0, ctx, "outbox")).map((row) => [
    row.type,
    row.entity_version,
  ]);

export const notFound = { code: "not_found" };
