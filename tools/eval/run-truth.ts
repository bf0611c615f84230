// Calls whose calendar fails at random: nothing may be called booked, moved or cancelled that is not so in the database.
import type { Scenario } from "../../test/simulator/caller/scenario.ts";
import type { GradedCall } from "./call-figures.ts";
import { falseClaims } from "./claims.ts";
import { playAll } from "./play-all.ts";
import { transcript } from "./run-calls.ts";
import type { RunResult } from "./run-result.ts";
import type { Stage } from "./stage.ts";

const callCount = 200;
const goals: readonly Scenario["goal"][] = ["book", "emergency", "reschedule", "cancel"];
/** Fifteenths of the batches about times that are lost. */
const faultLevels = [3, 6, 9, 15];

export async function runTruth(stage: Stage): Promise<RunResult> {
  const fitting = (await stage.scenarios()).filter(({ goal }) => goals.includes(goal));
  if (fitting.length === 0) throw new Error("no scenario books, moves or cancels anything");
  const plans = Array.from({ length: callCount }, (_, n) => {
    const scenario = fitting[(n * 7) % fitting.length] ?? fitting[0];
    return { scenario: scenario as Scenario, seed: n + 1, faults: faultLevels[n % faultLevels.length] ?? 0 };
  });
  const calls = await playAll(await stage.plain(), plans);
  const judged = calls.map((call) => ({ call, claims: falseClaims(call) }));
  const count = (kind: "spoken" | "texted") => judged.flatMap(({ claims }) => claims[kind]).length;
  const saysTrouble = ({ exchanges }: GradedCall) =>
    exchanges.some(({ heard }) => heard.lines.some((line) => troubles.has(line)));
  return {
    name: "truth",
    figures: {
      calls: calls.length,
      told_of_trouble: calls.filter(saysTrouble).length,
      false_spoken: count("spoken"),
      false_texted: count("texted"),
      broken_calls: calls.filter(({ trouble }) => trouble !== null).length,
    },
    zeros: ["false_spoken", "false_texted", "broken_calls"],
    failures: judged.flatMap(({ call, claims }) => failures(call, [...claims.spoken, ...claims.texted])),
  };
}

const troubles = new Set(["technical_trouble", "booking_unsure", "change_failed"]);

function failures({ scenario, seed, trouble, exchanges }: GradedCall, claims: readonly string[]): string[] {
  const all = trouble === null ? claims : [...claims, trouble];
  return all.length === 0
    ? []
    : [[`${scenario.id} seed ${seed}: ${all.join("; ")}`, ...transcript(exchanges)].join("\n")];
}
