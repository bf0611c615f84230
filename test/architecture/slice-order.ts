// The direction between slices, as docs/architecture.md has it: a second writing-down, so that the config is checked against it.
import type { Case } from "./dependency-faults.ts";

export const storeys: readonly (readonly string[])[] = [
  ["audit", "outbox", "metrics"],
  ["tenants", "auth"],
  ["conversation", "crm", "knowledge"],
  ["scheduling", "messaging"],
  ["calls"],
  ["retention", "notifications", "qa", "privacy"],
  ["analytics"],
];

export const slices = storeys.flat();

interface Pair extends Case {
  readonly allowed: boolean;
}

/** Every slice importing every other: downwards is allowed, upwards never, a neighbour only by its rules. */
export function everyPair(): Pair[] {
  const storey = (slice: string) => storeys.findIndex((row) => row.includes(slice));
  return slices.flatMap((one) =>
    slices
      .filter((other) => other !== one)
      .flatMap((other): Pair[] => {
        const distance = storey(other) - storey(one);
        const pair = { rule: `direction-${one}`, from: `src/domain/${one}/fault-to-${other}.ts` };
        const byRules = { ...pair, imports: `src/domain/${other}/rules/fault.ts`, allowed: distance <= 0 };
        if (distance !== 0) return [byRules];
        const inside = {
          ...pair,
          from: `src/domain/${one}/fault-into-${other}.ts`,
          imports: `src/domain/${other}/fault.ts`,
        };
        return [byRules, { ...inside, allowed: false }];
      }),
  );
}
