import type { PlatformCtx } from "../context.ts";
import type { BusinessAccount } from "./rules/business.ts";
import { type AccountSettings, selectAccountSettings, selectAccounts, selectNumbers } from "./store/accounts.ts";

export interface BusinessListing extends BusinessAccount {
  numbers: readonly string[];
  /** Null for a business that was half made and has none. */
  settings: AccountSettings | null;
  /** Epoch milliseconds. */
  createdAt: number;
}

/** All businesses in the order they were made; one alone unless `id` is null. One trip to CONTROL, one to each shard. */
export async function listBusinesses(ctx: PlatformCtx, id: string | null): Promise<BusinessListing[]> {
  const { control, shardNames, shard } = ctx.databases;
  const [[accounts, numbers], ...settings] = await Promise.all([
    control.read(selectAccounts(control, id), selectNumbers(control, id)),
    ...shardNames().map(async (name) => (await shard(name).read(selectAccountSettings(shard(name), id)))[0]),
  ]);
  const byId = new Map(settings.flat().map((row) => [row.tenantId, row]));
  return accounts.map((account) => ({
    ...account,
    numbers: numbers.filter((row) => row.businessId === account.id).map((row) => row.number),
    settings: byId.get(account.id) ?? null,
  }));
}
