// Scenarios on paper: one a line in the .jsonl files of a folder.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Scenario } from "./scenario.ts";

const phone = z.string().regex(/^\+1[2-9]\d{2}[2-9]\d{6}$/);
const date = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const clock = z.string().regex(/^\d\d:\d\d$/);
const localTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
const words = z.string().min(1);
const line = z.string().regex(/^[a-z_]+$/);

const address = z.strictObject({
  street: words,
  unit: words.exactOptional(),
  city: words,
  state: z.string().length(2).exactOptional(),
  postal_code: z
    .string()
    .regex(/^\d{5}$/)
    .exactOptional(),
});

const before = z.strictObject({
  customers: z.array(z.strictObject({ name: words, phone, address: words })).exactOptional(),
  visits: z.array(z.strictObject({ phone, start: localTime, service: words, problem: words })).exactOptional(),
  busy_until: localTime.exactOptional(),
});

const outcome = z.enum([
  "booked",
  "changed",
  "cancelled",
  "message",
  "transferred",
  "emergency",
  "answered",
  "spam",
  "abandoned",
]);

const visit = z.strictObject({
  name: words.exactOptional(),
  phone: phone.exactOptional(),
  street: words.exactOptional(),
  city: words.exactOptional(),
  service: z.array(words).min(1).exactOptional(),
  is_emergency: z.boolean().exactOptional(),
  on: date.exactOptional(),
  from: clock.exactOptional(),
  to: clock.exactOptional(),
});

const expectation = z.strictObject({
  outcome: z.array(outcome).min(1).exactOptional(),
  visits: z.int().min(0).exactOptional(),
  visit: visit.exactOptional(),
  cancelled: z.boolean().exactOptional(),
  unchanged: z.boolean().exactOptional(),
  callbacks: z.strictObject({ count: z.int().min(0), says: words.exactOptional() }).exactOptional(),
  emergency: z.boolean().exactOptional(),
  lines: z.array(line).exactOptional(),
  never: z.array(line).exactOptional(),
  owner_texts: z.record(z.string(), z.int()).exactOptional(),
});

const styles = [
  "plain",
  "brief",
  "talkative",
  "everything_at_once",
  "corrects_self",
  "changes_mind",
  "noisy",
  "elderly",
  "hostile",
] as const;

const goals = [
  "book",
  "reschedule",
  "cancel",
  "status",
  "ask",
  "message",
  "person",
  "spam",
  "attack",
  "emergency",
  "wrong_number",
] as const;

const scenario: z.ZodType<Scenario> = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  about: words,
  language: z.enum(["en", "es"]),
  style: z.enum(styles),
  withheld: z.boolean().exactOptional(),
  now: z.iso.datetime({ offset: true }).exactOptional(),
  facts: z.strictObject({ name: words, phone, address, problem: words, wants: z.array(words) }),
  goal: z.enum(goals),
  opening: z.string().exactOptional(),
  instead: z.record(line, z.union([z.string(), z.array(z.string())])).exactOptional(),
  script: z.array(z.string()).exactOptional(),
  hang_up_at: line.exactOptional(),
  noise: z.number().min(0).max(1).exactOptional(),
  before: before.exactOptional(),
  expect: expectation,
});

/** All scenarios of `folder`, file by file in the order of their names. */
export async function readScenarios(folder: string): Promise<Scenario[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  const read = await Promise.all(files.map((name) => readScenarioFile(join(folder, name))));
  return read.flat();
}

async function readScenarioFile(path: string): Promise<Scenario[]> {
  const text = await readFile(path, "utf8");
  return text.split("\n").flatMap((row, index) => (row.trim() === "" ? [] : [readRow(row, `${path}:${index + 1}`)]));
}

function readRow(row: string, place: string): Scenario {
  const read = scenario.safeParse(JSON.parse(row));
  if (!read.success) throw new Error(`${place}: ${z.prettifyError(read.error)}`);
  return read.data;
}
