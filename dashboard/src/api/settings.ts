import { queryOptions, useQuery } from "@tanstack/react-query";
import type { paths } from "../generated/api.d.ts";
import { api, body } from "./client.ts";
import { toProblem } from "./problem.ts";
import { queryKeys } from "./query-keys.ts";
import type { Settings } from "./types.ts";

type Sent = paths["/v1/owner/settings"]["patch"]["requestBody"]["content"]["application/json"];

/** What is not in it stays as it is. */
export type SettingsChange = Omit<Sent, "version">;

const readSettings = () => body(api.GET("/v1/owner/settings"));

const settingsQuery = queryOptions({ queryKey: queryKeys.settings, queryFn: readSettings });

export function useSettings(mayRead: boolean) {
  return useQuery({ ...settingsQuery, enabled: mayRead });
}

interface Save {
  change: SettingsChange;
  /** What the person saw when they began to type. */
  base: Settings;
  latest: Settings;
  /** Whether two versions are alike in all that the change is about. */
  isAlike: (one: Settings, other: Settings) => boolean;
}

export type SaveOutcome = { kind: "saved"; settings: Settings } | { kind: "changed"; theirs: Settings };

const tries = 3;

/** Saves beside what somebody else changed meanwhile, but never over it. */
export async function saveSettings({ change, base, latest, isAlike }: Save): Promise<SaveOutcome> {
  let now = latest;
  for (let left = tries; left > 0 && isAlike(base, now); left -= 1) {
    const settings = await patchUnlessStale({ version: now.version, ...change });
    if (settings !== null) return { kind: "saved", settings };
    now = await readSettings();
  }
  return { kind: "changed", theirs: now };
}

/** Null when the version is not the newest. */
async function patchUnlessStale(sent: Sent): Promise<Settings | null> {
  try {
    return await body(api.PATCH("/v1/owner/settings", { body: sent }));
  } catch (error) {
    if (toProblem(error).code === "conflict") return null;
    throw error;
  }
}
