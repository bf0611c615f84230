// Rows and requests that tests of bookings start from.
import type { Ctx } from "../../src/domain/context.ts";
import type { Booked, BookingRequest } from "../../src/domain/conversation/index.ts";
import { type Customer, type Mode, selectCustomerByPhone } from "../../src/domain/crm/index.ts";
import { type BookVisit, bookVisit } from "../../src/domain/scheduling/index.ts";
import { Temporal, toMs } from "../../src/platform/time.ts";
import { demoSettings } from "./demo-settings.ts";

/** An instant from a wall clock in Kansas, "2026-11-24T09:00", in epoch milliseconds. */
export function kansas(wallClock: string): number {
  return toMs(Temporal.PlainDateTime.from(wallClock).toZonedDateTime("America/Chicago").toInstant());
}

/** Ann's leaking faucet, from nine to ten on Tuesday, with the fields of `changes` replaced. */
export function request(changes: Partial<BookingRequest> = {}): BookingRequest {
  return {
    slot: { start: kansas("2026-11-24T09:00"), end: kansas("2026-11-24T10:00") },
    name: "Ann Miller",
    phone: "+19135550123",
    address: {
      text: "12 Main St, Merriam, KS",
      street: "12 Main St",
      unit: null,
      city: "Merriam",
      state: "KS",
      postalCode: null,
    },
    problem: "the kitchen faucet leaks",
    service: "fixture_or_leak_repair",
    emergency: null,
    ...changes,
  };
}

/** What `bookVisit` is given for it. */
export function booking(key: string, changes: Partial<BookVisit> = {}): BookVisit {
  return {
    key,
    settings: demoSettings(),
    request: request(),
    mode: "live",
    conversationId: null,
    leadSource: "Phone",
    ...changes,
  };
}

/** All rows of one table that belong to the business. */
export async function rowsOf<Row = Record<string, unknown>>(
  shard: D1Database,
  ctx: Ctx,
  table: string,
): Promise<Row[]> {
  const { results } = await shard.prepare(`select * from ${table} where tenant_id = ?`).bind(ctx.tenant.id).all<Row>();
  return results;
}

/** Hires somebody. */
export async function addTechnician(shard: D1Database, ctx: Ctx, id: string): Promise<void> {
  await shard
    .prepare("insert into technicians (tenant_id, id, name, is_active, created_at) values (?, ?, ?, 1, 0)")
    .bind(ctx.tenant.id, id, id)
    .run();
}

/** Books, where a refusal would be a broken test. */
export async function booked(ctx: Ctx, input: BookVisit): Promise<Booked> {
  const result = await bookVisit(ctx, input);
  if (result.kind !== "booked") throw new Error(result.kind);
  return result.booked;
}

/** How often `work` went to a database. */
export async function tripsOf(ctx: Ctx, work: () => Promise<unknown>): Promise<number> {
  const before = ctx.databases.trips.count;
  await work();
  return ctx.databases.trips.count - before;
}

/** Who has this number. */
export async function customerWith(ctx: Ctx, phone: string, mode: Mode = "live"): Promise<Customer | null> {
  const [customer] = await ctx.db.read(selectCustomerByPhone(ctx.db, phone, mode));
  return customer;
}
