import { AppError } from "../../platform/errors.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { refuseOwnNumbers } from "./rules/own-numbers.ts";
import type { TenantSettings } from "./rules/settings.ts";
import { checkSettingsChange, type SettingsChange } from "./rules/settings-change.ts";
import { selectNumbers, updateAccount } from "./store/accounts.ts";
import { selectBusiness, selectSettings, updateSettings } from "./store.ts";

export interface ChangedSettings {
  key: string;
  /** The version that the change was decided on. */
  version: number;
  change: SettingsChange;
}

/**
 * Changes the settings as whoever read this version wants them, for the next call on. The name is the platform's too:
 * where it has another, it is given this one. Four trips, one more for the name. Throws AppError `invalid_input` naming
 * the fields, `conflict` when the settings are others by now, `not_found`.
 */
export async function changeSettings(ctx: Ctx, { key, version, change }: ChangedSettings): Promise<TenantSettings> {
  checkSettingsChange(change);
  const { control } = ctx.databases;
  const { id } = ctx.tenant;
  const [[before], [account, numbers]] = await Promise.all([
    ctx.db.read(selectSettings(ctx.db)),
    control.read(selectBusiness(control, id), selectNumbers(control, id)),
  ]);
  if (before.version !== version) throw new AppError("conflict", "the settings were changed meanwhile");
  refuseOwnNumbers(
    [...numbers.map(({ number }) => number), before.textFrom],
    [
      { field: "owner_phone", number: change.ownerPhone },
      { field: "transfer_to", number: change.transferTo },
    ],
  );
  const name = change.name ?? before.name;
  await commit(ctx, {
    key,
    controlAfter: account?.name === name ? [] : [updateAccount(control, id, { name })],
    writes: [updateSettings(ctx.db, version, change)],
    audit: { action: "settings.change", entity: id, changed: Object.keys(change) },
    announce: [],
  });
  const [after] = await ctx.db.read(selectSettings(ctx.db));
  return after;
}
