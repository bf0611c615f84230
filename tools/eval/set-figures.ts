// How well a labelled set was read, in figures: shares from 0 to 1, for both languages and each.

import { addressParts, differingParts } from "./equal-text.ts";
import { type Figures, share } from "./figures.ts";
import type { Judged, SetName } from "./labelled-set.ts";

type Measure = (judged: readonly Judged[]) => Figures;

export function setFigures(name: SetName, judged: readonly Judged[]): Figures {
  const measure = measures[name] ?? accuracy;
  const languages = ["en", "es"] as const;
  const apart = languages.flatMap((language) => {
    const own = judged.filter((one) => one.language === language);
    return own.length === 0
      ? []
      : Object.entries(measure(own)).map(([key, value]) => [`${key}.${language}`, value] as const);
  });
  return { ...measure(judged), ...Object.fromEntries(apart) };
}

const measures: Partial<Record<SetName, Measure>> = {
  emergencies(judged) {
    const are = judged.filter(({ wanted }) => wanted.emergency?.is === true);
    const told = judged.filter(({ found }) => found.emergency.is);
    const both = are.filter(({ found }) => found.emergency.is);
    const withKind = are.filter(({ wanted }) => wanted.emergency?.kind);
    return {
      ...accuracy(judged),
      recall: share(both, are),
      precision: share(both, told),
      kind: share(
        withKind.filter(({ wanted, found }) => found.emergency.kind === wanted.emergency?.kind),
        withKind,
      ),
    };
  },

  addresses(judged) {
    const parts = addressParts.map((part): [string, number] => {
      const said = judged.filter(({ wanted }) => wanted.address?.[part]);
      const right = said.filter(({ wanted, found }) => {
        const differing = differingParts(found.address, wanted.address ?? null);
        return !differing.includes(part) && !differing.includes("address");
      });
      return [part, share(right, said)];
    });
    return { ...accuracy(judged), ...Object.fromEntries(parts) };
  },
};

function accuracy(judged: readonly Judged[]): Figures {
  return {
    cases: judged.length,
    accuracy: share(
      judged.filter(({ wrong }) => wrong.length === 0),
      judged,
    ),
  };
}
