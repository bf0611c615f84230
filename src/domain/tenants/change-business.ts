import type { Statement } from "../../platform/db.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { refuseTakenNumbers } from "./refuse-taken-numbers.ts";
import type { BusinessAccount } from "./rules/business.ts";
import { deleteOtherNumbers, updateAccount, updateAccountSettings } from "./store/accounts.ts";
import { insertNumber } from "./store.ts";

export interface BusinessChange {
  name?: string | undefined;
  status?: BusinessAccount["status"] | undefined;
  /** E.164; null: nobody is told. */
  ownerPhone?: string | null | undefined;
  /** All the numbers callers dial, E.164. Texts come from the first. */
  numbers?: readonly string[] | undefined;
}

/**
 * What the platform may change of the business `ctx.tenant`; what is left out stays. A suspended one is shut out at once, keys,
 * people and callers alike. `key` is the caller's idempotency key.
 * Throws AppError `conflict` when one of the numbers is another business's.
 */
export async function changeBusiness(ctx: Ctx, input: BusinessChange & { key: string }): Promise<void> {
  const { key, name, status, ownerPhone, numbers } = input;
  const changed = Object.entries({ name, status, ownerPhone, numbers }).filter(([, value]) => value !== undefined);
  if (changed.length === 0) return;
  if (numbers !== undefined) await refuseTakenNumbers(ctx, numbers);
  const settings = toSettings(input);
  await commit(ctx, {
    key,
    control: controlWrites(ctx, input),
    writes: Object.keys(settings).length === 0 ? [] : [updateAccountSettings(ctx.db, settings)],
    audit: { action: "business.change", entity: ctx.tenant.id, changed: changed.map(([field]) => field) },
    announce: [],
  });
}

function controlWrites(ctx: Ctx, { name, status, numbers }: BusinessChange): Statement[] {
  const { control } = ctx.databases;
  const { id } = ctx.tenant;
  const account = { ...(name === undefined ? {} : { name }), ...(status === undefined ? {} : { status }) };
  const accountWrites = Object.keys(account).length === 0 ? [] : [updateAccount(control, id, account)];
  if (numbers === undefined) return accountWrites;
  const createdAt = toMs(ctx.clock());
  return [
    ...accountWrites,
    deleteOtherNumbers(control, id, numbers),
    ...numbers.map((number) => insertNumber(control, { number, businessId: id, createdAt })),
  ];
}

/** What of it the shard keeps too. */
function toSettings({ name, ownerPhone, numbers }: BusinessChange) {
  const [textFrom] = numbers ?? [];
  return {
    ...(name === undefined ? {} : { name }),
    ...(ownerPhone === undefined ? {} : { ownerPhone }),
    ...(textFrom === undefined ? {} : { textFrom }),
  };
}
