// The demo business on Sunday, November 22nd 2026, at nine in the morning, Chicago time.
import type { Reading, ReadingContext } from "../../../src/domain/conversation/understanding/reading.ts";
import { Temporal } from "../../../src/platform/time.ts";

const serviceKeys = [
  "tankless_water_heater",
  "water_heater",
  "drain_or_sewer",
  "sump_pump",
  "gas_line",
  "fixture_or_leak_repair",
  "general_plumbing",
];

export function demoContext(changes: Partial<ReadingContext> = {}): ReadingContext {
  return {
    now: Temporal.Instant.from("2026-11-22T09:00:00-06:00").epochMilliseconds,
    zone: "America/Chicago",
    asked: null,
    language: "en",
    services: serviceKeys.map((key) => ({ key, words: [] })),
    emergencyWords: [],
    offered: [],
    ...changes,
  };
}

/** Epoch milliseconds of an ISO instant. */
export function at(iso: string): number {
  return Temporal.Instant.from(iso).epochMilliseconds;
}

/** What a reader finds who finds nothing. */
export const nothingRead = {
  intent: null,
  yesNo: null,
  when: null,
  name: null,
  phone: null,
  email: null,
  address: null,
  service: null,
  problem: null,
  emergency: null,
  confidence: 0,
} satisfies Partial<Reading>;
