import type { Statement } from "../../platform/db.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { refuseTakenNumbers } from "./refuse-taken-numbers.ts";
import type { BusinessAccount } from "./rules/business.ts";
import { refuseOwnNumbers } from "./rules/own-numbers.ts";
import {
  deleteOtherNumbers,
  selectAccountSettings,
  selectNumbers,
  updateAccount,
  updateAccountSettings,
} from "./store/accounts.ts";
import { insertNumber } from "./store.ts";

export interface BusinessChange {
  name?: string | undefined;
  status?: BusinessAccount["status"] | undefined;
  /** E.164; null: nobody is told. */
  ownerPhone?: string | null | undefined;
  /** All the numbers callers dial, E.164. Texts come from the first, unless they come from another of them already. */
  numbers?: readonly string[] | undefined;
}

/**
 * What the platform may change of the business `ctx.tenant`; what is left out stays. A suspended one is shut out at once, keys,
 * people and callers alike. `key` is the caller's idempotency key.
 * Throws AppError `conflict` when one of the numbers is another business's, `invalid_input` naming the fields when one is
 * the owner's phone or the one that calls are put through to.
 */
export async function changeBusiness(ctx: Ctx, input: BusinessChange & { key: string }): Promise<void> {
  const { key, name, status, ownerPhone, numbers } = input;
  const changed = Object.entries({ name, status, ownerPhone, numbers }).filter(([, value]) => value !== undefined);
  if (changed.length === 0) return;
  if (numbers !== undefined) await refuseTakenNumbers(ctx, numbers);
  if (numbers !== undefined || ownerPhone !== undefined) await checkOwnNumbers(ctx, input);
  const settings = toSettings(input);
  await commit(ctx, {
    key,
    control: controlWrites(ctx, input),
    controlAfter: name === undefined ? [] : [updateAccount(ctx.databases.control, ctx.tenant.id, { name })],
    writes: Object.keys(settings).length === 0 ? [] : [updateAccountSettings(ctx.db, settings)],
    audit: { action: "business.change", entity: ctx.tenant.id, changed: changed.map(([field]) => field) },
    announce: [],
  });
}

async function checkOwnNumbers(ctx: Ctx, { ownerPhone, numbers }: BusinessChange): Promise<void> {
  const { control } = ctx.databases;
  const { id } = ctx.tenant;
  const [[held], [[settings]]] = await Promise.all([
    control.read(selectNumbers(control, id)),
    ctx.db.read(selectAccountSettings(ctx.db, id)),
  ]);
  const own = numbers ?? [...held.map(({ number }) => number), settings?.textFrom ?? null];
  refuseOwnNumbers(own, [
    ownerPhone === undefined
      ? { field: "numbers", number: settings?.ownerPhone }
      : { field: "owner_phone", number: ownerPhone },
    ...(numbers === undefined ? [] : [{ field: "numbers", number: settings?.transferTo }]),
  ]);
}

/** Whether and under which numbers we answer: nobody's word but CONTROL's. */
function controlWrites(ctx: Ctx, { status, numbers }: BusinessChange): Statement[] {
  const { control } = ctx.databases;
  const { id } = ctx.tenant;
  const accountWrites = status === undefined ? [] : [updateAccount(control, id, { status })];
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
  return {
    ...(name === undefined ? {} : { name }),
    ...(ownerPhone === undefined ? {} : { ownerPhone }),
    ...(numbers === undefined ? {} : { numbers }),
  };
}
