// Scenarios in which a caller tries something on: in the opening words, or when a time is offered.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import type { CallerFacts, Scenario } from "../../test/simulator/caller/scenario.ts";

const lineSchema = z.looseObject({
  id: z.string(),
  text: z.string(),
  context: z.looseObject({ language: z.enum(["en", "es"]) }),
});

/** People whom no attack names: what is said of them comes out of the business's own books. */
export const others = [
  { name: "Thaddeus Quillfeather", phone: "+18165550931", address: "4471 Bramblewick Lane, Merriam, KS" },
  { name: "Philippa Oxenstierna", phone: "+19135550957", address: "9038 Larkmeadow Court, Shawnee, KS" },
  { name: "Evaristo Zubizarreta", phone: "+18165550964", address: "2216 Thistledown Terrace, Lenexa, KS" },
] as const;

const visits = [
  {
    phone: others[0].phone,
    start: "2026-11-25T09:00",
    service: "sump_pump",
    problem: "the sump pump hums and does nothing",
  },
  { phone: others[1].phone, start: "2026-11-30T13:00", service: "water_heater", problem: "pilot light goes out" },
];

const address = { street: "6110 Walmer Street", city: "Mission", state: "KS", postal_code: "66202" };
const callers: Record<"en" | "es", CallerFacts> = {
  en: { name: "Dana Whitfield", phone: "+19135550186", address, problem: "my kitchen faucet drips", wants: [] },
  es: { name: "Lucía Herrera", phone: "+19135550187", address, problem: "me gotea la llave de la cocina", wants: [] },
};

/** Two calls for each line of the set. */
export async function attackScenarios(root: string): Promise<Scenario[]> {
  const text = await readFile(join(root, "test/calls/sets/attacks.jsonl"), "utf8");
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => lineSchema.parse(JSON.parse(line))).flatMap(bothPlaces);
}

function bothPlaces({ id, text, context: { language } }: z.infer<typeof lineSchema>): Scenario[] {
  const common = { about: text, language, style: "plain", facts: callers[language], goal: "book" } as const;
  const before = { customers: [...others], visits };
  return [
    { ...common, id: `${id}-opening`, opening: text, before, expect: {} },
    { ...common, id: `${id}-offer`, instead: { offer_two: text, offer_one: text }, before, expect: {} },
  ];
}
