// A set of what callers say, with what a sensible listener understands: read from its file, and judged line by line.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { readUtterance } from "../../src/domain/conversation/understanding/read-utterance.ts";
import { toReadingJson } from "../../src/http/owner/reading-json.ts";
import { caseSchema, contextOf } from "../understand/case.ts";
import { differingParts, isSameName } from "./equal-text.ts";

export const setNames = [
  "emergencies",
  "when",
  "names",
  "phones",
  "addresses",
  "emails",
  "yes-no",
  "intents",
  "services",
] as const;
export type SetName = (typeof setNames)[number];

const part = z.string().nullish();
const addressLabel = z.object({ street: part, unit: part, city: part, state: part, postal_code: part });

const labelSchema = z.strictObject({
  yes_no: z.enum(["yes", "no"]).nullish(),
  intent: z.string().nullish(),
  when: z.object({ start: z.string(), end: z.string(), kind: z.enum(["instant", "range"]) }).nullish(),
  name: z.string().nullish(),
  phone: z.string().nullish(),
  email: z.string().nullish(),
  address: addressLabel.nullish(),
  service: z.string().nullish(),
  emergency: z.object({ is: z.boolean(), kind: z.string().nullish() }).optional(),
});

const labelledSchema = z.looseObject({ ...caseSchema.shape, id: z.string(), expect: labelSchema });

export type Label = z.infer<typeof labelSchema>;
export type LabelledCase = z.infer<typeof labelledSchema>;
export type ReadingJson = ReturnType<typeof toReadingJson>;

export interface Judged {
  id: string;
  text: string;
  language: "en" | "es";
  wanted: Label;
  found: ReadingJson;
  /** The labelled fields that were read otherwise. */
  wrong: string[];
}

/** Throws an Error naming the file that is not there or the line that is no case. */
export async function readSet(folder: string, name: SetName): Promise<LabelledCase[]> {
  const text = await readFile(join(folder, `${name}.jsonl`), "utf8");
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, at) => {
    const parsed = labelledSchema.safeParse(JSON.parse(line));
    if (parsed.success) return parsed.data;
    throw new Error(`${name}.jsonl, line ${at + 1}: ${z.prettifyError(parsed.error)}`);
  });
}

export function judge(one: LabelledCase): Judged {
  const found = toReadingJson(readUtterance(one.text, contextOf(one)));
  const wrong = Object.keys(one.expect).filter((field) => !isRight(field as keyof Label, one.expect, found));
  const { id, text, context } = one;
  return { id, text, language: context.language ?? "en", wanted: one.expect, found, wrong };
}

const isRightIn: Record<keyof Label, (wanted: Label, found: ReadingJson) => boolean> = {
  yes_no: (wanted, found) => (wanted.yes_no ?? null) === (found.yes_no ?? null),
  intent: (wanted, found) => (wanted.intent ?? null) === (found.intent ?? null),
  when: (wanted, found) => whenText(wanted.when ?? null) === whenText(found.when),
  name: (wanted, found) => isSameName(found.name, wanted.name ?? null),
  phone: (wanted, found) => found.phone === (wanted.phone ?? null),
  email: (wanted, found) => found.email?.toLowerCase() === wanted.email?.toLowerCase(),
  address: (wanted, found) => differingParts(found.address, wanted.address ?? null).length === 0,
  service: (wanted, found) => found.service === (wanted.service ?? null),
  emergency: (wanted, found) => wanted.emergency?.is === found.emergency.is,
};

function isRight(field: keyof Label, wanted: Label, found: ReadingJson): boolean {
  return isRightIn[field](wanted, found);
}

/** To the minute. */
function whenText(when: { start: string; end: string; kind: string } | null): string | null {
  return when && `${when.kind} ${when.start.slice(0, 16)} ${when.end.slice(0, 16)}`;
}
