import { AppError } from "../../platform/errors.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import type { TenantSettings } from "./rules/settings.ts";
import { checkSettingsChange, type SettingsChange } from "./rules/settings-change.ts";
import { renameBusiness, selectSettings, updateSettings } from "./store.ts";

export interface ChangedSettings {
  key: string;
  /** The version that the change was decided on. */
  version: number;
  change: SettingsChange;
}

/**
 * Changes the settings as whoever read this version wants them, for the next call on. A new name is the platform's too.
 * Three trips, one more for a new name. Throws AppError `invalid_input` naming the fields, `conflict` when the settings
 * are others by now, `not_found`.
 */
export async function changeSettings(ctx: Ctx, { key, version, change }: ChangedSettings): Promise<TenantSettings> {
  checkSettingsChange(change);
  const [before] = await ctx.db.read(selectSettings(ctx.db));
  // Before anything is written: rows of CONTROL go first, and nothing takes them back.
  if (before.version !== version) throw new AppError("conflict", "the settings were changed meanwhile");
  const { name } = change;
  const isRenamed = name !== undefined && name !== before.name;
  const { control } = ctx.databases;
  await commit(ctx, {
    key,
    ...(isRenamed ? { control: [renameBusiness(control, ctx.tenant.id, { from: before.name, to: name })] } : {}),
    writes: [updateSettings(ctx.db, version, change)],
    audit: { action: "settings.change", entity: ctx.tenant.id, changed: Object.keys(change) },
    announce: [],
  });
  const [after] = await ctx.db.read(selectSettings(ctx.db));
  return after;
}
