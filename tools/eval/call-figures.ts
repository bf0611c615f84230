// What the played calls come to, in figures.
import type { Aftermath, VisitRow } from "./aftermath.ts";
import { hasWords, isInCity, isSameName } from "./equal-text.ts";
import { type Figures, mean, passAtPower, quantile, rounded, share } from "./figures.ts";
import { visitOf } from "./grade.ts";
import type { PlayedCall } from "./play-call.ts";

export interface GradedCall extends PlayedCall {
  faults: string[];
  left: Aftermath;
}

/** How many plays of a scenario must all pass for pass^4. */
const power = 4;

export function callFigures(calls: readonly GradedCall[]): Figures {
  const groups = {
    language: groupsBy(calls, (call) => call.scenario.language),
    style: groupsBy(calls, (call) => call.scenario.style),
  };
  const apart = Object.entries(groups).flatMap(([name, group]) =>
    [...group].map(([key, own]) => [`pass1.${name}.${key}`, passShare(own)] as const),
  );
  return {
    calls: calls.length,
    scenarios: groupsBy(calls, ({ scenario }) => scenario.id).size,
    broken: calls.filter(({ trouble }) => trouble !== null).length,
    pass1: passShare(calls),
    ...passAll(calls),
    ...turnsToBooking(calls),
    ...exactness(calls),
    ...repeats(calls),
    ...Object.fromEntries(apart),
    ...outcomes(calls),
  };
}

export function passShare(calls: readonly GradedCall[]): number {
  return share(
    calls.filter(({ faults }) => faults.length === 0),
    calls,
  );
}

function passAll(calls: readonly GradedCall[]): Figures {
  const chances = [...groupsBy(calls, ({ scenario }) => scenario.id).values()].flatMap((plays) => {
    const chance = passAtPower(
      plays.map(({ faults }) => faults.length === 0),
      power,
    );
    return chance === null ? [] : [chance];
  });
  return chances.length === 0 ? {} : { [`pass${power}`]: mean(chances) };
}

/** What the caller said before "booked" was heard, silence not counted. */
function turnsToBooking(calls: readonly GradedCall[]): Figures {
  const counted = calls.flatMap((call) => {
    const at = call.exchanges.findIndex(({ heard }) => heard.lines.includes("booked"));
    if (at < 0) return [];
    const turns = call.exchanges
      .slice(0, at + 1)
      .filter(({ move }) => move?.kind === "say" || move?.kind === "keys").length;
    return [{ turns, isKnown: isKnownCaller(call) }];
  });
  const median = (isKnown: boolean) =>
    quantile(
      counted.filter((one) => one.isKnown === isKnown).map(({ turns }) => turns),
      0.5,
    );
  return { "turns_to_booking.new": median(false), "turns_to_booking.known": median(true) };
}

function isKnownCaller({ scenario }: PlayedCall): boolean {
  return (scenario.before?.customers ?? []).some(({ phone }) => phone === scenario.facts.phone);
}

const isExact = {
  name: ({ scenario: { expect, facts } }: PlayedCall, visit: VisitRow) =>
    isSameName(visit.contact_name, expect.visit?.name ?? facts.name),
  phone: ({ scenario: { expect, facts } }: PlayedCall, visit: VisitRow) =>
    visit.contact_phone === (expect.visit?.phone ?? facts.phone),
  address: ({ scenario: { expect, facts } }: PlayedCall, visit: VisitRow) =>
    hasWords(visit.address ?? "", expect.visit?.street ?? facts.address.street) &&
    isInCity(visit.address ?? "", expect.visit?.city ?? facts.address.city, facts.address.postal_code),
};

/** Fields of the visits that were booked, against what the caller meant. */
function exactness(calls: readonly GradedCall[]): Figures {
  const booked = calls.flatMap((call) => {
    const visit =
      call.scenario.goal === "book" || call.scenario.goal === "emergency" ? visitOf(call, call.left) : undefined;
    return visit === undefined ? [] : [{ call, visit }];
  });
  const noisy = booked.filter(({ call }) => call.scenario.style === "noisy");
  const figures = Object.entries(isExact).flatMap(([field, isRight]) => [
    [
      `exact.${field}`,
      share(
        booked.filter(({ call, visit }) => isRight(call, visit)),
        booked,
      ),
    ] as const,
    [
      `exact.${field}.noisy`,
      share(
        noisy.filter(({ call, visit }) => isRight(call, visit)),
        noisy,
      ),
    ] as const,
  ]);
  return Object.fromEntries(figures);
}

const questions: Record<string, RegExp> = {
  problem: /^ask_problem/,
  name: /^ask_name/,
  phone: /^ask_phone/,
  address: /^(ask_address|ask_city|confirm_known_address)/,
};

/** How often one fact was asked for in one call. */
function repeats(calls: readonly GradedCall[]): Figures {
  const counts = calls.flatMap(({ exchanges }) => {
    const turns = exchanges.map(({ heard }) => heard.lines);
    return Object.values(questions).map((key) => turns.filter((lines) => lines.some((line) => key.test(line))).length);
  });
  const asked = counts.filter((count) => count > 0);
  return {
    "repeats.max": Math.max(0, ...asked),
    "repeats.over_two": share(
      asked.filter((count) => count > 2),
      asked.length === 0 ? [0] : asked,
    ),
  };
}

function outcomes(calls: readonly GradedCall[]): Figures {
  const groups = groupsBy(calls, ({ left }) => left.conversations[0]?.outcome ?? "none");
  return Object.fromEntries(
    [...groups].sort().map(([name, own]) => [`outcome.${name}`, rounded(own.length / calls.length)]),
  );
}

function groupsBy<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}
