// Plays one simulated caller against the Worker, over Twilio's protocol.
import { startCaller } from "../../test/simulator/caller/caller.ts";
import type { Heard, Move, Scenario } from "../../test/simulator/caller/scenario.ts";
import { type PhoneCall, startCall } from "../../test/simulator/gather-call.ts";
import type { CallNames } from "./call-names.ts";
import { openInbox } from "./inbox.ts";
import { publicUrl, twilio, type World } from "./world.ts";

export interface Exchange {
  /** Null on the first ring. */
  move: Move | null;
  heard: Heard;
  ms: number;
}

export interface PlayedCall {
  scenario: Scenario;
  seed: number;
  names: CallNames;
  exchanges: readonly Exchange[];
  /** What the harness or the server broke on; null when the call came to its end. */
  trouble: string | null;
}

/** More than any sane call has. */
const longestCall = 60;

/** As Twilio spells a number that is withheld. */
const withheld = "anonymous";

export async function playCall(world: World, call: Omit<PlayedCall, "exchanges" | "trouble">): Promise<PlayedCall> {
  const exchanges: Exchange[] = [];
  try {
    await converse(world, call, exchanges);
    return { ...call, exchanges, trouble: null };
  } catch (error) {
    return { ...call, exchanges, trouble: error instanceof Error ? error.message : String(error) };
  }
}

async function converse(
  world: World,
  { scenario, seed, names }: Omit<PlayedCall, "exchanges" | "trouble">,
  exchanges: Exchange[],
): Promise<void> {
  const line = await ring(world, names, scenario.withheld ? withheld : scenario.facts.phone);
  const caller = startCaller(scenario, seed);
  exchanges.push(lastExchange(line, null));
  const inbox = openInbox(world, names, scenario);
  while (line.phone.listening() !== null) {
    if (exchanges.length > longestCall) throw new Error(`the call did not end within ${longestCall} turns`);
    const heard = exchanges.at(-1)?.heard ?? { text: "", lines: [] };
    const move = caller.answer({ ...heard, texts: await inbox(heard.lines) });
    if (move.kind === "hang_up") break;
    await act(line.phone, move);
    exchanges.push(lastExchange(line, move));
  }
  await line.phone.hangUp();
}

interface Line {
  phone: PhoneCall;
  /** Keys of the lines said since this was last asked. */
  newLines(): string[];
}

async function ring(world: World, { callSid, tenantId, number }: CallNames, from: string): Promise<Line> {
  let said: string[] = [];
  let told = 0;
  const send = async (url: string, request: RequestInit) => {
    const headers = { ...request.headers, "X-Eval-Call": callSid, "X-Eval-Business": tenantId };
    const response = await fetch(url, { ...request, headers });
    said = response.headers.get("X-Eval-Lines")?.split(",").filter(Boolean) ?? [];
    return response;
  };
  const server = { baseUrl: world.baseUrl, publicUrl, ...twilio, fetch: send };
  const phone = await startCall({ ...server, from, to: number, callSid });
  const newLines = () => {
    const fresh = said.slice(told);
    told = said.length;
    return fresh;
  };
  return { phone, newLines };
}

function act(phone: PhoneCall, move: Exclude<Move, { kind: "hang_up" }>): Promise<string> {
  if (move.kind === "say") return phone.say(move.text);
  return move.kind === "keys" ? phone.press(move.digits) : phone.silence();
}

function lastExchange({ phone, newLines }: Line, move: Move | null): Exchange {
  const turn = phone.turns.at(-1);
  return { move, heard: { text: turn?.assistant ?? "", lines: newLines() }, ms: turn?.ms ?? 0 };
}
