// The call on the page: what was said and answered, whoever speaks for the caller.
import { useState } from "react";
import { endTrial, sayInTrial, startTrial } from "../../api/try-it.ts";
import type { TryTurn } from "../../api/types.ts";
import type { CallerId } from "./callers.ts";

export interface Exchange {
  /** Null for the greeting. */
  words: string | null;
  turn: TryTurn;
}

export interface CallState {
  language: "en" | "es";
  /** The ready caller who speaks; null for a person at the keyboard. */
  callerId: CallerId | null;
  exchanges: readonly Exchange[];
  /** Said, and not answered yet. */
  pending: string | null;
  status: "idle" | "ringing" | "open" | "ended";
  error: unknown;
}

const noCall: CallState = { language: "en", callerId: null, exchanges: [], pending: null, status: "idle", error: null };

export type Call = ReturnType<typeof useCall>;

export function useCall(onAnswer: (turn: TryTurn, language: "en" | "es") => void) {
  const [state, setState] = useState(noCall);
  const last = state.exchanges.at(-1)?.turn ?? null;

  const hear = (words: string | null, turn: TryTurn, language: "en" | "es") => {
    const status = turn.open === "closed" ? "ended" : "open";
    setState((before) => ({
      ...before,
      exchanges: [...before.exchanges, { words, turn }],
      pending: null,
      status,
      error: null,
    }));
    onAnswer(turn, language);
  };
  const fail = (error: unknown) =>
    setState((before) => ({
      ...before,
      pending: null,
      error,
      status: before.exchanges.length === 0 ? "idle" : "open",
    }));
  /** Before the receptionist picks up; whatever was on the page goes. */
  const ring = (language: "en" | "es", callerId: CallerId | null = null) =>
    setState({ ...noCall, language, callerId, status: "ringing" });

  const start = async (language: "en" | "es") => {
    ring(language);
    await startTrial({ language }).then((turn) => hear(null, turn, language), fail);
  };
  const say = async (words: string) => {
    if (last === null) return;
    setState((before) => ({ ...before, pending: words }));
    await sayInTrial(last.session_id, words).then((turn) => hear(words, turn, state.language), fail);
  };
  const close = () => setState((before) => ({ ...before, status: "ended", pending: null }));
  const hangUp = async () => {
    if (last !== null && state.status === "open") await endTrial(last.session_id).catch(() => {});
    close();
  };
  const clear = () => setState(noCall);
  return { ...state, last, start, say, hangUp, clear, close, ring, hear, fail };
}
