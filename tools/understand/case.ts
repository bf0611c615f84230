// One case of the `understand` command.
import * as z from "zod";
import type { ReadingContext } from "../../src/domain/conversation/understanding/reading.ts";
import { Temporal } from "../../src/platform/time.ts";

const instant = z.iso.datetime({ offset: true });
const zone = z.string().refine(isZone, "not an IANA time zone");

export const caseSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  context: z
    .object({
      now: instant,
      zone,
      asked: z.enum(["name", "phone", "address", "problem", "when", "confirm", "null"]).nullish(),
      language: z.enum(["en", "es"]).nullish(),
      offered: z.array(z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/)).nullish(),
      emergency_words: z.array(z.string()).nullish(),
      services: z.array(z.object({ key: z.string(), words: z.array(z.string()).default([]) })).nullish(),
    })
    .loose(),
});

export type Case = z.infer<typeof caseSchema>;

/** The services of the demo business, which a case has unless it names its own. */
const demoServices = [
  "tankless_water_heater",
  "water_heater",
  "drain_or_sewer",
  "sump_pump",
  "gas_line",
  "fixture_or_leak_repair",
  "general_plumbing",
].map((key) => ({ key, words: [] }));

/** The context the reader needs, from the context of a case. */
export function contextOf({ context }: Case): ReadingContext {
  return {
    now: Temporal.Instant.from(context.now).epochMilliseconds,
    zone: context.zone,
    asked: context.asked === "null" ? null : (context.asked ?? null),
    language: context.language ?? "en",
    services: context.services ?? demoServices,
    emergencyWords: context.emergency_words ?? [],
    offered: context.offered ?? [],
  };
}

function isZone(name: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
