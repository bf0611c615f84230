// Plays a ready caller from the greeting to the end of the call. Knows nothing of pages.
import type { TryTurn } from "../../api/types.ts";
import type { Caller } from "./callers.ts";
import { asFirstCall, respond } from "./respond.ts";

/** The way to the receptionist. */
export interface Receptionist {
  start(call: { caller_phone: string; language: "en" | "es" }): Promise<TryTurn>;
  say(sessionId: string, text: string): Promise<TryTurn>;
  end(sessionId: string): Promise<void>;
}

export interface Listener {
  /** Before each sentence: waits as long as somebody wants to read; false ends the call. */
  mayGoOn(): Promise<boolean>;
  /** `words`: what the caller said; null for the greeting. */
  onTurn(words: string | null, turn: TryTurn): void;
}

/** The last turn; null when it was stopped before the end. */
export async function playCaller(caller: Caller, desk: Receptionist, listener: Listener): Promise<TryTurn | null> {
  const phone = inventedNumber(caller);
  if (caller.bookedBefore === true) {
    const silent = { mayGoOn: () => Promise.resolve(true), onTurn: () => {} };
    await playCall({ caller: asFirstCall(caller), phone }, desk, silent);
  }
  return await playCall({ caller, phone }, desk, listener);
}

async function playCall(
  { caller, phone }: { caller: Caller; phone: string },
  desk: Receptionist,
  { mayGoOn, onTurn }: Listener,
): Promise<TryTurn | null> {
  let turn = await desk.start({ caller_phone: phone, language: caller.language });
  onTurn(null, turn);
  const asked = new Map<string, number>();
  for (let sentences = 0; ; sentences += 1) {
    const times = asked.get(turn.open) ?? 0;
    const words = respond(caller, turn, { sentences, asked: times });
    if (words === null) break;
    if (!(await mayGoOn())) {
      await desk.end(turn.session_id);
      return null;
    }
    asked.set(turn.open, times + 1);
    turn = await desk.say(turn.session_id, words);
    onTurn(words, turn);
  }
  if (turn.open !== "closed") await desk.end(turn.session_id);
  return turn;
}

/** One of the numbers that are kept for stories, so that nobody real is ever called. */
function inventedNumber({ area }: Caller): string {
  return `+1${area}55501${String(Math.floor(Math.random() * 100)).padStart(2, "0")}`;
}
