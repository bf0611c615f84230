// `npm run call`: plays a caller over the channel's real protocol, and tells what came of it.
import { type CallArguments, readArguments } from "./call/arguments.ts";
import { newMemory, nextWords } from "./call/caller.ts";
import { type Conversation, openConversation, type ServedChannel, servedChannel } from "./call/channel.ts";
import { differences } from "./call/expectation.ts";
import { takeSnapshot } from "./call/records.ts";
import { type CallReport, readable, reportOn } from "./call/report.ts";
import { readScript, type Script } from "./call/script.ts";
import { type CallServer, findServer } from "./call/server.ts";
import { talk } from "./call/terminal.ts";

const defaultCaller = "+19135550177";

async function play(conversation: Conversation, script: Script | null, says: readonly string[]): Promise<void> {
  if (script) await playScript(conversation, script);
  else if (says.length > 0) await playLines(conversation, says);
  else await talk(conversation);
  await conversation.end();
}

async function playLines(conversation: Conversation, says: readonly string[]): Promise<void> {
  for (const text of says) {
    if (conversation.isOver()) return;
    await conversation.say(text);
  }
}

async function playScript(conversation: Conversation, script: Script): Promise<void> {
  const memory = newMemory();
  let heard = conversation.turns.at(-1)?.assistant ?? "";
  while (!conversation.isOver()) {
    const words = nextWords(script, heard, memory);
    if (words === null) return;
    heard = await conversation.say(words);
  }
}

interface Plan {
  args: CallArguments;
  script: Script | null;
  channel: ServedChannel;
}

async function callAndReport(server: CallServer, { args, script, channel }: Plan): Promise<CallReport> {
  const from = args.from ?? script?.from ?? defaultCaller;
  const before = await takeSnapshot(server);
  const isNumberTold = (args.from ?? script?.from) !== undefined || (script !== null && !script.facts.phone);
  const conversation = await openConversation(server, channel, { from, isNumberTold });
  await play(conversation, script, args.say);
  return reportOn(server, conversation, { before, phones: [from, ...spokenPhone(script)] });
}

function spokenPhone(script: Script | null): string[] {
  const digits = script?.facts.phone?.replace(/\D/g, "") ?? "";
  if (digits.length === 10) return [`+1${digits}`];
  return digits.length > 10 ? [`+${digits}`] : [];
}

async function run(args: CallArguments): Promise<number> {
  const script = args.script === undefined ? null : await readScript(args.script);
  const channel = servedChannel(args.channel ?? script?.channel ?? "gather");
  const server = await findServer(args.base);
  try {
    const report = await callAndReport(server, { args, script, channel });
    console.log(args.json ? JSON.stringify(report) : readable(report, server.demo));
    const unmet = script ? differences(script.expect, report, server.demo.owner_phone) : [];
    for (const difference of unmet) console.error(`Not as the script expects: ${difference}`);
    return unmet.length === 0 ? 0 : 1;
  } finally {
    await server.end();
  }
}

try {
  process.exitCode = await run(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
