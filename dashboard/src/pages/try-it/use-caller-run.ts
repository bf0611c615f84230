// Lets the ready callers call: one to watch, or all twelve one after the other.
import { useEffect, useRef, useState } from "react";
import { toProblem } from "../../api/problem.ts";
import { endTrial, sayInTrial, startTrial } from "../../api/try-it.ts";
import type { TryTurn } from "../../api/types.ts";
import { type Caller, type CallerId, callers } from "./callers.ts";
import { newPace, type Pace, type PaceMode } from "./pace.ts";
import { playCaller, type Receptionist } from "./play-caller.ts";
import type { Call } from "./use-call.ts";
import { judge, type Verdict } from "./verdict.ts";

const desk: Receptionist = { start: startTrial, say: sayInTrial, end: endTrial };

/** Time to read an answer, in milliseconds. */
const toRead = 1_600;
const toGlance = 250;

export interface Run {
  callerId: CallerId;
  mode: PaceMode;
  isAll: boolean;
}

export type Results = Readonly<Partial<Record<CallerId, Verdict>>>;

export function useCallerRun(call: Pick<Call, "ring" | "hear" | "fail" | "close">) {
  const [run, setRun] = useState<Run | null>(null);
  const [results, setResults] = useState<Results>({});
  const pace = useRef<Pace | null>(null);
  useEffect(() => () => pace.current?.set("stopped"), []);

  /** False when it was stopped or could not go on. */
  const play = async (caller: Caller, isAll: boolean): Promise<boolean> => {
    const turns: TryTurn[] = [];
    setRun({ callerId: caller.id, mode: "running", isAll });
    setResults(({ [caller.id]: _, ...others }) => others);
    call.ring(caller.language, caller.id);
    const onTurn = (words: string | null, turn: TryTurn) => {
      turns.push(turn);
      call.hear(words, turn, caller.language);
    };
    const mayGoOn = () => pace.current?.mayGoOn() ?? Promise.resolve(false);
    try {
      const last = await playCaller(caller, desk, { mayGoOn, onTurn });
      call.close();
      if (last === null) return false;
    } catch (error) {
      call.fail(toProblem(error));
      return false;
    }
    setResults((before) => ({ ...before, [caller.id]: judge(turns, caller.expect) }));
    return pace.current?.mode() !== "stopped";
  };

  const playOne = async (caller: Caller) => {
    pace.current = newPace(toRead);
    await play(caller, false);
    setRun(null);
  };
  const playAll = async () => {
    pace.current = newPace(toGlance);
    setResults({});
    for (const caller of callers) if (!(await play(caller, true))) break;
    setRun(null);
  };
  const setMode = (mode: PaceMode) => {
    pace.current?.set(mode);
    setRun((before) => before && { ...before, mode });
  };
  return {
    run,
    results,
    playOne,
    playAll,
    setMode,
    step: () => pace.current?.step(),
  };
}

export type CallerRun = ReturnType<typeof useCallerRun>;
